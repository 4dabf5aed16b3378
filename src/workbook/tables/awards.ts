import { titleOf } from './titleOf';
import { AWARD_KINDS } from './choices';
import { choice, printedUnit, date, key, longText, optionalWon } from './columns';
import { table } from './table';

/** 수상: an award or a recognition of the office. */
export const awards = table({
  id: 'awards',
  name: '수상',
  key: 'key',
  columns: {
    date: date('일자'),
    kind: choice('구분', AWARD_KINDS),
    text: longText('내용'),
    incentive: optionalWon('인센티브'),
    unit: printedUnit('incentive'),
    key: key('수상번호'),
  },
  form: {
    title: ({ date, kind, text }, word) => titleOf(date, word(kind), text),
    required: ['kind', 'text'],
    initial: { kind: '수상' },
    kept: ['date', 'kind'],
    faults: ({ incentive }) =>
      incentive !== null && incentive < 0 ? { incentive: 'negativeIncentive' } : {},
  },
});
