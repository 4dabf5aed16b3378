import { dayOf, formatDay, partsOf, readYear, type DateParts } from './day';
import { failure, success, type Day, type Result } from './kinds';
import { partsInBrackets, plainPeriodText } from './periodWords';

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

const LOOSE: Period = { start: null, end: null };
const WHOLE_YEAR = /^(?:'?(\d{4}|\d{2})년?\.?)?(?:연중|년중)(?:상시|수시|계속|무휴)?$/;
/** `착공일로부터 12개월`, `30일간`: how long, from no day that is known. */
const LENGTH =
  /^(?:[^\d~]*(?:일|후|로|시|내|간|총|약)~?\d{1,4}(?:일|개월|년|주)간?(?:이내)?|\d{1,4}(?:개월|년간|일간|주간?)(?:이내)?|\d박\d일)$/;
/** Seasons that run into the next year. */
const WINTER = /동절기|동계|겨울|월동|제설|한파|산불/;

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
  const whole = readWhole(text, year);
  if (whole.ok && whole.value !== LOOSE) return whole;
  const [before, inside] = partsInBrackets(text) ?? ['', ''];
  if (before === '') return whole;
  const named = readWhole(inside, year);
  if (named.ok) return named.value === LOOSE ? whole : named;
  if (named.problem.code !== 'periodReversed' || !WINTER.test(before)) return whole;
  return readWhole(inside.replace(/[~∼〜]/, '~익년'), year);
}

/** A period whose brackets, if any, hold a remark. */
function readWhole(text: string, year: number | null): Result<Period, PeriodProblemCode> {
  const problem = (code: PeriodProblemCode) => failure(code, { text: text.trim() });
  const plain = plainPeriodText(text);
  const wholeYear = WHOLE_YEAR.exec(plain);
  if (wholeYear !== null) {
    const of = wholeYear[1] === undefined ? year : readYear(wholeYear[1]);
    return of === null ? problem('periodYearMissing') : bounded([{ year: of }], false, false);
  }
  if (!/\d/.test(plain) || plain.startsWith('매') || LENGTH.test(plain)) return success(LOOSE);

  const ranges = plain.split(',').map((piece) => piece.split('~'));
  if (ranges.some(({ length }) => length > 2)) return problem('periodUnreadable');
  const sides = ranges.flat();
  const points = sides.filter((side) => !isOpen(side)).map(readPoint);
  if (!isComplete(points)) return problem('periodUnreadable');
  if (!completeBare(points)) return problem('periodUnreadable');
  inherit(points, year);
  if (points.some(({ month, day }) => day !== undefined && month === undefined))
    return problem('periodUnreadable');
  if (points.some((point) => point.year === undefined)) return problem('periodYearMissing');
  return bounded(points, isOpen(sides[0]!), isOpen(sides.at(-1)!));

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
  /** 익년: years after the one of the date before it; 전년, 금년: after the given one. */
  yearsAfter?: { readonly count: number; readonly isOfGiven: boolean } | undefined;
  /** `3월말` */
  isMonthsEnd?: boolean | undefined;
  month?: number | undefined;
  day?: number | undefined;
  bare?: number | undefined;
}

type PointForm = readonly [pattern: RegExp, fields: readonly ('year' | 'month' | 'day' | 'bare')[]];

const YEAR = "'?(\\d{4}|\\d{2})";
const QUOTED_OR_LONG_YEAR = "(?:'(\\d{2})|(\\d{4}))";
const POINT_FORMS: readonly PointForm[] = [
  [new RegExp(`^${YEAR}(?:년|[./-])(\\d{1,2})월(\\d{1,2})일?$`), ['year', 'month', 'day']],
  [new RegExp(`^${YEAR}(?:년|[./-])(\\d{1,2})[./-](\\d{1,2})[.일]?$`), ['year', 'month', 'day']],
  [new RegExp(`^${YEAR}년(\\d{1,2})월?중?$`), ['year', 'month']],
  [new RegExp(`^${QUOTED_OR_LONG_YEAR}[./-](\\d{1,2})(?:월중?|\\.)?$`), ['year', 'year', 'month']],
  [new RegExp(`^${YEAR}년도?$`), ['year']],
  [new RegExp(`^${QUOTED_OR_LONG_YEAR}\\.?$`), ['year', 'year']],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ['year', 'month', 'day']],
  [/^((?:19|20)\d{2})(0[1-9]|1[0-2])$/, ['year', 'month']],
  [/^(1[3-9]|[2-9]\d)[./](\d{1,2})\.?$/, ['year', 'month']],
  [/^(\d{1,2})월(\d{1,2})일?$/, ['month', 'day']],
  [/^(\d{1,2})[./-](\d{1,2})[.일]?$/, ['month', 'day']],
  [/^(\d{1,2})월중?$/, ['month']],
  [/^(\d{1,2})일$/, ['day']],
  [/^(\d{1,2})\.?$/, ['bare']],
];

/** `계약일 ~ 12. 31.`, `3월 ~ 예산 소진시`: a side that tells no date. */
function isOpen(side: string): boolean {
  return side === '' || /^[가-힣]+$/.test(side.replace(YEAR_WORD, ''));
}

const YEAR_WORD =
  /^(?:(익년|차년|내년|명년|다음해|다음년|이듬해)|(금년|올해|당해년|당해)|(전년|작년|지난해))의?/;

function isComplete(points: readonly (Point | null)[]): points is Point[] {
  return !points.includes(null);
}

function readPoint(side: string): Point | null {
  const [word = '', next, given] = YEAR_WORD.exec(side) ?? [];
  const isEnd = /[년월]말$/.test(side);
  const text = side.slice(word.length).replace(/^(.*[년월])(?:[초상중하]순|[말초])$/, '$1');
  const yearsAfter =
    word === ''
      ? undefined
      : { count: next !== undefined ? 1 : given !== undefined ? 0 : -1, isOfGiven: next === undefined };
  for (const [pattern, fields] of POINT_FORMS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const point: Point = { yearsAfter, isMonthsEnd: isEnd };
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
    const { count = 0, isOfGiven = false } = point.yearsAfter ?? {};
    const base = isOfGiven ? (year ?? undefined) : before.year;
    point.year ??= base === undefined ? undefined : base + count;
    if (point.day !== undefined) point.month ??= before.month;
    before = point;
  }
}

function firstDay(point: Point): Day | null {
  const { year, month = 1, day = 1, isMonthsEnd = false } = point;
  if (isMonthsEnd) return lastDay(point);
  return dayOf(year!, month, day);
}

function lastDay({ year, month = 12, day }: Point): Day | null {
  if (day !== undefined) return dayOf(year!, month, day);
  const daysOfMonth = new Date(Date.UTC(year!, month, 0)).getUTCDate();
  return dayOf(year!, month, daysOfMonth);
}
