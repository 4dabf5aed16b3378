import type { Won } from './kinds';

/** 표기단위: the units that sums are written in, small to large. */
export const MONEY_UNITS = ['원', '천원', '만원', '백만원', '억원', '조원'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** How many 원 one of the unit is. */
export const WON_PER_UNIT: Readonly<Record<MoneyUnit, number>> = {
  원: 1,
  천원: 1_000,
  만원: 10_000,
  백만원: 1_000_000,
  억원: 100_000_000,
  조원: 1_000_000_000_000,
};

/** An amount counted in a unit, not rounded: 25,200,000원 in 천원 is 25,200. */
export function inUnit(won: Won, unit: MoneyUnit): number {
  return won / WON_PER_UNIT[unit];
}
