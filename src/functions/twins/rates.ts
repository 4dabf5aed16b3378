import { NEW } from '../../domain/rates';
import { anyNone, anyNoneOrZero, orDefault, roundedRate, subtracted } from './formula';

/** CHANGERATE: `(현재 − 이전) ÷ 이전`; without 현재 `"-"`, then 신규 without 이전. */
export function changeRateTwin(current: string, previous: string, digits: string | null): string {
  const change = roundedRate(`${subtracted(current, previous)}/${previous}`, digits);
  return `IF(${anyNone(current)},"-",IF(${anyNone(previous)},"${NEW}",IF(${previous}>0,${change},"-")))`;
}

/** UNSPENTRATE: `(예산현액 − 지출액 − 이월액) ÷ 예산현액`; 이월액 none is 0. */
export function unspentRateTwin(
  budget: string,
  spent: string,
  carriedOver: string | null,
  digits: string | null,
): string {
  const used = carriedOver === null ? spent : `(${spent}+${orDefault(carriedOver, '0')})`;
  const unspent = roundedRate(`${subtracted(budget, used)}/${budget}`, digits);
  return `IF(${anyNone(budget, spent)},"-",IF(${budget}>0,${unspent},"-"))`;
}

/*
 * SUMPRODUCT of arguments side by side takes a text for 0 where a product of ranges would be #VALUE!. A text is above
 * every number in a comparison: ISNUMBER keeps it out of what is capped.
 */

/** WEIGHTEDRATE: `Σ(min(달성률, 상한) × 가중치) ÷ Σ가중치` over the cells where both are numbers. */
export function weightedRateTwin(
  rates: string,
  weights: string,
  cap: string | null,
  digits: string | null,
): string {
  const uncapped = `SUMPRODUCT(${rates},${weights})`;
  const capped = (most: string) =>
    `(SUMPRODUCT(${rates},${weights},--(${rates}<=${most}))` +
    `+${most}*SUMPRODUCT(ISNUMBER(${rates})*(${rates}>${most}),${weights}))`;
  const sum = cap === null ? uncapped : `IF(${anyNoneOrZero(cap)},${uncapped},${capped(cap)})`;
  return quotient(sum, `SUMPRODUCT(--ISNUMBER(${rates}),${weights})`, digits);
}

/** POOLEDRATE: `Σ분자 ÷ Σ분모` over the cells where both are numbers. */
export function pooledRateTwin(parts: string, wholes: string, digits: string | null): string {
  return quotient(
    `SUMPRODUCT(--ISNUMBER(${wholes}),${parts})`,
    `SUMPRODUCT(--ISNUMBER(${parts}),${wholes})`,
    digits,
  );
}

function quotient(sum: string, whole: string, digits: string | null): string {
  return `IF(${whole}>0,${roundedRate(`${sum}/${whole}`, digits)},"-")`;
}
