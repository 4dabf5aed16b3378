import { weightedRate as weigh } from '../../domain/combinedRates';
import { NONE, type None, type Rate } from '../../domain/kinds';
import { readCap, readDigits } from '../arguments/scalars';
import { readNumberPairs, readNumbers } from '../arguments/numberCells';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';
import { Refusal } from '../problems';
import { rounded } from './rounded';

const [RATES, WEIGHTS, CAP, DIGITS] = PARAMETER_NAMES.WEIGHTEDRATE;

/** WEIGHTEDRATE: 가중 종합, the weighted mean of 달성률. */
export function weightedRate(
  rates: unknown,
  weights: unknown,
  capArgument: unknown,
  digits: unknown,
): Rate | None {
  refuseLargeBlocks(rates, weights);
  const pairs = readNumberPairs([rates, RATES], [weights, WEIGHTS]);
  refuseNegativeWeights(weights);
  const cap = readCap(capArgument, CAP);
  const parts = pairs.map(([rate, weight]) => ({ rate: rate as Rate | None, weight }));
  return rounded(weigh(parts, cap), readDigits(digits, DIGITS));
}

function refuseNegativeWeights(weights: unknown): void {
  readNumbers(weights, WEIGHTS).forEach((cells, row) =>
    cells.forEach((came, column) => {
      if (came === NONE || came >= 0) return;
      throw Refusal.of('rangeNegative', { argument: WEIGHTS, row: row + 1, column: column + 1, came });
    }),
  );
}
