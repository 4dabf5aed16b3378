import { NONE, type None, type Won } from '../../domain/kinds';
import { OBLIGATED, SPENT, sumLedger } from '../../domain/ledger';
import { LEDGERS } from '../../domain/lookAt';
import { readDate, readWord } from '../arguments/scalars';
import { readLedger, refuseRowsToLookAt } from '../arguments/blocks';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';
import { readKeys, spread } from '../arguments/keys';

const [NUMBER, PAYMENTS, REFERENCE_DATE, KIND] = PARAMETER_NAMES.SPENT;

/** SPENT: 지출액 less 반납, or 원인행위액, of one 사업번호, or of each in a range; `"-"` where there is no row at all. */
export function spent(
  numbers: unknown,
  payments: unknown,
  referenceDate: unknown,
  kind: unknown,
): (Won | None)[][] {
  refuseLargeBlocks(numbers, payments);
  const programmes = readKeys(numbers, NUMBER);
  const ledger = readLedger(payments, PAYMENTS, LEDGERS.payments);
  const day = readDate(referenceDate, REFERENCE_DATE);
  const weighing = readWord(kind, KIND, ['지출', '원인행위']) === '지출' ? SPENT : OBLIGATED;
  const { sums, rows, toLookAt } = sumLedger(ledger.rows, ledger.positions, programmes.keys, weighing, day);
  refuseRowsToLookAt(ledger, toLookAt);
  const results = sums.map((sum, index) => (rows[index] === 0 ? NONE : sum));
  return spread<Won | None>(programmes, results, NONE);
}
