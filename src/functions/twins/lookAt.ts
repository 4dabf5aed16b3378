import { LAST_DAY } from '../../domain/day';
import { LOOK_AT, type LedgerRules } from '../../domain/lookAt';
import { call } from './formula';
import type { ColumnReference } from './columns';

/** What SUMIFS would not take literally in a key: no programme has it. */
const NOT_IN_KEYS = ['*', '?', '~', '<', '>', '='];

const ANY_NUMBER = '"<9E+307"';
const BELOW_NO_DAY = `"<${LAST_DAY + 1}"`;

/**
 * 확인 of a row: empty, or the first of what keeps the row from being counted – the key (`사업번호`, `지표번호`: it stands
 * for nothing in `owners`), the amount (`금액`, `값`), `날짜`, `구분`, `반납`. Never an error, whatever the cells hold.
 *
 * Every row of a ledger has it: it speaks of a cell as seldom as it can (test/bench/wholeBook.ts).
 *
 * @param own a column of the row itself: `[@금액]`
 * @param owners the column of keys that there are: `사업[사업번호]`
 */
export function rowLookAtTwin(ledger: LedgerRules, own: ColumnReference, owners: string): string {
  const { key, date, amounts, kind } = ledger;
  const [amount, ...optional] = amounts.map(own) as [string, ...string[]];
  const [number, day] = [own(key), own(date)];
  const word = kind === null ? null : own(kind.header);
  const cells = [number, day, ...(word === null ? [] : [word]), amount, ...optional];

  // A 0 may be an empty cell.
  const isEmpty = `IFERROR(SUBSTITUTE(${cells.join('&')},"0","")="",FALSE)`;
  const ownerless = call(
    'OR',
    `{0,"","-"}=${number}`,
    `ISNUMBER(FIND({${NOT_IN_KEYS.map((one) => `"${one}"`).join(',')}},${number}))`,
    `COUNTIF(${owners},${number})=0`,
  );
  const noNumber = optional.map((cell) => `IF(ISNUMBER(${cell}),FALSE,IFERROR(${cell}<>"",TRUE))`);
  const noAmount = noNumber.reduce((wrong, one) => call('OR', wrong, one), `NOT(ISNUMBER(${amount}))`);
  // A text and TRUE are above every number.
  const beyond = `${day}>=${LAST_DAY + 1}`;
  const noDay = ledger.needsDate
    ? `IFERROR(OR(${beyond},${day}<1),TRUE)`
    : `IFERROR(IF(${beyond},${day}<>"",AND(${day}<1,${day}<>0)),TRUE)`;

  const faults: [isWrong: string, word: string][] = [
    [noAmount, amounts[0] === '값' ? '값' : '금액'],
    [noDay, '날짜'],
  ];
  if (kind !== null && word !== null) {
    const known = kind.words.map((one) => `"${one}"`).join(',');
    faults.push([`IFERROR(NOT(OR({${known}}=${word})),TRUE)`, kind.header]);
    if (kind.words.includes('반납')) faults.push([`AND(${word}="반납",${amount}<0)`, '반납']);
  }
  const first = faults.reduceRight(
    (otherwise, [isWrong, what]) => `IF(${isWrong},"${what}",${otherwise})`,
    '""',
  );
  return `IF(IFERROR(${ownerless},TRUE),IF(${isEmpty},"","${key}"),${first})`;
}

/**
 * Whether a figure of one key would need a row to look at. A row that lies after 기준일, or whose 구분 is a word that the
 * figure does not count, is not needed.
 *
 * @param unneeded words of 구분 that the figure leaves out, as formulas: `"원인행위"`
 * @param dayAfter the first day that does not count; null where all do
 * @param isJudged the ledger has the column 확인; else its rows are judged by counting them
 */
export function anyToLookAt(
  ledger: LedgerRules,
  number: string,
  column: ColumnReference,
  unneeded: readonly string[],
  dayAfter: string | null,
  isJudged: boolean,
): string {
  const [dates, kind] = [column(ledger.date), ledger.kind === null ? '' : column(ledger.kind.header)];
  const rows = (...criteria: readonly string[]) => call('COUNTIFS', column(ledger.key), number, ...criteria);
  const needed = unneeded.flatMap((word) => [kind, otherThan(word)]);
  const afterwards = dayAfter === null ? null : [dates, `">="&${dayAfter}`, dates, BELOW_NO_DAY];
  const inTime = (...criteria: readonly string[]) =>
    afterwards === null ? rows(...criteria) : `${rows(...criteria)}-${rows(...criteria, ...afterwards)}`;

  if (isJudged) {
    const marks = column(LOOK_AT);
    const [all, fine] = [inTime(...needed), inTime(...needed, marks, '""')];
    return `IF(${rows()}=${rows(marks, '""')},FALSE,${all}>${fine})`;
  }

  const [amount, ...optional] = ledger.amounts.map(column) as [string, ...string[]];
  const fine = (...dated: readonly string[]) => rows(...needed, amount, ANY_NUMBER, ...dated);
  const days = fine(dates, '">=1"', dates, `"<"&${dayAfter ?? LAST_DAY + 1}`);
  const undated = ledger.needsDate ? '' : `+${fine(dates, '""')}+${fine(dates, '">=0"', dates, '"<=0"')}`;
  const faults = [`${inTime(...needed)}>${days}${undated}`];
  for (const one of optional) faults.push(`${rows()}>${rows(one, ANY_NUMBER)}+${rows(one, '""')}`);
  // No row's key is known to be of another programme where it is an error.
  faults.push(`ISERROR(SUM(${column(ledger.key)}))`);
  if (ledger.kind !== null)
    faults.push(`${inTime(...ledger.kind.words.flatMap((word) => [kind, `"<>${word}"`]))}>0`);
  if (ledger.kind?.words.includes('반납') && !unneeded.includes('"반납"'))
    faults.push(`${inTime(kind, '"반납"', amount, '"<0"')}>0`);
  return call('OR', ...faults);
}

function otherThan(word: string): string {
  return word.startsWith('"') ? `"<>${word.slice(1)}` : `"<>"&${word}`;
}
