import { plainText } from '../plainText';
import { END, UNIT } from './counters';
import { ATTACHMENT_BEFORE, HEADING_BEFORE, ORDINAL_BEFORE } from './exclusions';
import { match, numberAt } from './number';
import type { Quantity } from './quantity';

/** A number of a text that counts something the reading does not know. */
export interface UnreadNumber {
  /** With the word glued to it: `1,870가락`, `20명~30명`, `3.5:1`. */
  readonly written: string;
  /** null for more than one number. */
  readonly value: number | null;
}

/** How far the words around a number are looked at. */
const REACH = 24;
const NUMERALS = /\d+/y;

/** `’22`, `제12조의2`, `A4`, `코로나19`, `당산로 123`, `☎ 2670`. */
const NAMING_BEFORE =
  /['’‘]$|조의 ?$|[A-Za-z가-힣]-$|[A-Za-z]$|코로나$|(?:(?<!으|가|도|제)로|길) ?$|(?:No\.|ISO) ?$|(?:☎|내선|FAX|TEL)[\s:.)]*[\d-]*$/i;
/** `5월`, `3일간`, `65세`, `6급`, `2차`, `15층`, `1인 가구`, `가구당`. */
const NAMING_BEHIND = new RegExp(
  `^ ?(?:(?:개?[년월]|일|시|시간|초|주|주?년차?|[분반학]기|세|학년|회?차|기|급|조|항|호[선점기]?|위|등급?|층|단계|대|반|통|동|번[지째]?|가|길|부|강|쪽|구역|지구|단지|인승|회의실)(?:간|자|도|말|초|경|생|권|용|형|째)?${END}|인(?: ?(?:가구|가족|세대|평균|\\d|용))|[가-힣]{1,3}당(?![가-힣]))`,
);
const IS_LARGE = /,\d{3}|[십백천만억]$/;
/** 제22조; a number of 조 is money, and read as such. */
const ARTICLE = /^\d{1,4}조$/;
/** `3D`, `5G` */
const LETTER_BEHIND = /^[A-Za-z](?![A-Za-z])/;
/** Minutes; no lesson has as many as this. */
const MINUTES = /^ ?분/;
const MOST_MINUTES = 200;
/** Around the numbers of a date, a time, a range, an address, a telephone number. */
const JOINED_BEFORE = /(?:[\d.:~∼〜–—\-/·'’‘년월일\s()월화수목금토일]|,(?=\d))*$/;
const JOINED_BEHIND = /^(?:[\d.:~∼〜–—\-/·'’‘년월일\s]|,(?=\d))*/;
/** `20~30대 청년`, `2~3주`, `1:1 상담` */
const NO_RANGE = /\d0 ?[~∼〜] ?\d0대|\d ?[~∼〜] ?\d주|(?:^|\D)1:1(?!\d)/;
/** `2007. 7. 12`, `3.23~24`, `1/4`, `09:00`, `2670-3114`, `385-1`. */
const DATE = /\d[.:/·'’‘-] ?\d|\d[년월일]/;
const RATIO = /\d ?: ?\d(?!\d)/;
/** `평점 4.5`, which is no 5 April. */
const MEASURED_BEFORE = /[점수율률도균A-Z] ?:? ?$/i;
/** `119구급대`, `02`, `07260` */
const TELEPHONE = /^(?:1[12][029] ?(?:구급|안전|신고|소방|다산|상황)|0\d)/;

/**
 * The numbers of a text that are no quantity that was read, and no date, ordinal, article, address, telephone number or
 * part of a name.
 *
 * @example
 * unreadNumbers('그물 1,870코, 설명회 32명', readQuantities(…))  //=> 1,870코
 */
export function unreadNumbers(text: string, quantities: readonly Quantity[]): readonly UnreadNumber[] {
  const plain = plainText(text);
  const unread: (UnreadNumber & { readonly start: number; readonly end: number })[] = [];
  const digit = /\d/g;
  let next = 0;
  for (let found = digit.exec(plain); found !== null; found = digit.exec(plain)) {
    const at = found.index;
    while (next < quantities.length && quantities[next]!.end <= at) next++;
    const quantity = quantities[next];
    if (quantity !== undefined && quantity.start <= at) {
      digit.lastIndex = quantity.end;
      continue;
    }
    const number = numberAt(plain, at);
    const end = number?.end ?? at + match(NUMERALS, plain, at).length;
    digit.lastIndex = end;
    if (number !== null && isNaming(plain, at, end, number.value, quantity)) continue;
    note(at, end, number?.value ?? null);
  }
  return unread.map(({ written, value }) => ({ written, value }));

  function note(start: number, endOfNumber: number, value: number | null): void {
    const end =
      endOfNumber +
      /^(?:[가-힣]{1,6}|[A-Za-z㎀-㏿%]+)?/.exec(plain.slice(endOfNumber, endOfNumber + 6))![0].length;
    const last = unread.at(-1);
    if (last !== undefined && /^ ?[~∼〜–—:-] ?$/.test(plain.slice(last.end, start))) {
      unread[unread.length - 1] = {
        written: plain.slice(last.start, end),
        value: null,
        start: last.start,
        end,
      };
    } else {
      unread.push({ written: plain.slice(start, end), value, start, end });
    }
  }
}

function isNaming(
  plain: string,
  start: number,
  end: number,
  value: number,
  next: Quantity | undefined,
): boolean {
  const before = plain.slice(Math.max(0, start - REACH), start);
  const behind = plain.slice(end, end + REACH);
  const digits = plain.slice(start, end);
  if (/^(?:19|20)\d\d$/.test(digits) || TELEPHONE.test(digits + behind) || ARTICLE.test(digits)) return true;
  if (ORDINAL_BEFORE.test(before) || ATTACHMENT_BEFORE.test(before)) return true;
  if (NAMING_BEFORE.test(before) || NAMING_BEHIND.test(behind)) return !IS_LARGE.test(digits);
  if (MINUTES.test(behind)) return value < MOST_MINUTES;
  // 1동 12, a tag of the part behind it.
  if (
    next !== undefined &&
    isBare(plain.slice(next.start, next.end)) &&
    /^[가-힣]{0,4}[ :]{1,3}$/.test(plain.slice(end, next.start))
  )
    return true;
  const isShort = /^\d{1,3}$/.test(digits);
  if (isShort && HEADING_BEFORE.test(before) && /^(?:[ .)]|$)/.test(behind)) return true;
  // 가. 1) 개요
  if (isShort && /[\s.]$/.test(before) && /^\) /.test(behind)) return true;
  // 중1, 고3
  if (/^[1-6]$/.test(digits) && /(?:^|[^가-힣])[초중고]$/.test(before)) return true;
  // 하나로21 시스템
  if (isShort && /[가-힣]$/.test(before) && /^(?:[가-힣]| [가-힣]+(?![가-힣\d]))/.test(behind)) return true;
  if (LETTER_BEHIND.test(behind) && match(UNIT, behind, 0) === '') return true;
  return isDated(before, digits, behind);
}

/** A part in brackets, whose unit is that of the whole. */
function isBare(quantity: string): boolean {
  return /^[\d,.]+[십백천만억]?$/.test(quantity);
}

/** Whether the number stands in a date, a time of day, or digits that a hyphen joins. */
function isDated(before: string, digits: string, behind: string): boolean {
  const joinedBehind = JOINED_BEHIND.exec(behind)![0];
  const joined = JOINED_BEFORE.exec(before)![0] + digits + joinedBehind;
  const rest = behind.slice(joinedBehind.length);
  if (NO_RANGE.test(joined + rest)) return true;
  if (!/\s$/.test(joined) && match(UNIT, rest, 0) !== '') return false;
  if (NAMING_BEHIND.test(rest) && joined !== digits) return true;
  const isMeasure = joined.replace(/^[\s:(]+/, '').trim() === digits && MEASURED_BEFORE.test(before);
  return DATE.test(joined) && !RATIO.test(joined) && !isMeasure;
}
