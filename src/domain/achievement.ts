import { NONE, type None, type Rate } from './kinds';
import { subtract } from './rounding';

/** 유형: how an indicator's 실적 is set against its 목표. */
export const ACHIEVEMENT_TYPES = [
  '상향',
  '하향',
  '하향차감',
  '한도',
  '기준상향',
  '기준하향',
  '유지',
  '달성여부',
  '이하달성',
] as const;
export type AchievementType = (typeof ACHIEVEMENT_TYPES)[number];

/** The types that 기준값 belongs to. */
export const BASED_TYPES: ReadonlySet<AchievementType> = new Set(['기준상향', '기준하향', '유지']);

/** 허용폭 of 유지 where none is given, as a share of 목표. */
export const DEFAULT_TOLERANCE = 0.05 as Rate;

/**
 * 달성률 of 실적 against 목표, by 유형.
 *
 * Not rounded and never capped. `base` is 기준치 for 기준상향 and 기준하향 and 허용폭 for 유지 (none: 5 % of 목표); the
 * others leave it aside. None where what is divided by is none or not above 0. Bounds are compared in decimals.
 *
 * @example
 * achievementRate(16, 20, '상향')        //=> 0.8
 * achievementRate(2, 2.5, '하향')        //=> 1.25
 * achievementRate(0, 0, '하향')          //=> 1, without a single accident
 * achievementRate(5.5, 7.5, '하향차감')  //=> 1.2666…
 * achievementRate(7, 10, '기준상향', 4)  //=> 0.5
 * achievementRate(96, 100, '유지')       //=> 1
 */
export function achievementRate(
  actual: number | None,
  target: number | None,
  type: AchievementType,
  base: number | None = NONE,
): Rate | None {
  if (actual === NONE || target === NONE) return NONE;
  switch (type) {
    case '상향':
    case '한도':
      return quotient(actual, target);
    case '하향':
      return actual === 0 && target === 0 ? (1 as Rate) : quotient(target, actual);
    case '하향차감': {
      const rate = quotient(subtract(2 * target, actual), target);
      return rate === NONE ? NONE : (Math.max(0, rate) as Rate);
    }
    case '기준상향':
      return base === NONE ? NONE : quotient(subtract(actual, base), subtract(target, base));
    case '기준하향':
      return base === NONE ? NONE : quotient(subtract(base, actual), subtract(base, target));
    case '유지': {
      const tolerance = base === NONE ? DEFAULT_TOLERANCE * Math.abs(target) : base;
      return reached(tolerance, Math.abs(subtract(actual, target)));
    }
    case '달성여부':
      return reached(actual, target);
    case '이하달성':
      return reached(target, actual);
  }
}

function quotient(numerator: number, denominator: number): Rate | None {
  return denominator > 0 ? ((numerator / denominator) as Rate) : NONE;
}

function reached(value: number, bound: number): Rate {
  return (subtract(value, bound) >= 0 ? 1 : 0) as Rate;
}
