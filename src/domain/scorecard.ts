import { achievementRate, type AchievementType } from './achievement';
import { weightedRate } from './combinedRates';
import { NONE, type None, type Rate } from './kinds';
import { LOOK_AT, type LookAt } from './lookAt';
import type { Aggregation, Figures } from './measurements';

/** An indicator (지표) as a scorecard needs it. */
export interface Indicator {
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  readonly type: AchievementType;
  /** 기준값: 기준치, or 허용폭 of 유지. */
  readonly base: number | None;
  /** 가중치, above 0. */
  readonly weight: number | None;
  readonly aggregation: Aggregation;
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
    const { position, type, base, aggregation } = indicator;
    if (position === null) return { indicator, target: NONE, actual: NONE, rate: NONE };
    const target = figureOf(position, '목표', '최근');
    const actual = figureOf(position, '실적', aggregation);
    if (target === LOOK_AT || actual === LOOK_AT) return { indicator, target, actual, rate: LOOK_AT };
    return { indicator, target, actual, rate: achievementRate(actual, target, type, base) };
  });
  const parts = lines.map(({ indicator, rate }) => ({
    rate: rate === LOOK_AT ? NONE : rate,
    weight: indicator.weight,
  }));
  return {
    lines,
    total: { rate: weightedRate(parts, cap), weight: sumOfWeights(indicators) },
    excluded: parts.filter(({ rate, weight }) => rate === NONE || weight === NONE).length,
  };
}

function sumOfWeights(indicators: readonly Indicator[]): number | None {
  const weights = indicators.map(({ weight }) => weight).filter((weight) => weight !== NONE);
  return weights.length === 0 ? NONE : weights.reduce((sum, weight) => sum + weight, 0);
}
