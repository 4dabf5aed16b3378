import { pooledRate as pool } from '../../domain/combinedRates';
import type { None, Rate } from '../../domain/kinds';
import { readDigits } from '../arguments/scalars';
import { readNumberPairs } from '../arguments/numberCells';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';
import { rounded } from './rounded';

const [PARTS, WHOLES, DIGITS] = PARAMETER_NAMES.POOLEDRATE;

/** POOLEDRATE: Σ분자 ÷ Σ분모 over the rows where both are numbers. */
export function pooledRate(parts: unknown, wholes: unknown, digits: unknown): Rate | None {
  refuseLargeBlocks(parts, wholes);
  const pairs = readNumberPairs([parts, PARTS], [wholes, WHOLES]);
  return rounded(pool(pairs.map(([part, whole]) => ({ part, whole }))), readDigits(digits, DIGITS));
}
