import type { Rate, Won } from '../../domain/kinds';
import { formatWon } from '../../domain/money';
import { roundRate } from '../../domain/rates';
import type { Figure } from '../../workbook/tables/cells';

/** 비율 with one decimal, as the sheets show it: `31.0%`; none is `-`, and what rows cannot be counted in 확인. */
export function showRate(rate: Figure<Rate>): string {
  return typeof rate === 'string' ? rate : `${(roundRate(rate, 1) * 100).toFixed(1)}%`;
}

/** 금액 in 원; none is `-`, and what rows cannot be counted in 확인. */
export function showWon(amount: Figure<Won>): string {
  return typeof amount === 'string' ? amount : formatWon(amount);
}
