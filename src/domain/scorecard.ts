import { achievementRate, BASED_TYPES, type AchievementType } from './achievement';
import { weightedRate } from './combinedRates';
import { NONE, type None, type Rate } from './kinds';
import { LOOK_AT, type LookAt } from './lookAt';
import type { Aggregation, Figures } from './measurements';

/** An indicator (지표) as a scorecard needs it. */
export interface Indicator {
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  /** 확인 stands, here and below, for what is none that could be used. */
  readonly type: AchievementType | LookAt;
  /** 기준값: 기준치, or 허용폭 of 유지. */
  readonly base: number | None | LookAt;
  /** 가중치, above 0. */
  readonly weight: number | None | LookAt;
  readonly aggregation: Aggregation | LookAt;
  /** Which of the figures are its own; null where it has no 지표번호 that a row could name. */
  readonly position: number | null;
}

interface ScorecardLine {
  readonly indicator: Indicator;
  readonly target: number | None | LookAt;
  readonly actual: number | None | LookAt;
  /** 달성률, not capped; 확인 where 목표 or 실적 is. */
  readonly rate: Rate | None | LookAt;
}

export interface Scorecard {
  readonly lines: readonly ScorecardLine[];
  /** 가중 종합, and the sum of all weights. */
  readonly total: { readonly rate: Rate | None; readonly weight: number | None };
  /** Indicators that the total leaves out, for want of a rate or a weight. */
  readonly excluded: number;
}

/** Sets each indicator's 실적, by its 집계, against its latest 목표, and weighs the rates together. */
export function scoreIndicators(
  indicators: readonly Indicator[],
  figureOf: Figures['of'],
  cap: Rate | None,
): Scorecard {
  const lines = indicators.map((indicator): ScorecardLine => {
    const { position, aggregation } = indicator;
    if (position === null) return { indicator, target: NONE, actual: NONE, rate: NONE };
    const target = figureOf(position, '목표', '최근');
    const actual = aggregation === LOOK_AT ? LOOK_AT : figureOf(position, '실적', aggregation);
    return { indicator, target, actual, rate: rateOf(indicator, actual, target) };
  });
  const parts = lines.map(({ indicator, rate }) => ({
    rate: rate === LOOK_AT ? NONE : rate,
    weight: weightOf(indicator),
  }));
  return {
    lines,
    total: { rate: weightedRate(parts, cap), weight: sumOfWeights(indicators) },
    excluded: parts.filter(({ rate, weight }) => rate === NONE || weight === NONE).length,
  };
}

function rateOf(
  { type, base }: Indicator,
  actual: number | None | LookAt,
  target: number | None | LookAt,
): Rate | None | LookAt {
  if (actual === LOOK_AT || target === LOOK_AT || type === LOOK_AT) return LOOK_AT;
  if (!BASED_TYPES.has(type)) return achievementRate(actual, target, type);
  return base === LOOK_AT ? LOOK_AT : achievementRate(actual, target, type, base);
}

function weightOf({ weight }: Indicator): number | None {
  return weight === LOOK_AT ? NONE : weight;
}

function sumOfWeights(indicators: readonly Indicator[]): number | None {
  const weights = indicators.map(weightOf).filter((weight) => weight !== NONE);
  return weights.length === 0 ? NONE : weights.reduce((sum, weight) => sum + weight, 0);
}
