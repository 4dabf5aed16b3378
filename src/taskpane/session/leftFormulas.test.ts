import { translator } from '../../i18n/testing/translator';
import { leftFormulas } from './leftFormulas';

it('names the sheets by what is to be done about them, and says what was done besides', () => {
  const problem = leftFormulas({
    restored: 3,
    left: [
      { sheet: '현황', cells: 2, why: 'protected' },
      { sheet: '총괄', cells: null, why: 'protected' },
      { sheet: '옛 표', cells: 1, why: 'refused' },
    ],
  });
  expect(translator('ko').sentence(problem!)).toBe(
    '수식 3개를 다시 계산하게 했습니다. 보호된 시트의 수식은 그대로입니다(현황, 총괄). 시트 보호를 풀고 다시 하십시오. ' +
      '엑셀이 받지 않은 수식이 있습니다(옛 표). 그 셀에서 F2와 Enter를 누르십시오.',
  );
  expect(translator('en').sentence(problem!)).toContain('protected sheets are as they were (현황, 총괄)');
});

it('says nothing where nothing was left', () => {
  expect(leftFormulas({ restored: 3, left: [] })).toBeNull();
});
