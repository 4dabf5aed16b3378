import { wordsBehind } from './item';

const RESPECTIVELY = /(?:^|\s)각각 *$/;
/** `, 7명의`, the quantity behind the first of them. */
const SECOND = /^, ?\d[\d,.]*[가-힣%]{1,4}?(?:(?=(의) )|(?![가-힣]))/;
const SECOND_REACH = 20;
const JOINT = /[과와] |·| 및 /;

/** Whether 각각 stands right before a number. */
export function isRespective(stretch: string): boolean {
  return RESPECTIVELY.test(stretch);
}

/**
 * The 항목 of the quantities behind 각각, where a second one follows the first, which ends at a place.
 *
 * @example
 * // A와 B에 각각 12명, 7명       => A, B
 * // 각각 12명, 7명의 교사        => 교사, 교사
 */
export function respectiveNames(words: string, text: string, end: number): readonly string[] {
  const second = SECOND.exec(text.slice(end, end + SECOND_REACH));
  if (second === null) return [];
  const counted = second[1] === undefined ? '' : wordsBehind(text, end + second[0].length).text;
  if (counted !== '') return [counted, counted];
  const names = words.split(JOINT);
  return names.length > 1 ? names : [];
}
