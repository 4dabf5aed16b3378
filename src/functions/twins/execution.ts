import { DEFAULT_MARGINS } from '../../domain/rates';
import { anyNone, anyNoneOrZero, notBelow, orDefault, roundedRate } from './formula';

/** EXECRATE: `지출액 ÷ 기준액`, `"-"` where either is none or the base is not above 0. */
export function execRateTwin(spent: string, base: string, digits: string | null): string {
  return `IF(${anyNone(spent, base)},"-",IF(${base}>0,${roundedRate(`${spent}/${base}`, digits)},"-"))`;
}

/** ELAPSED: days gone by ÷ all days, both ends counted, held in 0…1. #VALUE! where the end is before the start. */
export function elapsedTwin(start: string, end: string, referenceDate: string): string {
  const share = `(INT(${referenceDate})-INT(${start})+1)/(INT(${end})-INT(${start})+1)`;
  return (
    `IF(${anyNoneOrZero(start, end, referenceDate)},"-",` +
    `IF(INT(${end})<INT(${start}),VALUE("종료일<시작일"),MAX(0,MIN(1,${share}))))`
  );
}

/**
 * EXECSTATUS: 미입력 · 집행완료 · 시기미도래 · 종료 · 정상 · 주의 · 부진, in this order.
 *
 * @param targetRate 목표집행률, by which a programme is judged where it is a number; null where there is none
 */
export function execStatusTwin(
  rate: string,
  elapsed: string,
  caution: string | null,
  slow: string | null,
  targetRate: string | null = null,
): string {
  const due = targetRate === null ? elapsed : `IF(ISNUMBER(${targetRate}),${targetRate},${elapsed})`;
  const within = (margin: string) => notBelow(`${rate}-${due}+${margin}`);
  const isOver =
    targetRate === null
      ? notBelow(`${elapsed}-1`)
      : `AND(${notBelow(`${due}-1`)},IF(ISNUMBER(${elapsed}),${notBelow(`${elapsed}-1`)},FALSE))`;
  return (
    `IF(${anyNone(rate)},"미입력",IF(${notBelow(`${rate}-1`)},"집행완료",IF(${anyNone(due)},"-",` +
    `IF(${notBelow(`-${due}`)},"시기미도래",IF(${isOver},"종료",` +
    `IF(${within(orDefault(caution, String(DEFAULT_MARGINS.caution)))},"정상",` +
    `IF(${within(orDefault(slow, String(DEFAULT_MARGINS.slow)))},"주의","부진")))))))`
  );
}
