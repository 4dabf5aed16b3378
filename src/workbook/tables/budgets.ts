import { titleOf } from './titleOf';
import { formatWon } from '../../domain/money';
import { BUDGET_KINDS } from '../../domain/lookAt';
import { FUND_SOURCES } from './choices';
import { check, choice, printedUnit, date, key, longText, programmeNumber, text, won } from './columns';
import { checkFormulas } from './calculatedColumns';
import { table } from './table';

/** 예산: a budget movement of a programme. The amount is signed: 전용 out is negative. */
export const budgets = table({
  id: 'budgets',
  name: '예산',
  key: 'key',
  owner: 'programmes',
  firstMade: true,
  reads: ['programmes'],
  columns: {
    number: programmeNumber(),
    date: date('일자'),
    kind: choice('구분', BUDGET_KINDS),
    amount: won('금액'),
    source: choice('재원', FUND_SOURCES),
    detail: text('세부사업'),
    unit: printedUnit('amount'),
    ground: longText('근거'),
    check: check(checkFormulas.budgets),
    key: key('예산번호'),
  },
  form: {
    title: ({ date, kind, amount }, word) => titleOf(date, word(kind), formatWon(amount)),
    required: ['kind'],
    initial: { kind: BUDGET_KINDS[0] },
    kept: ['date', 'kind', 'source'],
    faults: ({ kind, amount }) => (kind === '본예산' && amount < 0 ? { amount: 'negativeBudget' } : {}),
  },
});
