import { anyNone, choose, notBelow, orDefault, roundedRate } from './formula';

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
  const reached = (difference: string) => `IF(${notBelow(difference)},1,0)`;
  const fromBase = (formula: string) => (base === null ? '"-"' : `IF(${anyNone(base)},"-",${formula})`);
  const tolerance = orDefault(base, `0.05*ABS(${target})`);
  const result = choose(type, [
    ['상향', rate(actual, target)],
    ['하향', `IF(AND(${actual}=0,${target}=0),1,${rate(target, actual)})`],
    ['하향차감', `IF(${target}>0,${roundedRate(`MAX(0,(2*${target}-${actual})/${target})`, digits)},"-")`],
    ['한도', rate(actual, target)],
    ['기준상향', fromBase(rate(`(${actual}-${base})`, `(${target}-${base})`))],
    ['기준하향', fromBase(rate(`(${base}-${actual})`, `(${base}-${target})`))],
    ['유지', reached(`${tolerance}-ABS(${actual}-${target})`)],
    ['달성여부', reached(`${actual}-${target}`)],
    ['이하달성', reached(`${target}-${actual}`)],
  ]);
  return `IF(${anyNone(actual, target)},"-",${result})`;
}
