import { AMOUNT_UNITS } from './choices';
import { choice, key, name, text, won } from './columns';
import { table } from './table';

/** 재원사용: what awarded money was used for. */
export const awardUses = table({
  id: 'awardUses',
  name: '재원사용',
  key: 'key',
  columns: {
    name: name('사업명'),
    department: text('부서'),
    amount: won('금액'),
    unit: choice('표기단위', AMOUNT_UNITS),
    key: key('사용번호'),
  },
});
