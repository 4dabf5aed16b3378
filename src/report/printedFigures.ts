import type { None, Won } from '../domain/kinds';
import type { LookAt } from '../domain/lookAt';
import { writeMoney } from '../domain/moneyText';
import { MONEY_UNITS, WON_PER_UNIT, type MoneyUnit } from '../domain/moneyUnit';
import { numberFormat } from '../domain/numberFormat';
import { formatNumber } from '../domain/numberText';
import { roundHalfAwayFromZero } from '../domain/rounding';

/** An amount in a table under `(단위 : 천원)`; none and 확인 as they are. */
export function printedAmount(amount: Won | None | LookAt, unit: MoneyUnit): string {
  if (typeof amount !== 'number') return amount;
  return formatNumber(roundHalfAwayFromZero(amount / WON_PER_UNIT[unit], 0));
}

/** A rate with so many decimals of its percent; none and 확인 as they are. */
export function printedRate(rate: number | None | LookAt, decimals: number): string {
  if (typeof rate !== 'number') return rate;
  return numberFormat(`0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}%`)!(rate);
}

/** A target or a result as it was measured. */
export function printedNumber(value: number | None | LookAt): string {
  return typeof value === 'number' ? formatNumber(value) : value;
}

/**
 * An amount in running text: in the unit it was written in where that says it wholly, else in the largest that does.
 *
 * @example
 * writtenAmount(25_200_000, '만원')  //=> '2,520만원'
 * writtenAmount(25_200_001, '만원')  //=> '25,200,001원'
 */
export function writtenAmount(amount: Won, unit: string): string {
  const written = MONEY_UNITS.find((one) => one === unit);
  const style = written !== undefined && amount % WON_PER_UNIT[written] === 0 ? written : '자동';
  const printed = writeMoney(amount, '원', style);
  return printed.ok ? printed.value : `${formatNumber(amount)}원`;
}
