import type { WrittenNumber } from './number';

/** How far the words around a number are looked at. */
const REACH = 12;

/** `제11회`, `제22조제3항`; not `과제 15건`. */
const ORDINAL_BEFORE = /(?:^|[^가-힣]|\d조)제 ?$/;
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
const HEADING_BEFORE = /(?:^|\n)[^가-힣A-Za-z0-9\n]*$/;
const HEADING_BEHIND = /^ /;

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

type Rule = (value: number, before: string, behind: string) => boolean;

/** Words that are a unit in one place and something else in another: where they are something else. */
const NO_UNIT: Readonly<Record<string, Rule>> = {
  // 4대 중점 분야, 20대 45명, 3.5 대 1
  대: (value, _, behind) =>
    /^ ?(?:중점|핵심|전략|주요|역점|분야|과제|목표|정책|비전|가치|원칙|권역|의무|보험|질환|1(?![\d,.]))/.test(
      behind,
    ) ||
    (value % 10 === 0 && value < 100 && /^ ?(?:\d[\d,]* ?명|이상|이하|여성|남성|청년)/.test(behind)),
  // 신길3동, 101동 302호
  동: (_, before, behind) =>
    /[가-힣]$|(?:아파트|단지|빌라|맨션|타운) $/.test(before) || /^ ?\d+호/.test(behind),
  // 가로등 120등, not 1등
  등: (_, before) => !/등 ?$/.test(before),
  // 1인 가구, 1인 1기
  인: (value, before, behind) =>
    (value === 1 && !/외 ?$/.test(before)) || /^ ?(?:가구|가족|세대)/.test(behind),
  // 나무 30주, not 2주 과정
  주: (value, before, behind) =>
    value < 100 && !/(?:나무|목|수)류? ?$/.test(before) && !/^ ?(?:식재|보식|이식|전정|제거)/.test(behind),
  // 25통 3반
  통: (_, __, behind) => /^ ?\d+반/.test(behind),
  // 24시간 운영
  시간: (value) => value === 24,
};

/** Whether a word behind the number is no unit here. */
export function isNoUnit(text: string, { value, start }: WrittenNumber, unit: string, end: number): boolean {
  const rule = NO_UNIT[unit];
  if (RANGE_BEHIND.test(textBehind(text, end))) return true;
  return rule !== undefined && rule(value, textBefore(text, start), textBehind(text, end));
}

/** `e-하나로21`, `INNO 246`, `2007`, `5월`, `3/4`, 1 of `고1 800`: a number without a unit that is no part of a whole. */
export function isNoPart(text: string, { value, start, end, digits }: WrittenNumber): boolean {
  const [before, behind] = [textBefore(text, start), textBehind(text, end)];
  const isYear = value >= 1900 && value < 2100 && digits.length === 4;
  return isYear || /[A-Za-z][^\s,()/:]*$|\/ ?$/.test(before) || /^(?:[가-힣A-Za-z]| ?\/\d| \d)/.test(behind);
}

function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - REACH), start);
}

function textBehind(text: string, end: number): string {
  return text.slice(end, end + REACH);
}
