import { plainDateText } from './day';
import { plainText } from './plainText';

/** `2007 9월` */
const YEAR_BEFORE_BLANK = /(?<!\d)(\d{4}|['’‘]\d{2})\s+(?=[\d상하])/;
/** `3. 1. - 6. 30.` */
const SPACED_DASH = /\s[-‐‑‒–—−]\s/;
/** `10:00 ~ 17:00`, `오후 2시` behind a date. */
const CLOCK = /(?:오전|오후)?\s?\d{1,2}(?::\d{2}|시(?:\s?\d{1,2}분)?)/;
const TIMES = new RegExp(`(?<=[.일)]\\s*|\\d\\s)${CLOCK.source}(?:\\s?[~∼〜-]\\s?${CLOCK.source})?`, 'g');
/** `/ 30일간`, `, 12개월` behind the dates. */
const HOW_LONG = new RegExp(
  String.raw`\s*/\s*(?:총|약)?\s?\d{1,4}(?:일|개월|년|주)간?$` +
    String.raw`|(?:\s*,\s*|(?<=[일월년지중.)])\s+)(?:총|약)?\s?\d{1,4}(?:개월간?|(?:일|년|주)간)$`,
);
const WORD_IN_BRACKETS = /\([^()\d]*\)/g;
const REMARK = /(.)\([^()]*\)$/;
/** `반기1회`, `월 1~2회`: how often, not when. Of `3월 2회` the month is kept. */
const HOW_OFTEN =
  /(?:(\d[년월일])|[/,]?(?:년|연|반기|분기|월|주|일)별?)?\d{1,3}(?:~\d{1,3})?회(?:이상|이내|내외)?$/;
const LABEL = /^[가-힣]+:/;
/** `12월 준공예정`, `9월 착공` */
const SOON =
  /([월일.말초]|[분반]기)(?:(?:준공|착공|완공|착수|개최|개관|개소|개장|개통|시행|실시|추진)(?:예정|완료)?|경|예정|완료|현재|기준|한|限)$/;
/** `연말까지`; not 연말연시, 연말정산. */
const END_OF_YEAR = /연말(?=까지|경|예정|~|$)/g;
/** `2025. 3. ~ 11. 매주 토요일` */
const EVERY = /(\d[.일월년]?),?매[일주월].*$/;
/** `1~2분기`, `1/4~3/4분기`, `1·3분기` */
const QUARTERS = /(?<!\d)([1-4])(?:\/4)?([~,])(?=[1-4](?:\/4)?분기)/g;
const SEASON = /(?<!\d)(?:([상하])반기|([1-4])(?:\/4)?분기)중?/;
const BOTH_HALVES = /상[·/,]?하반기/;

/** Where a text names its dates in brackets: `동절기(11월~3월)`, `총 3년(2023~2025)`, `수시(연중)`. */
const IN_BRACKETS = /^([^()]*)\(([^()]*\d[^()]*|[연년]중)\)$/;
/** `동절기 11월~3월` */
const BEHIND_SEASON = /^([가-힣]+(?:기|기간|철)) +(['’]?\d.*)$/;

/** The text before brackets at the end and the text in them; null where they name no dates. */
export function partsInBrackets(text: string): readonly [before: string, inside: string] | null {
  const plain = inRoundBrackets(text);
  const [, before, inside] = IN_BRACKETS.exec(plain) ?? BEHIND_SEASON.exec(plain) ?? [];
  return before === undefined || inside === undefined ? null : [before, inside];
}

function inRoundBrackets(text: string): string {
  return plainText(text)
    .trim()
    .replace(/[[【]/g, '(')
    .replace(/[\]】]/g, ')');
}

/** Without remarks, weekdays, times of day and lengths; `부터`, `까지` and dashes as `~`, half-years and quarters as months. */
export function plainPeriodText(text: string): string {
  const spaced = inRoundBrackets(text).replace(WORD_IN_BRACKETS, '');
  const joined = /[~∼〜]/.test(spaced) ? spaced : spaced.replace(SPACED_DASH, '~');
  const plain = plainDateText(
    joined.replace(TIMES, '').replace(HOW_LONG, '').replace(YEAR_BEFORE_BLANK, '$1.'),
  )
    .replace(/년도/g, '년')
    .replace(/(?<=월)(?:및|과|\/)(?=\d)/g, ',')
    .replace(END_OF_YEAR, '12월말')
    .replace(/^매년(?=\d)/, '')
    .replace(EVERY, '$1')
    .replace(LABEL, '')
    .replace(REMARK, '$1')
    .replace(HOW_OFTEN, '$1')
    .replace(/부터/g, '~')
    .replace(/^([^~]*\d[^~]*)이후$/, '$1~')
    .replace(/^([^~]*\d[^~]*)(?:까지|이전)(?:완료|추진|시행|준공)?(?:예정)?$/, '~$1')
    .replace(/까지$/, '')
    .replace(SOON, '$1')
    .replace(/~+/g, '~');
  return monthsOfSeasons(
    dashAsRange(plain).replace(BOTH_HALVES, '1~12월').replace(/[·ㆍ]/g, ',').replace(QUARTERS, '$1분기$2'),
  );
}

/** `2015. 3월-12월`, `5.1-5.31`, `3-12월`; `2015-3-1` is a date. */
function dashAsRange(text: string): string {
  const sides = text.split('-');
  if (text.includes('~') || sides.length !== 2) return text;
  const [start, end] = sides as [string, string];
  const isRange =
    /[.월일년]/.test(start) ||
    (/^\d{1,2}$/.test(start) && /월|분기/.test(end)) ||
    (/^\d{4}$|^\d{8}$/.test(start) && /^\d{4}년?$|^\d{8}$/.test(end));
  return isRange ? `${start}~${end}` : text;
}

/** `2024년4분기~2025년1분기` begins with the first month of the one and ends with the last of the other. */
function monthsOfSeasons(text: string): string {
  return text
    .split(',')
    .map((piece) => {
      const [start = '', end] = piece.split('~');
      if (end === undefined) return piece.replace(SEASON, (...found) => monthsOf(found).join('~') + '월');
      return piece.split('~').length > 2
        ? piece
        : `${start.replace(SEASON, (...found) => `${monthsOf(found)[0]}월`)}~${end.replace(SEASON, (...found) => `${monthsOf(found)[1]}월`)}`;
    })
    .join(',');
}

function monthsOf([, half, quarter]: readonly unknown[]): readonly [first: number, last: number] {
  if (typeof half === 'string') return half === '상' ? [1, 6] : [7, 12];
  return [Number(quarter) * 3 - 2, Number(quarter) * 3];
}
