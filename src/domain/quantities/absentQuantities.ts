import type { Rate, Won } from '../kinds';
import { readMoney } from '../money';
import { withoutNoise } from '../numberText';
import { roundRate } from '../rates';
import type { Quantity } from './quantity';
import { readQuantities } from './readQuantities';

/**
 * The quantities of a text that are not among the values of a table, in the order of the text, each once.
 *
 * Units are not compared: a table's numbers have none. Money is found as printed or in 원 (3,600천원 as 3600 or 3600000), a
 * percent as printed or as the rate that is printed so (31.0% as 0.3103…). A text among the values counts as what it says:
 * `286명`, `3,600천원`, `1,509`.
 *
 * @example
 * absentQuantities(readQuantities('접수 74건, 심의 45건'), [74, 29])  //=> 45건
 */
export function absentQuantities(
  quantities: readonly Quantity[],
  values: readonly (number | string)[],
): readonly Quantity[] {
  const written = values.flatMap((value) => (typeof value === 'string' ? writtenIn(value) : []));
  const numbers = values.filter((value) => typeof value === 'number');
  const plain = new Set([...numbers.map(withoutNoise), ...written.flatMap(({ value }) => value ?? [])]);
  const amounts = new Set(written.flatMap(({ won }) => won ?? []));
  const rates = new Map<number, ReadonlySet<number>>();

  const seen = new Set<string>();
  return quantities.filter((quantity) => {
    if (isPresent(quantity) || seen.has(quantity.written)) return false;
    seen.add(quantity.written);
    return true;
  });

  function isPresent({ value, won, unit, decimals }: Quantity): boolean {
    if (won !== null && (plain.has(won) || amounts.has(won))) return true;
    if (plain.has(value)) return true;
    return unit.startsWith('%') && roundedTo(decimals).has(roundRate((value / 100) as Rate, decimals));
  }

  function roundedTo(decimals: number): ReadonlySet<number> {
    const known = rates.get(decimals) ?? new Set(numbers.map((rate) => roundRate(rate as Rate, decimals)));
    rates.set(decimals, known);
    return known;
  }
}

interface Written {
  readonly value: number | null;
  readonly won: Won | null;
}

/** 값 of a text cell; of money its 원 alone, so that 3,600천원 is not 3,600명. */
function writtenIn(text: string): readonly Written[] {
  const quantities = readQuantities(text);
  if (quantities.length > 0) {
    return quantities.map(({ value, won }) => ({ value: won === null ? value : null, won }));
  }
  const number = readMoney(text);
  return number.ok ? [{ value: number.value, won: null }] : [];
}
