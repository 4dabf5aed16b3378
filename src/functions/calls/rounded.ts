import type { Rate } from '../../domain/kinds';
import { roundRate } from '../../domain/rates';

/** A rate to the 자릿수 asked for; what stands in its place (`"-"`, 신규) as it is. */
export function rounded<Word extends string>(rate: Rate | Word, digits: number | null): Rate | Word {
  return typeof rate === 'string' || digits === null ? rate : roundRate(rate, digits);
}
