import { NONE, type None } from '../../domain/kinds';
import { checkSum, sumDifference, type SumCheck } from '../../domain/sumCheck';
import { readNumber, shown } from '../arguments/scalars';
import { readNumbers } from '../arguments/numberCells';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';
import { Refusal } from '../problems';

const [TOTAL, PARTS, TOLERANCE] = PARAMETER_NAMES.SUMCHECK;

/** SUMCHECK: whether the parts come to the total; `"-"` without a total. */
export function sumCheck(
  totalArgument: unknown,
  partsArgument: unknown,
  toleranceArgument: unknown,
): SumCheck | None {
  refuseLargeBlocks(partsArgument);
  const total = readNumber(totalArgument, TOTAL);
  const parts = readNumbers(partsArgument, PARTS)
    .flat()
    .filter((part) => part !== NONE);
  const tolerance = readNumber(toleranceArgument, TOLERANCE);
  if (tolerance !== NONE && tolerance < 0) {
    throw Refusal.of('notTolerance', { argument: TOLERANCE, came: shown(tolerance) });
  }
  if (total === NONE) return NONE;
  const difference = sumDifference(total, parts);
  if (!Number.isFinite(difference)) throw Refusal.of('resultTooLarge', {});
  return checkSum(difference, tolerance === NONE ? 0 : tolerance);
}
