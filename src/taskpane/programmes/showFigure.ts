import type { Rate, Won } from '../../domain/kinds';
import { formatWon } from '../../domain/money';
import { writeMoney } from '../../domain/moneyText';
import type { MoneyUnit } from '../../domain/moneyUnit';
import { roundRate } from '../../domain/rates';
import type { Figure } from '../../workbook/tables/cells';

/** 비율 with as many decimals as 소수자릿수 says: `31.0%` with one; none is `-`, and what rows cannot be counted in 확인. */
export function showRate(rate: Figure<Rate>, decimals: number): string {
  return typeof rate === 'string' ? rate : `${(roundRate(rate, decimals) * 100).toFixed(decimals)}%`;
}

/** 금액 in 원; none is `-`, and what rows cannot be counted in 확인. */
export function showWon(amount: Figure<Won>): string {
  return typeof amount === 'string' ? amount : formatWon(amount);
}

/**
 * 금액 in 표시단위: `3,600천원`. What is less than half of one of it stays in 원, for it is not nothing.
 */
export function showMoney(amount: Figure<Won>, unit: MoneyUnit): string {
  if (typeof amount === 'string') return amount;
  const written = writeMoney(amount, '원', unit);
  if (!written.ok) return formatWon(amount);
  return amount !== 0 && written.value === `0${unit}` ? showMoney(amount, '원') : written.value;
}

/** Two amounts of one unit, which is said once: `3,600 / 11,600천원`; 확인 in the words of the pane's language. */
export function showOf(
  part: Figure<Won>,
  whole: Figure<Won>,
  unit: MoneyUnit,
  word: (korean: string) => string = (korean) => korean,
): string {
  const [one, other] = [word(showMoney(part, unit)), word(showMoney(whole, unit))];
  return `${one.endsWith(unit) && other.endsWith(unit) ? one.slice(0, -unit.length) : one} / ${other}`;
}
