import { formatDay } from './day';
import { failure, NONE, success, type Day, type None, type Rate, type Result } from './kinds';
import { isAtLeast, roundHalfAwayFromZero, subtract } from './rounding';

/**
 * 집행률: a share of a whole – 지출액 ÷ 예산현액, or any part of the same kind of quantity.
 *
 * Not rounded. None where either is none or the base is not above 0; nothing spent of a real budget is a real 0.
 *
 * @example
 * executionRate(3_600_000, 11_600_000)  //=> 0.3103…
 * executionRate(0, 11_600_000)          //=> 0
 * executionRate(3_600_000, 0)           //=> '-'
 */
export function executionRate<Quantity extends number>(
  spent: Quantity | None,
  base: Quantity | None,
): Rate | None {
  // By type: thousands of programmes are rated at once, and telling a text from a number so is several times faster.
  if (typeof spent !== 'number' || typeof base !== 'number' || base <= 0) return NONE;
  return (spent / base) as Rate;
}

/** 신규: there was nothing before to compare with. */
export const NEW = '신규';

/**
 * 증감률: (현재 − 이전) ÷ 이전, not rounded.
 *
 * None without 현재, whatever came before; then 신규 without 이전; none where 이전 is not above 0.
 *
 * @example
 * changeRate(2887, 3088)  //=> -0.0650…
 * changeRate(5, '-')      //=> '신규'
 * changeRate(5, 0)        //=> '-'
 */
export function changeRate<Quantity extends number>(
  current: Quantity | None,
  previous: Quantity | None,
): Rate | None | typeof NEW {
  if (current === NONE) return NONE;
  if (previous === NONE) return NEW;
  return previous > 0 ? ((subtract(current, previous) / previous) as Rate) : NONE;
}

/**
 * 불용률: (예산현액 − 지출액 − 이월액) ÷ 예산현액, not rounded.
 *
 * 이월액 none is 0. None where nothing was entered as spent or 예산현액 is none or not above 0; below 0 where more was
 * spent than there was.
 *
 * @example
 * unspentRate(3_429_579_000, 3_196_004_000, '-')  //=> 0.0681…
 */
export function unspentRate<Quantity extends number>(
  budget: Quantity | None,
  spent: Quantity | None,
  carriedOver: Quantity | None,
): Rate | None {
  if (budget === NONE || spent === NONE || budget <= 0) return NONE;
  const used = carriedOver === NONE ? spent : spent + carriedOver;
  return (subtract(budget, used) / budget) as Rate;
}

/**
 * 기간경과율: days gone by ÷ all days, both ends counted, held in 0…1.
 *
 * None where a date is missing.
 */
export function elapsedRate(
  start: Day | null,
  end: Day | null,
  referenceDate: Day | null,
): Result<Rate | None, 'periodReversed'> {
  if (start === null || end === null || referenceDate === null) return success(NONE);
  if (end < start) return failure('periodReversed', { text: `${formatDay(start)} ~ ${formatDay(end)}` });
  const share = (referenceDate - start + 1) / (end - start + 1);
  return success(Math.min(1, Math.max(0, share)) as Rate);
}

/** 집행상태, as shown. */
export type ExecutionStatus = '미입력' | '집행완료' | '시기미도래' | '종료' | '정상' | '주의' | '부진' | None;

/** 주의폭, 부진폭: how far 집행률 may lie behind 기간경과율 before it is 주의, and 부진. */
export interface StatusMargins {
  readonly caution: Rate;
  readonly slow: Rate;
}

export const DEFAULT_MARGINS: StatusMargins = { caution: 0.1 as Rate, slow: 0.2 as Rate };

/**
 * 집행상태 of a programme: by 집행률, then by how far it lies behind 기간경과율, or behind 목표집행률 where there is one.
 *
 * A target that is reached by its period's end only does not end the programme: 종료 needs 기간경과율 1.
 */
export function executionStatus(
  rate: Rate | None,
  elapsed: Rate | None,
  { caution, slow }: StatusMargins = DEFAULT_MARGINS,
  targetRate: Rate | None = NONE,
): ExecutionStatus {
  const due = typeof targetRate === 'number' ? targetRate : elapsed;
  if (typeof rate !== 'number') return '미입력';
  if (isAtLeast(rate - 1)) return '집행완료';
  if (typeof due !== 'number') return NONE;
  if (isAtLeast(-due)) return '시기미도래';
  if (isAtLeast(due - 1) && typeof elapsed === 'number' && isAtLeast(elapsed - 1)) return '종료';
  if (isAtLeast(rate - due + caution)) return '정상';
  return isAtLeast(rate - due + slow) ? '주의' : '부진';
}

/** Rounds a rate to decimals of its percent: 0.4445 to one is 0.445, shown as 44.5 %. */
export function roundRate(rate: Rate, percentDecimals: number): Rate {
  return roundHalfAwayFromZero(rate, percentDecimals + 2) as Rate;
}
