import { LAST_DAY } from '../../domain/day';
import { LEDGERS, LOOK_AT } from '../../domain/lookAt';
import type { ColumnReference } from './columns';
import { anyNoneOrZero, call, choose } from './formula';
import { anyToLookAt } from './lookAt';

/*
 * A figure is 확인 where one of the rows that it would need is to look at. `isJudged`: the ledger has the column 확인, as the
 * tables of the workbook do; any other range is judged by counting its rows, which takes longer.
 */

/** BUDGET of one 사업번호: what may be spent by 기준일; 차년도이월 does not count. No row is 0. */
export function budgetTwin(
  number: string,
  column: ColumnReference,
  referenceDate: string | null,
  isJudged = false,
): string {
  const sum = upTo(referenceDate, column('일자'), (dated) =>
    sumIfs(column('금액'), column('사업번호'), number, column('구분'), '"<>차년도이월"', ...dated),
  );
  const doubted = anyToLookAt(
    LEDGERS.budgets,
    number,
    column,
    ['"차년도이월"'],
    after(referenceDate),
    isJudged,
  );
  return `IF(${anyNoneOrZero(number)},"-",${unless(doubted, sum)})`;
}

/** SPENT of one 사업번호: 지출 less 반납, or 원인행위, by 기준일. No row of any kind or date is `"-"`. */
export function spentTwin(
  number: string,
  column: ColumnReference,
  referenceDate: string | null,
  kind: string | null,
  isJudged = false,
): string {
  const sumOf = (which: string) =>
    upTo(referenceDate, column('집행일'), (dated) =>
      sumIfs(column('금액'), column('사업번호'), number, column('구분'), which, ...dated),
    );
  const figure = (unneeded: readonly string[], sum: string) =>
    unless(
      anyToLookAt(LEDGERS.payments, number, column, unneeded, after(referenceDate), isJudged),
      `IF(COUNTIFS(${column('사업번호')},${number})=0,"-",${sum})`,
    );
  const sum = choose(kind, [
    ['지출', figure(['"원인행위"'], `${sumOf('"지출"')}-(${sumOf('"반납"')})`)],
    ['원인행위', figure(['"지출"', '"반납"'], sumOf('"원인행위"'))],
  ]);
  return `IF(${anyNoneOrZero(number)},"-",${sum})`;
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
  isJudged = false,
): string {
  const [numbers, kinds] = [column('지표번호'), column('구분')];
  const [dates, values] = [column('기준일'), column('값')];
  const known = choose(kind, [
    ['실적', '"실적"'],
    ['목표', '"목표"'],
  ]);
  const isWritten = known.startsWith('"');
  const eitherOf = (targets: string, results: string) =>
    isWritten ? (known === '"목표"' ? targets : results) : `IF(${kind}="목표",${targets},${results})`;
  const [wanted, other] = [eitherOf('"목표"', '"실적"'), eitherOf('"실적"', '"목표"')];
  const anyNumber = [values, '"<9E+307"'];
  const sum = upTo(referenceDate, dates, (dated) => sumIfs(values, numbers, number, kinds, wanted, ...dated));
  const count = upTo(referenceDate, dates, (dated) =>
    call('COUNTIFS', numbers, number, kinds, wanted, ...anyNumber, ...dated),
  );
  const sameNumber = sameKey(numbers, number);
  // A date that is "" is no date.
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
  const anyDoubt = anyToLookAt(LEDGERS.measurements, number, column, [other], after(referenceDate), isJudged);
  const figure = `IF(${anyNoneOrZero(number)},"-",${unless(anyDoubt, `IF(${count}=0,"-",${result})`)})`;
  // COUNTIFS looks for an error that it is given: an unknown word would be no row instead of #VALUE!.
  return isWritten ? figure : `IF(ISERROR(${known}),${known},${figure})`;
}

/**
 * PLANNED of one 사업번호: the 목표액 or 대상액 of the earliest 기준일 that is not before the day asked for, else of the latest; of
 * one date the lowest row. No row is `"-"`, and so is a 대상액 that is blank.
 */
export function plannedTwin(
  number: string,
  column: ColumnReference,
  referenceDate: string,
  item: string | null,
  isJudged = false,
): string {
  const [numbers, dates] = [column('사업번호'), column('기준일')];
  const rows = call('COUNTIFS', numbers, number);
  const day = `INT(VALUE("0"&${dates}))`;
  const own = sameKey(numbers, number);
  const nearest =
    `IFERROR(AGGREGATE(15,6,${day}/(${own}*(${day}>=INT(${referenceDate}))),1),` +
    `AGGREGATE(14,6,${day}/${own},1))`;
  const found = (header: string) => {
    const cell = `LOOKUP(2,1/(${own}*(${day}=${nearest})),${column(header)})`;
    return `IF(${cell}="","-",${cell})`;
  };
  const result = choose(item, [
    ['목표액', found('목표액')],
    ['대상액', found('대상액')],
  ]);
  const doubted = anyToLookAt(LEDGERS.plans, number, column, [], null, isJudged);
  return `IF(${anyNoneOrZero(number, referenceDate)},"-",${unless(doubted, `IF(${rows}=0,"-",${result})`)})`;
}

/** As SUMIFS matches, for the array functions: "01" is 1. */
export function sameKey(numbers: string, number: string): string {
  return `((${numbers}=${number})+ISNUMBER(1/(VALUE(${numbers})=VALUE(${number})))>0)`;
}

function unless(doubted: string, figure: string): string {
  return `IF(${doubted},"${LOOK_AT}",${figure})`;
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

function after(referenceDate: string | null): string | null {
  return referenceDate === null ? null : dayAfter(referenceDate);
}

/** Rows before this day lie on 기준일 or earlier, whatever their time of day; without 기준일 all do. */
function dayAfter(referenceDate: string): string {
  return `IF(${anyNoneOrZero(referenceDate)},${LAST_DAY + 1},INT(${referenceDate})+1)`;
}
