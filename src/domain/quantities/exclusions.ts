import { isNoUnitHere } from './ambiguousUnits';
import type { WrittenNumber } from './number';

/** How far the words around a number are looked at. */
const REACH = 12;

/** `제11회`, `제22조제3항`; not `과제 15건`. */
export const ORDINAL_BEFORE = /(?:^|[^가-힣]|\d조)제 ?$/;
/** `2007.3.19`, `2670-3114`, `09:00`: the number is a part of something. */
const PART_BEFORE = /\d[.:-]$/;
/** `4,5,6구역`: they name the places. */
const LIST_BEFORE = /(?:^|[^\d.,~-])\d{1,2}(?:[,·]\d{1,2})*[,·]$/;
/** `만2천원`: 12,000, of which the numeral is not read. */
const NUMERAL_BEFORE = /(?:^|[^가-힣\d])만 ?$/;
/** `2~3회`, `20명~30명`: neither end is a count. */
const RANGE_BEFORE = /\d[^\d\s]{0,4} ?[~∼〜–—] ?$/;
const RANGE_BEHIND = /^(?: ?[~∼〜–—] ?|[.:-])\d/;
/** `1 인 력`: a heading's number. */
export const HEADING_BEFORE = /(?:^|\n)[^가-힣A-Za-z0-9\n]*$/;
const HEADING_BEHIND = /^ /;
/** `[붙임3]`, `(별첨 2)`, `(그림 1, 2)`: they name a paper. */
export const ATTACHMENT_BEFORE =
  /(?:^|[^가-힣])(?:붙임|별첨|첨부|별표|별지|그림|사진|표|도표|참고|부록|도면|서식|양식|각주|주) ?\d{0,2}(?:[-,·~] ?)?$/;

/** Whether the number at a place names, orders, dates or bounds something, whatever its unit. */
export function isNoCount(text: string, number: WrittenNumber): boolean {
  const { start, end, digits, magnitude, isCompound } = number;
  const [before, behind] = [textBefore(text, start), textBehind(text, end)];
  if (ORDINAL_BEFORE.test(before) || PART_BEFORE.test(before)) return true;
  if (RANGE_BEFORE.test(before) || RANGE_BEHIND.test(behind)) return true;
  if (magnitude !== '' && NUMERAL_BEFORE.test(before)) return true;
  const isShort = magnitude === '' && !isCompound && digits.length <= 2;
  if (isShort && LIST_BEFORE.test(before)) return true;
  return isShort && HEADING_BEFORE.test(before) && HEADING_BEHIND.test(behind);
}

/** Whether a word behind the number is no unit here. */
export function isNoUnit(text: string, number: WrittenNumber, unit: string, end: number): boolean {
  // D200 L=560M
  const isCode = /[A-Za-z]/.test(text[number.start - 1] ?? '') && text[number.end] === ' ';
  return isCode || RANGE_BEHIND.test(textBehind(text, end)) || isNoUnitHere(text, number, unit, end);
}

/** `e-하나로21`, `INNO 246`, `2007`, `5월`, `3/4`, 1 of `고1 800`: a number without a unit that is no part of a whole. */
export function isNoPart(text: string, { value, start, end, digits }: WrittenNumber): boolean {
  const [before, behind] = [textBefore(text, start), textBehind(text, end)];
  const isYear = value >= 1900 && value < 2100 && digits.length === 4;
  return (
    isYear ||
    ATTACHMENT_BEFORE.test(before) ||
    /[A-Za-z][^\s,()/:]*$|\/ ?$/.test(before) ||
    /^(?:[가-힣A-Za-z]| ?\/\d| \d)/.test(behind)
  );
}

function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - REACH), start);
}

function textBehind(text: string, end: number): string {
  return text.slice(end, end + REACH);
}
