import type { Rate } from '../kinds';
import { inUnit, type MoneyUnit } from '../moneyUnit';
import { roundRate } from '../rates';
import { roundHalfAwayFromZero } from '../rounding';
import type { Quantity } from './quantity';
import type { TableIndex } from './tableIndex';

/**
 * The quantities of a text that are not among the values of a table, in the order of the text, each once.
 *
 * Units are not compared: a table's numbers have none. Money is found as printed or in 원 (3,600천원 as 3600 or 3600000); with
 * the unit of the values (`천원`) in that unit alone, rounded to the places of the value. A percent is found as printed or as
 * the rate that is printed so (31.0% as 0.3103…). A text among the values counts as what it says: `286명`, `3,600천원`, `1,509`.
 *
 * @example
 * absentQuantities(readQuantities('접수 74건, 심의 45건'), indexTable([74, 29]), null)       //=> 45건
 * absentQuantities(readQuantities('구비 4천5백만원'), indexTable([45000]), '천원')            //=> none
 */
export function absentQuantities(
  quantities: readonly Quantity[],
  table: TableIndex,
  unit: MoneyUnit | null,
): readonly Quantity[] {
  const seen = new Set<string>();
  return quantities.filter((quantity) => {
    if (isPresent(quantity) || seen.has(quantity.written)) return false;
    seen.add(quantity.written);
    return true;
  });

  function isPresent({ value, won, unit: printed, decimals }: Quantity): boolean {
    if (won !== null && table.amounts.has(won)) return true;
    if (won !== null && unit !== null) {
      const counted = inUnit(won, unit);
      return [...table.byDecimals].some(([places, numbers]) =>
        numbers.has(roundHalfAwayFromZero(counted, places)),
      );
    }
    if (table.numbers.has(value) || (won !== null && table.numbers.has(won))) return true;
    return (
      printed.startsWith('%') && table.ratesRounded(decimals).has(roundRate((value / 100) as Rate, decimals))
    );
  }
}
