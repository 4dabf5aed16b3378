import { dayOf, formatDay, partsOf, plainDateText, readYear, type DateParts } from './day';
import { failure, success, type Day, type Result } from './kinds';
import { plainText } from './plainText';

/** A period with what is known of its ends: null where the text does not say. */
export interface Period {
  readonly start: Day | null;
  readonly end: Day | null;
}

export type PeriodProblemCode =
  | 'periodUnreadable' // {text}
  | 'periodYearMissing' // {text}
  | 'periodImpossible' // {text} – month 13, 30 February
  | 'periodReversed'; // {text} – ends before it starts

/** `2007 9월` */
const YEAR_BEFORE_BLANK = /(?<!\d)(\d{4})\s+(?=[\d상하])/;
const LOOSE: Period = { start: null, end: null };
const WHOLE_YEAR = /^(?:'?(\d{4}|\d{2})년?\.?)?(?:연중|년중)$/;
const WEEKDAYS = /\([월화수목금토일](?:요일)?\)/g;
const REMARK = /(.)\([^()]*\)$/;
/** `반기1회`, `월 1~2회`: how often, not when. Of `3월 2회` the month is kept. */
const HOW_OFTEN =
  /(?:(\d[년월일])|(?:년|연|반기|분기|월|주|일)별?)?\d{1,3}(?:~\d{1,3})?회(?:이상|이내|내외)?$/;
const HALF_YEAR = /(^|[년.])([상하])반기중?$/;
const QUARTER = /(^|[년.])([1-4])(?:\/4)?분기중?$/;

/**
 * Reads a period as officials write it.
 *
 * `year` completes what is written without one (null: then a problem). What says no dates – `필요시`, `매월`, `수시`,
 * `반기1회` – is a period without ends, not a problem. A remark in brackets at the end is left out.
 *
 * @example
 * readPeriod('2007. 5. 28. ~ 5. 31.', null)                  //=> 2007-05-28 … 2007-05-31
 * readPeriod('3.23~24', 2007)                                //=> 2007-03-23 … 2007-03-24
 * readPeriod('2007년 3월 ~ 2008년 2월(월 1회)', null)          //=> 2007-03-01 … 2008-02-29
 * readPeriod('7~12월', 2007)                                 //=> 2007-07-01 … 2007-12-31
 * readPeriod('2007년 상반기', null)                         //=> 2007-01-01 … 2007-06-30
 * readPeriod('12월까지', 2007)                               //=> no start … 2007-12-31
 * readPeriod('연중', 2007)                                   //=> 2007-01-01 … 2007-12-31
 */
export function readPeriod(text: string, year: number | null): Result<Period, PeriodProblemCode> {
  const problem = (code: PeriodProblemCode) => failure(code, { text: text.trim() });
  const plain = plainPeriodText(text);
  const wholeYear = WHOLE_YEAR.exec(plain);
  if (wholeYear !== null) {
    const of = wholeYear[1] === undefined ? year : readYear(wholeYear[1]);
    return of === null ? problem('periodYearMissing') : bounded([{ year: of }], false, false);
  }
  if (!/\d/.test(plain) || plain.startsWith('매')) return success(LOOSE);

  const sides = plain.split('~');
  if (sides.length > 2) return problem('periodUnreadable');
  const points = sides.filter((side) => side !== '').flatMap(readPoints);
  if (!isComplete(points)) return problem('periodUnreadable');
  if (!completeBare(points)) return problem('periodUnreadable');
  inherit(points, year);
  if (points.some(({ month, day }) => day !== undefined && month === undefined))
    return problem('periodUnreadable');
  if (points.some((point) => point.year === undefined)) return problem('periodYearMissing');
  return bounded(points, sides[0] === '', sides.at(-1) === '');

  function bounded(
    dates: readonly Point[],
    startsOpen: boolean,
    endsOpen: boolean,
  ): Result<Period, PeriodProblemCode> {
    let latest: Day | null = null;
    for (const date of dates) {
      const [first, last] = [firstDay(date), lastDay(date)];
      if (first === null || last === null) return problem('periodImpossible');
      if (latest !== null && last < latest) return problem('periodReversed');
      if (latest === null || first > latest) latest = first;
    }
    return success({
      start: startsOpen ? null : firstDay(dates[0]!),
      end: endsOpen ? null : lastDay(dates.at(-1)!),
    });
  }
}

/** Without remarks and weekdays; `부터`, `까지`, 상·하반기 and quarters as `~` and months. */
function plainPeriodText(text: string): string {
  return plainDateText(plainText(text).replace(YEAR_BEFORE_BLANK, '$1.'))
    .replace(/년도/g, '년')
    .replace(WEEKDAYS, '')
    .replace(REMARK, '$1')
    .replace(HOW_OFTEN, '$1')
    .replace(/부터/g, '~')
    .replace(/~계속$/, '~')
    .replace(/^([^~]*)까지$/, '~$1')
    .replace(/까지$/, '')
    .replace(/~+/g, '~')
    .replace(HALF_YEAR, (_, before: string, half: string) => before + (half === '상' ? '1~6월' : '7~12월'))
    .replace(QUARTER, (_, before: string, quarter: string) => {
      const last = Number(quarter) * 3;
      return `${before}${last - 2}~${last}월`;
    });
}

/** `2007. 5. 28. ~ 5. 31.`; a whole calendar year is `연중`, one day a date, no dates nothing. */
export function formatPeriod(start: Day | null, end: Day | null): string {
  if (start === null && end === null) return '';
  if (start === null) return `~ ${formatDay(end!)}`;
  if (end === null) return `${formatDay(start)} ~`;
  if (start === end) return formatDay(start);
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.year !== to.year) return `${formatDay(start)} ~ ${formatDay(end)}`;
  if (isNewYear(from) && to.month === 12 && to.day === 31) return '연중';
  return `${formatDay(start)} ~ ${to.month}. ${to.day}.`;
}

function isNewYear({ month, day }: DateParts): boolean {
  return month === 1 && day === 1;
}

/** A date with what is written of it; `bare` is a number whose kind the other side tells (`7~12월`). */
interface Point {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  bare?: number | undefined;
}

type PointForm = readonly [pattern: RegExp, fields: readonly (keyof Point)[]];

const YEAR = "'?(\\d{4}|\\d{2})";
const QUOTED_OR_LONG_YEAR = "(?:'(\\d{2})|(\\d{4}))";
const POINT_FORMS: readonly PointForm[] = [
  [new RegExp(`^${YEAR}(?:년|[./-])(\\d{1,2})월(\\d{1,2})일?$`), ['year', 'month', 'day']],
  [new RegExp(`^${YEAR}(?:년|[./-])(\\d{1,2})[./-](\\d{1,2})[.일]?$`), ['year', 'month', 'day']],
  [new RegExp(`^${YEAR}년(\\d{1,2})월?중?$`), ['year', 'month']],
  [new RegExp(`^${QUOTED_OR_LONG_YEAR}[./-](\\d{1,2})(?:월중?|\\.)?$`), ['year', 'year', 'month']],
  [new RegExp(`^${YEAR}년도?$`), ['year']],
  [new RegExp(`^${QUOTED_OR_LONG_YEAR}\\.?$`), ['year', 'year']],
  [/^(\d{1,2})월(\d{1,2})일?$/, ['month', 'day']],
  [/^(\d{1,2})[./-](\d{1,2})[.일]?$/, ['month', 'day']],
  [/^(\d{1,2})월중?$/, ['month']],
  [/^(\d{1,2})일$/, ['day']],
  [/^(\d{1,2})\.?$/, ['bare']],
];

/** The dates of one side of a period: one, or a list such as `7월·12월`; null what is no date. */
function readPoints(side: string): (Point | null)[] {
  return side.split(/[·ㆍ,]/).map(readPoint);
}

function isComplete(points: readonly (Point | null)[]): points is Point[] {
  return !points.includes(null);
}

function readPoint(text: string): Point | null {
  for (const [pattern, fields] of POINT_FORMS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const point: Point = {};
    fields.forEach((field, index) => {
      const written = found[index + 1];
      if (written !== undefined) point[field] = field === 'year' ? readYear(written) : Number(written);
    });
    return point;
  }
  return null;
}

/** Tells what a bare number is: a day after a day (`3.23~24`), a month before or after a month (`7~12월`). */
function completeBare(chain: readonly Point[]): boolean {
  return chain.every((point, index) => {
    if (point.bare === undefined) return true;
    const before = chain[index - 1];
    const after = chain.slice(index + 1).find((next) => next.bare === undefined);
    if (before?.day !== undefined) point.day = point.bare;
    else if (before?.month !== undefined) point.month = point.bare;
    else if (after?.month !== undefined) point.month = point.bare;
    else return false;
    return true;
  });
}

/** What a date leaves out is that of the date before it; the first one's year is the given one. */
function inherit(chain: readonly Point[], year: number | null): void {
  let before: Point = year === null ? {} : { year };
  for (const point of chain) {
    point.year ??= before.year;
    if (point.day !== undefined) point.month ??= before.month;
    before = point;
  }
}

function firstDay({ year, month = 1, day = 1 }: Point): Day | null {
  return dayOf(year!, month, day);
}

function lastDay({ year, month = 12, day }: Point): Day | null {
  if (day !== undefined) return dayOf(year!, month, day);
  const daysOfMonth = new Date(Date.UTC(year!, month, 0)).getUTCDate();
  return dayOf(year!, month, daysOfMonth);
}
