import { inUnit, MONEY_UNITS, type MoneyUnit } from '../moneyUnit';
import type { Quantity } from '../quantities/quantity';

/** An indicator, as far as a sentence is compared with it. */
export interface NamedIndicator {
  readonly name: string;
  readonly unit: string;
}

/** A result that was taken from a line: its 값, the indicator's 단위, and the words that it was taken from. */
export interface TakenResult {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

/** 값 of a quantity in the unit of an indicator: money in that unit, a count as it is. */
export function measuredValue({ value, won }: Quantity, unit: string): number {
  const money = moneyUnitOf(unit);
  return won !== null && money !== undefined ? inUnit(won, money) : value;
}

function moneyUnitOf(unit: string): MoneyUnit | undefined {
  return MONEY_UNITS.find((known) => known === unit.trim());
}

/** The words that a quantity is known again by: `학습동아리 등록 49개`. */
export function sourceOf({ item, written }: Quantity): string {
  return `${item} ${written}`.trim();
}

/** How well a quantity fits an indicator: by the words of its name, first in 항목, then in the sentence, and by the unit. */
export function likeness(quantity: Quantity, text: string, { name, unit }: NamedIndicator): number {
  const words = name.split(/[^가-힣A-Za-z0-9]+/).filter((word) => word.length > 1);
  const share = (within: string): number => {
    const plain = within.replace(/\s/g, '');
    return words.length === 0 ? 0 : words.filter((word) => plain.includes(word)).length / words.length;
  };
  return 2 * share(quantity.item) + share(text) + (unit.trim() === quantity.unit && unit !== '' ? 1 : 0);
}

/**
 * What a line says now of a result that was taken from it; null where it says no such number any more. Known again by its
 * 항목, else by its unit, else by that of the indicator. Where several could be meant and one is as it was, it has not changed.
 */
export function resultNow(
  { value, unit, source }: TakenResult,
  quantities: readonly Quantity[],
): Quantity | null {
  const named = quantities.filter(({ item }) => item !== '' && source.startsWith(`${item} `));
  const ofUnit = (one: Quantity): boolean =>
    unit.trim() === '' || one.unit === unit.trim() || (one.won !== null && moneyUnitOf(unit) !== undefined);
  const likeSource = quantities.filter((one) => one.unit !== '' && source.endsWith(one.unit));
  // 사유 may be blank, or in words of a person's own.
  const alike = [named, likeSource, quantities.filter(ofUnit)].find((some) => some.length > 0) ?? [];
  return alike.find((one) => measuredValue(one, unit) === value) ?? alike[0] ?? null;
}
