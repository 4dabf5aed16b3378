import { titleOf } from './titleOf';
import { formatWon } from '../../domain/money';
import { check, date, key, longText, optionalWon, programmeNumber, won } from './columns';
import { checkFormulas } from './calculatedColumns';
import { table } from './table';

/** 계획: what a programme is to have spent by a day, all told. */
export const plans = table({
  id: 'plans',
  name: '계획',
  key: 'key',
  owner: 'programmes',
  reads: ['programmes'],
  columns: {
    number: programmeNumber(),
    /** Up to which day. */
    date: date('기준일'),
    /** 목표액, cumulative. */
    target: won('목표액'),
    /** 신속집행 대상액; none is the 예산현액. */
    eligible: optionalWon('대상액'),
    note: longText('비고'),
    check: check(checkFormulas.plans),
    key: key('계획번호'),
  },
  form: {
    title: ({ date, target }) => titleOf(date, formatWon(target)),
    required: ['date'],
    kept: ['number'],
    faults: ({ target, eligible }) => ({
      ...(target < 0 && { target: 'negativeTarget' }),
      ...(eligible !== null && eligible < 0 && { eligible: 'negativeTarget' }),
    }),
  },
});
