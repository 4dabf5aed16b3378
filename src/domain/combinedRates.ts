import { NONE, type None, type Rate } from './kinds';

/** A 달성률 and its 가중치 (0 or above). */
export interface WeightedRate {
  readonly rate: Rate | None;
  readonly weight: number | None;
}

/**
 * 가중 종합: Σ(min(달성률, 상한) × 가중치) ÷ Σ가중치, not rounded.
 *
 * A rate that is none drops out with its weight, and a weight that is none with its rate. A cap of none caps nothing.
 * None where nothing is left or the weights come to 0.
 *
 * @example
 * weightedRate([{ rate: 1.5, weight: 60 }, { rate: 0.5, weight: 40 }], 1.2)       //=> 0.92
 * weightedRate([{ rate: 0.9, weight: 60 }, { rate: '-', weight: 40 }], '-')       //=> 0.9
 */
export function weightedRate(parts: readonly WeightedRate[], cap: Rate | None): Rate | None {
  let [sum, weights] = [0, 0];
  for (const { rate, weight } of parts) {
    if (rate === NONE || weight === NONE) continue;
    sum += (cap === NONE ? rate : Math.min(rate, cap)) * weight;
    weights += weight;
  }
  return weights > 0 ? ((sum / weights) as Rate) : NONE;
}

/** One share of many that are pooled: a part and its whole, of one kind of quantity. */
export interface Share<Quantity extends number> {
  readonly part: Quantity | None;
  readonly whole: Quantity | None;
}

/**
 * 합산 비율: Σ분자 ÷ Σ분모 over the pairs where both are there, not rounded. None where the wholes come to 0 or below.
 *
 * @example
 * pooledRate([{ part: 3, whole: 4 }, { part: '-', whole: 100 }, { part: 1, whole: 4 }])  //=> 0.5
 */
export function pooledRate<Quantity extends number>(shares: readonly Share<Quantity>[]): Rate | None {
  let [parts, wholes] = [0, 0];
  for (const { part, whole } of shares) {
    if (part === NONE || whole === NONE) continue;
    parts += part;
    wholes += whole;
  }
  return wholes > 0 ? ((parts / wholes) as Rate) : NONE;
}
