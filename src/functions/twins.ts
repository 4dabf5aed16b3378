import { LAST_DAY } from '../domain/day';
import { DEFAULT_MARGINS } from '../domain/rates';
import { COMPARED_DECIMALS } from '../domain/rounding';

/*
 * The native twin of each function: an ordinary Excel formula, without `=`, with the same result.
 *
 * Arguments are formula text that can stand between operators: a reference, a literal, a call, or else in brackets (see
 * operand). Null is an optional argument left out. Only functions of Excel 2010, nothing volatile. A twin cannot read
 * money texts such as `2,520만원`: there it answers #VALUE! where the function answers a number.
 */

const STANDS_ALONE = /^(?:[\p{L}\p{N}_.$!:]+|"[^"]*"|[\p{L}\p{N}_.]*\[@?[^\[\]]+\])$/u;

/** An argument as someone wrote it, made fit to stand between operators: `A1+A2` in brackets. */
export function operand(argument: string): string {
  return STANDS_ALONE.test(argument) ? argument : `(${argument})`;
}

/** Formula text of a ledger's column, by its header: `예산[금액]`. */
export type ColumnReference = (header: string) => string;

/** Columns of any range with a header row; the header cell itself is a text and never counted. */
export function blockColumn(block: string): ColumnReference {
  return (header) => `INDEX(${block},0,MATCH("${header}",INDEX(${block},1,0),0))`;
}

/** EXECRATE: `지출액 ÷ 기준액`, `"-"` where either is none or the base is not above 0. */
export function execRateTwin(spent: string, base: string, digits: string | null): string {
  return `IF(${anyNone(spent, base)},"-",IF(${base}>0,${roundedRate(`${spent}/${base}`, digits)},"-"))`;
}

/** ELAPSED: days gone by ÷ all days, both ends counted, held in 0…1. #VALUE! where the end is before the start. */
export function elapsedTwin(start: string, end: string, referenceDate: string): string {
  const share = `(INT(${referenceDate})-INT(${start})+1)/(INT(${end})-INT(${start})+1)`;
  return (
    `IF(${anyNoneOrZero(start, end, referenceDate)},"-",` +
    `IF(INT(${end})<INT(${start}),VALUE("종료일<시작일"),MAX(0,MIN(1,${share}))))`
  );
}

/** EXECSTATUS: 미입력 · 집행완료 · 시기미도래 · 종료 · 정상 · 주의 · 부진, in this order. */
export function execStatusTwin(
  rate: string,
  elapsed: string,
  caution: string | null,
  slow: string | null,
): string {
  const within = (margin: string) => notBelow(`${rate}-${elapsed}+${margin}`);
  return (
    `IF(${anyNone(rate)},"미입력",IF(${notBelow(`${rate}-1`)},"집행완료",IF(${anyNone(elapsed)},"-",` +
    `IF(${elapsed}<=0,"시기미도래",IF(${elapsed}>=1,"종료",` +
    `IF(${within(orDefault(caution, String(DEFAULT_MARGINS.caution)))},"정상",` +
    `IF(${within(orDefault(slow, String(DEFAULT_MARGINS.slow)))},"주의","부진")))))))`
  );
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
  aggregation: string,
  referenceDate: string | null,
  kind: string,
): string {
  const [numbers, kinds] = [column('지표번호'), column('구분')];
  const [dates, values] = [column('기준일'), column('값')];
  const anyNumber = [values, '"<9E+307"'];
  const sum = upTo(referenceDate, dates, (dated) => sumIfs(values, numbers, number, kinds, kind, ...dated));
  const count = upTo(referenceDate, dates, (dated) =>
    call('COUNTIFS', numbers, number, kinds, kind, ...anyNumber, ...dated),
  );
  const inTime = referenceDate === null ? '' : `*(${dates}<${dayAfter(referenceDate)})`;
  const chosen = `((${numbers}=${number})*(${kinds}=${kind})${inTime}*ISNUMBER(${values}))`;
  const largest = (range: string) => `AGGREGATE(14,6,${range}/${chosen},1)`;
  const result = choose(aggregation, [
    ['합계', sum],
    ['최근', `LOOKUP(2,1/(${chosen}*(${dates}=${largest(dates)})),${values})`],
    ['평균', `(${sum})/(${count})`],
    ['최대', largest(values)],
  ]);
  return `IF(${anyNoneOrZero(number)},"-",IF(${count}=0,"-",${result}))`;
}

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

function call(name: string, ...args: readonly string[]): string {
  return `${name}(${args.join(',')})`;
}

function sumIfs(...args: readonly string[]): string {
  return call('SUMIFS', ...args);
}

/** An empty cell, `""` and `"-"` stand for none. */
function anyNone(...values: readonly string[]): string {
  return call('OR', ...values.flatMap((value) => [`${value}=""`, `${value}="-"`]));
}

/** A day or a key of 0 is none too: an empty cell reads as 0. */
function anyNoneOrZero(...values: readonly string[]): string {
  return call('OR', ...values.flatMap((value) => [`${value}=0`, `${value}=""`, `${value}="-"`]));
}

function orDefault(value: string | null, whenNone: string): string {
  return value === null ? whenNone : `IF(${anyNone(value)},${whenNone},${value})`;
}

function notBelow(difference: string): string {
  return `ROUND(${difference},${COMPARED_DECIMALS})>=0`;
}

/** Rounds a rate to decimals of the percent. */
function roundedRate(rate: string, digits: string | null): string {
  return digits === null ? rate : `ROUND(${rate},2+${digits})`;
}

/** The branch of a literal word, or the words told apart by formula; the first is the default, another is #VALUE!. */
function choose(word: string | null, branches: readonly [first: Branch, ...others: Branch[]]): string {
  const [[firstWord, first]] = branches;
  if (word === null) return first;
  const literal = branches.find(([name]) => word === `"${name}"`);
  if (literal !== undefined) return literal[1];
  return branches.reduceRight(
    (otherwise, [name, formula]) =>
      name === firstWord
        ? `IF(OR(${anyNoneOrZero(word)},${word}="${name}"),${formula},${otherwise})`
        : `IF(${word}="${name}",${formula},${otherwise})`,
    `VALUE(${word}&"?")`,
  );
}
type Branch = readonly [word: string, formula: string];

/** Two terms: rows dated by a day, and rows without a date, which count always. */
function upTo(
  referenceDate: string | null,
  dates: string,
  term: (criteria: readonly string[]) => string,
): string {
  if (referenceDate === null) return term([]);
  return `${term([dates, `"<"&${dayAfter(referenceDate)}`])}+${term([dates, '""'])}`;
}

/** Rows before this day lie on 기준일 or earlier, whatever their time of day; without 기준일 all do. */
function dayAfter(referenceDate: string): string {
  return `IF(${anyNoneOrZero(referenceDate)},${LAST_DAY + 1},INT(${referenceDate})+1)`;
}
