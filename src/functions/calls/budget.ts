import { NONE, type None, type Won } from '../../domain/kinds';
import { BUDGETED, sumLedger } from '../../domain/ledger';
import { LEDGERS } from '../../domain/lookAt';
import { readDate } from '../arguments/scalars';
import { readLedger, refuseRowsToLookAt } from '../arguments/blocks';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';
import { readKeys, spread } from '../arguments/keys';

const [NUMBER, BUDGETS, REFERENCE_DATE] = PARAMETER_NAMES.BUDGET;

/** BUDGET: 예산현액 of one 사업번호, or of each in a range. */
export function budget(numbers: unknown, budgets: unknown, referenceDate: unknown): (Won | None)[][] {
  refuseLargeBlocks(numbers, budgets);
  const programmes = readKeys(numbers, NUMBER);
  const ledger = readLedger(budgets, BUDGETS, LEDGERS.budgets);
  const day = readDate(referenceDate, REFERENCE_DATE);
  const { sums, toLookAt } = sumLedger(ledger.rows, ledger.positions, programmes.keys, BUDGETED, day);
  refuseRowsToLookAt(ledger, toLookAt);
  return spread<Won | None>(programmes, sums, NONE);
}
