import { translator } from './testing/translator';
import { localeOf } from './locale';

describe('the language of the pane', () => {
  it('is Korean unless Excel is shown in English', () => {
    expect(localeOf(undefined)).toBe('ko');
    expect(localeOf('ko-KR')).toBe('ko');
    expect(localeOf('ja-JP')).toBe('ko');
    expect(localeOf('en-US')).toBe('en');
  });
});

describe('sentences', () => {
  const ko = translator('ko');
  const en = translator('en');

  it('are found whichever module a problem comes from', () => {
    const problems = [
      { code: 'moneyUnreadable', params: { text: '많이' } },
      { code: 'sheetProtected', params: { sheet: '집행' } },
      { code: 'required', params: {} },
      { code: 'paymentAdded', params: { amount: '3,600,000원', kind: '지출' } },
    ];
    expect(problems.map(ko.sentence)).toEqual([
      expect.stringContaining('「많이」'),
      expect.stringContaining('「집행」'),
      '이 칸을 적어 주십시오.',
      '집행 3,600,000원을 적었습니다.',
    ]);
    expect(problems.map(en.sentence)[3]).toBe('Spending of 3,600,000원 was entered.');
  });

  it('say at least the code of a problem that nobody has named', () => {
    expect(ko.sentence({ code: 'brandNew', params: {} })).toContain('brandNew');
    expect(en.sentence({ code: 'brandNew', params: {} })).toContain('brandNew');
  });

  it('put a programme and its particle together as Korean does', () => {
    const added = (name: string) => ko.sentence({ code: 'programmeAdded', params: { name } });
    expect(added('지식행정 추진')).toBe('사업 「지식행정 추진」을 적었습니다.');
    expect(added('창의구정 활성화')).toBe('사업 「창의구정 활성화」를 적었습니다.');
  });
});
