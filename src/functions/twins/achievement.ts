import { DEFAULT_TOLERANCE } from '../../domain/achievement';
import { anyNone, choose, orDefault, roundedRate, subtracted } from './formula';

/** ACHIEVEMENT: 달성률 by 유형; 기준값 is the starting value of 기준상향·기준하향 and the tolerance of 유지. */
export function achievementTwin(
  actual: string,
  target: string,
  type: string | null,
  base: string | null,
  digits: string | null,
): string {
  const rate = (numerator: string, denominator: string) =>
    `IF(${denominator}>0,${roundedRate(`${numerator}/${denominator}`, digits)},"-")`;
  const reached = (value: string, bound: string) => `IF(${subtracted(value, bound)}>=0,1,0)`;
  const fromBase = (formula: (base: string) => string) =>
    base === null ? '"-"' : `IF(${anyNone(base)},"-",${formula(base)})`;
  const tolerance = orDefault(base, `${DEFAULT_TOLERANCE}*ABS(${target})`);
  const saved = subtracted(`2*${target}`, actual);
  const result = choose(type, [
    ['상향', rate(actual, target)],
    ['하향', `IF(AND(${actual}=0,${target}=0),1,${rate(target, actual)})`],
    ['하향차감', `IF(${target}>0,MAX(0,${roundedRate(`${saved}/${target}`, digits)}),"-")`],
    ['한도', rate(actual, target)],
    ['기준상향', fromBase((from) => rate(subtracted(actual, from), subtracted(target, from)))],
    ['기준하향', fromBase((from) => rate(subtracted(from, actual), subtracted(from, target)))],
    ['유지', reached(tolerance, `ABS(${subtracted(actual, target)})`)],
    ['달성여부', reached(actual, target)],
    ['이하달성', reached(target, actual)],
  ]);
  return `IF(${anyNone(actual, target)},"-",${result})`;
}
