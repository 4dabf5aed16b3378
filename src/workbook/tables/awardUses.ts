import { formatWon } from '../../domain/money';
import { printedUnit, key, name, text, won } from './columns';
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
    unit: printedUnit('amount'),
    key: key('사용번호'),
  },
  form: {
    title: ({ name, amount }) => `${name} ${formatWon(amount)}`,
    required: ['name'],
    kept: ['department'],
    faults: ({ amount }) => (amount < 0 ? { amount: 'negativeUse' } : {}),
  },
});
