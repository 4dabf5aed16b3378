import { NONE, type None, type Rate, type Won } from '../../domain/kinds';
import { formatWon } from '../../domain/money';
import { roundRate } from '../../domain/rates';

/** 비율 with one decimal, as the sheets show it: `31.0%`; none is `-`. */
export function showRate(rate: Rate | None): string {
  return rate === NONE ? NONE : `${(roundRate(rate, 1) * 100).toFixed(1)}%`;
}

/** 금액 in 원; none is `-`. */
export function showWon(amount: Won | None): string {
  return amount === NONE ? NONE : formatWon(amount);
}
