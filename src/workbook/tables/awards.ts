import { AMOUNT_UNITS, AWARD_KINDS } from './choices';
import { choice, date, key, longText, optionalWon } from './columns';
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
    unit: choice('표기단위', AMOUNT_UNITS),
    key: key('수상번호'),
  },
});
