import { LAST_DAY } from '../../domain/day';
import { anyNoneOrZero, call, choose } from './formula';

/** Formula text of a ledger's column, by its header: `예산[금액]`. */
export type ColumnReference = (header: string) => string;

/** Columns of any range with a header row; the header cell itself is a text and never counted. */
export function blockColumn(block: string): ColumnReference {
  return (header) => `INDEX(${block},0,MATCH("${header}",INDEX(${block},1,0),0))`;
}

/** BUDGET of one 사업번호: what may be spent by 기준일; 차년도이월 does not count. No row is 0. */
export function budgetTwin(number: string, column: ColumnReference, referenceDate: string | null): string {
  const sum = upTo(referenceDate, column('일자'), (dated) =>
    sumIfs(column('금액'), column('사업번호'), number, column('구분'), '"<>차년도이월"', ...dated),
  );
  return `IF(${anyNoneOrZero(number)},"-",${sum})`;
}

/** SPENT of one 사업번호: 지출 less 반납, or 원인행위, by 기준일. No row of any kind or date is `"-"`. */
export function spentTwin(
  number: string,
  column: ColumnReference,
  referenceDate: string | null,
  kind: string | null,
): string {
  const sumOf = (which: string) =>
    upTo(referenceDate, column('집행일'), (dated) =>
      sumIfs(column('금액'), column('사업번호'), number, column('구분'), which, ...dated),
    );
  const paid = `${sumOf('"지출"')}-(${sumOf('"반납"')})`;
  const sum = choose(kind, [
    ['지출', paid],
    ['원인행위', sumOf('"원인행위"')],
  ]);
  return `IF(${anyNoneOrZero(number)},"-",IF(COUNTIFS(${column('사업번호')},${number})=0,"-",${sum}))`;
}

/**
 * ACTUAL of one 지표번호: 값 by 기준일, as 합계 · 최근 (of the latest date; of one date the lowest row) · 평균 · 최대.
 * No row by then is `"-"`.
 */
export function actualTwin(
  number: string,
  column: ColumnReference,
  aggregation: string | null,
  referenceDate: string | null,
  kind: string | null,
): string {
  const [numbers, kinds] = [column('지표번호'), column('구분')];
  const [dates, values] = [column('기준일'), column('값')];
  const wanted = choose(kind, [
    ['실적', '"실적"'],
    ['목표', '"목표"'],
  ]);
  const anyNumber = [values, '"<9E+307"'];
  const sum = upTo(referenceDate, dates, (dated) => sumIfs(values, numbers, number, kinds, wanted, ...dated));
  const count = upTo(referenceDate, dates, (dated) =>
    call('COUNTIFS', numbers, number, kinds, wanted, ...anyNumber, ...dated),
  );
  // As SUMIFS matches, for the array functions: "01" is 1, and a date that is "" is no date.
  const sameNumber = `((${numbers}=${number})+ISNUMBER(1/(VALUE(${numbers})=VALUE(${number})))>0)`;
  const day = `VALUE("0"&${dates})`;
  // Not IF around the comparison: Excel 2010 does not go through a range inside IF.
  const inTime = referenceDate === null ? '' : `*(${day}<${dayAfter(referenceDate)})`;
  const chosen = `(${sameNumber}*(${kinds}=${wanted})${inTime}*ISNUMBER(${values}))`;
  const largest = (range: string) => `AGGREGATE(14,6,${range}/${chosen},1)`;
  const result = choose(aggregation, [
    ['합계', sum],
    ['최근', `LOOKUP(2,1/(${chosen}*(${day}=${largest(day)})),${values})`],
    ['평균', `(${sum})/(${count})`],
    ['최대', largest(values)],
  ]);
  const figure = `IF(${anyNoneOrZero(number)},"-",IF(${count}=0,"-",${result}))`;
  // COUNTIFS looks for an error that it is given: an unknown word would be no row instead of #VALUE!.
  return wanted.startsWith('"') ? figure : `IF(ISERROR(${wanted}),${wanted},${figure})`;
}

function sumIfs(...args: readonly string[]): string {
  return call('SUMIFS', ...args);
}

/** Two terms: rows dated by a day, and rows without a date, which count always. Without 기준일 all rows count. */
function upTo(
  referenceDate: string | null,
  dates: string,
  term: (criteria: readonly string[]) => string,
): string {
  if (referenceDate === null) return term([]);
  const dated = `${term([dates, `"<"&INT(${referenceDate})+1`])}+${term([dates, '""'])}`;
  return `IF(${anyNoneOrZero(referenceDate)},${term([])},${dated})`;
}

/** Rows before this day lie on 기준일 or earlier, whatever their time of day; without 기준일 all do. */
function dayAfter(referenceDate: string): string {
  return `IF(${anyNoneOrZero(referenceDate)},${LAST_DAY + 1},INT(${referenceDate})+1)`;
}
