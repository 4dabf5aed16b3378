import { dayOf } from '../../domain/day';
import { translator } from '../../i18n/testing/translator';
import type { Locale } from '../../i18n/locale';
import type { ActionDescription } from '../../workbook/history';
import { INITIAL_STATE } from '../session/state';
import { MORE_ACTIONS } from './actions';

const undo = MORE_ACTIONS.find(({ id }) => id === 'undo')!;
const label = (locale: Locale, lastAction: ActionDescription): string =>
  undo.label(translator(locale), { ...INITIAL_STATE, lastAction });

const award: ActionDescription['subject'] = {
  table: 'awards',
  key: 'A000000001',
  record: { date: dayOf(2007, 6, 12), kind: '선정', text: '우수 기관', incentive: null, unit: '' },
};

it.each<[Locale, string]>([
  ['ko', '방금 적은 것 되돌리기: 2007. 6. 12. 선정 우수 기관 외 1건'],
  ['en', 'Undo the last entry: 2007. 6. 12. Selection 우수 기관 and 1 more'],
])('되돌리기는 되돌릴 행을 작업창의 말로 부른다 (%s)', (locale, said) => {
  expect(label(locale, { kind: 'append', subject: award, rows: 2 })).toBe(said);
});

it('행이 아닌 것은 그 이름으로 부른다', () => {
  expect(label('ko', { kind: 'place', subject: "'집계'!A5", rows: 0 })).toBe(
    "방금 넣은 것 되돌리기: '집계'!A5",
  );
  expect(label('ko', { kind: 'referenceDate', subject: '', rows: 0 })).toBe('방금 바꾼 기준일 되돌리기');
});
