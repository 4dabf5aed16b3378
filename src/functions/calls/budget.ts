import { NONE, type None, type Won } from '../../domain/kinds';
import { BUDGETED } from '../../domain/ledger';
import { readDate } from '../arguments/scalars';
import { ledgerTotals, readLedger } from '../arguments/blocks';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';
import { readKeys, spread } from '../arguments/keys';

const [NUMBER, BUDGETS, REFERENCE_DATE] = PARAMETER_NAMES.BUDGET;

/** BUDGET: 예산현액 of one 사업번호, or of each in a range. */
export function budget(numbers: unknown, budgets: unknown, referenceDate: unknown): (Won | None)[][] {
  refuseLargeBlocks(numbers, budgets);
  const programmes = readKeys(numbers, NUMBER);
  const ledger = readLedger(budgets, BUDGETS, '일자');
  const day = readDate(referenceDate, REFERENCE_DATE);
  const { sums } = ledgerTotals(ledger, programmes.keys, BUDGETED, day);
  return spread<Won | None>(programmes, sums, NONE);
}
