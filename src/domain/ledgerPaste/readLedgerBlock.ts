import { readDay } from '../day';
import { failure, success, type Day, type Problem, type Result, type Won } from '../kinds';
import { BUDGET_KINDS, PAYMENT_KINDS } from '../lookAt';
import { matchKey } from '../matching';
import type { MoneyUnit } from '../moneyUnit';
import { readPastedAmount, unitNamedIn } from '../pasted/amount';
import type { PastedBlock } from '../pasted/block';
import { plainText } from '../plainText';
import {
  dateColumnOf,
  findColumns,
  headingsWithoutAmount,
  type AmountColumn,
  type PastedColumns,
  type PastedField,
  type PastedTable,
} from './columns';

export type LedgerPasteProblemCode =
  | 'pasteEmpty' // {}
  | 'pasteNoHeadings' // {}
  | 'pasteNoAmount' // {columns} – headings, but none of amounts
  | 'pasteTooLong' // {rows, most}
  | 'pasteNoProgramme' // {} – no 사업번호 and no 사업명, and none is given
  | 'pasteProgrammeUnknown' // {text}
  | 'pasteNameAmbiguous' // {text} – several programmes are called so
  | 'pasteAmountUnread' // {text}
  | 'pasteDayUnread' // {text}
  | 'pasteKindUnknown' // {text, accepted}
  | 'pasteTotalLine'; // {text} – 합계, 소계: would be counted twice

/** A row of a ledger as the block tells it. */
export interface PastedRow {
  /** Of the block, from 1. */
  readonly line: number;
  readonly number: string;
  readonly date: Day | null;
  readonly kind: string;
  readonly amount: Won;
  /** Fields of texts; '' where the block has none. */
  readonly detail: string;
  readonly memo: string;
  readonly voucher: string;
  readonly source: string;
  /** In which the amount was written. */
  readonly unit: MoneyUnit;
}

/** A line that is not taken, and why. */
export interface LeftLine {
  readonly line: number;
  readonly problem: Problem<LedgerPasteProblemCode>;
}

export interface PastedLedger {
  readonly columns: PastedColumns;
  /** Of amounts whose heading names none. */
  readonly unit: MoneyUnit;
  readonly rows: readonly PastedRow[];
  /** Lines with something wrong, totals among them. */
  readonly left: readonly LeftLine[];
  /** What was read otherwise than it stands there, and how often. */
  readonly readings: Readonly<Record<PasteReading, number>>;
}

export type PasteReading =
  | 'refunds' // a negative payment is a 반납
  | 'fromAbove' // a blank 사업번호 is the one above: a merged cell
  | 'undated'; // has no day, and counts always

/** What a block is read with. */
export interface PasteContext {
  readonly table: PastedTable;
  readonly programmes: readonly { readonly number: string; readonly name: string }[];
  /** 사업번호 of rows that name none. */
  readonly given: string | null;
  /** Completes a day written without a year. */
  readonly year: number | null;
}

/** More would not go through one request with what is read back. */
export const MOST_LINES = 5_000;

const TOTAL = /^(총|합|소|누|월|분기)?계$|^(총|합|소)계액$/;
const CLOCK = /\s+(?:오[전후]\s*)?\d{1,2}:\d{2}(?::\d{2})?$/;

/** 구분 as finance systems call it. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  집행: '지출',
  지급: '지출',
  지출결의: '지출',
  원인행위결의: '원인행위',
  계약: '원인행위',
  여입: '반납',
  환수: '반납',
  반납결의: '반납',
  본예산액: '본예산',
  당초예산: '본예산',
  당초: '본예산',
  추가경정: '추경',
  추경예산: '추경',
  전년도이월: '이월',
  명시이월: '이월',
  사고이월: '이월',
  계속비이월: '이월',
};

const KINDS: Readonly<Record<PastedTable, readonly string[]>> = {
  payments: PAYMENT_KINDS,
  budgets: BUDGET_KINDS,
};
const USUAL_KIND: Readonly<Record<PastedTable, string>> = { payments: '지출', budgets: '본예산' };

/**
 * Reads rows of 집행 or 예산 from a block with headings, as it is copied from a sheet or a finance system's export. Every line
 * that holds something is a row, several rows (원인행위액 and 지출액 side by side), or left with its reason: none is dropped.
 */
export function readLedgerBlock(
  block: PastedBlock,
  context: PasteContext,
): Result<PastedLedger, LedgerPasteProblemCode> {
  if (block.length === 0) return failure('pasteEmpty');
  if (block.length > MOST_LINES) return failure('pasteTooLong', { rows: block.length, most: MOST_LINES });
  const columns = findColumns(block, context.table);
  if (columns === null) {
    const others = headingsWithoutAmount(block, context.table);
    if (others.length === 0) return failure('pasteNoHeadings');
    return failure('pasteNoAmount', { columns: others.join(', ') });
  }
  const { fields } = columns;
  if (!fields.number && !fields.name && context.given === null) return failure('pasteNoProgramme');

  const overHead = block.slice(0, columns.headRow).flat();
  const unit = overHead.map(unitNamedIn).find((named) => named !== null) ?? '원';
  const programmes = programmesBy(context);
  const rows: PastedRow[] = [];
  const left: LeftLine[] = [];
  const readings: Record<PasteReading, number> = { refunds: 0, fromAbove: 0, undated: 0 };
  let above: Result<string, LedgerPasteProblemCode> | null = null;

  block.forEach((cells, index) => {
    if (index <= columns.headRow || cells.every((cell) => cell === '')) return;
    const line = index + 1;
    const leave = (code: LedgerPasteProblemCode, params: Problem['params'] = {}): void =>
      void left.push({ line, problem: { code, params } });
    const total = cells.find((cell) => TOTAL.test(plainText(cell).replace(/\s/g, '')));
    if (total !== undefined) return leave('pasteTotalLine', { text: total });

    const text = (field: PastedField): string => cells[fields[field]?.at ?? -1] ?? '';
    const named = text('number') || text('name');
    if (named !== '') above = programmes(text('number'), text('name'));
    const owner =
      above ??
      (context.given === null ? failure('pasteProgrammeUnknown', { text: '' }) : success(context.given));
    if (!owner.ok) return leave(owner.problem.code, owner.problem.params);

    const read = columns.amounts.map((column) => readRow(cells, column, { context, columns, unit }));
    const amounts = read.filter((row) => !row.ok || row.value !== null);
    if (amounts.length === 0) return leave('pasteAmountUnread', { text: '' });
    const failed = amounts.find((row) => !row.ok);
    if (failed && !failed.ok) return leave(failed.problem.code, failed.problem.params);
    for (const row of amounts) {
      if (!row.ok || row.value === null) continue;
      const { date, kind, amount, wasNegative, source } = row.value;
      if (wasNegative) readings.refunds++;
      if (date === null) readings.undated++;
      const texts = { detail: text('detail'), memo: text('memo'), voucher: text('voucher') };
      rows.push({
        line,
        unit: row.value.unit,
        number: owner.value,
        date,
        kind,
        amount,
        source: source ?? text('source'),
        ...texts,
      });
    }
    if (named === '' && (fields.number || fields.name)) readings.fromAbove++;
  });
  return success({ columns, unit, rows, left, readings });
}

interface RowReading {
  readonly context: PasteContext;
  readonly columns: PastedColumns;
  readonly unit: MoneyUnit;
}

interface ReadRow {
  readonly date: Day | null;
  readonly kind: string;
  readonly amount: Won;
  readonly wasNegative: boolean;
  readonly source: string | null;
  readonly unit: MoneyUnit;
}

/** The row that one amount of a line stands for; null where the cell is blank. */
function readRow(
  cells: readonly string[],
  column: AmountColumn,
  { context: { table, year }, columns, unit }: RowReading,
): Result<ReadRow | null, LedgerPasteProblemCode> {
  const text = cells[column.at] ?? '';
  const amount = readPastedAmount(text, column.unit ?? unit);
  if (!amount.ok) return failure('pasteAmountUnread', { text });
  if (amount.value === null) return success(null);
  const kind = readKind(column.kind ?? cells[columns.fields.kind?.at ?? -1] ?? '', table);
  if (!kind.ok) return kind;
  const dateAt = dateColumnOf(columns, kind.value);
  const date = readDate(dateAt === null ? '' : (cells[dateAt] ?? ''), year);
  if (!date.ok) return date;
  const isRefund = table === 'payments' && kind.value !== '원인행위' && amount.value < 0;
  return success({
    date: date.value,
    kind: isRefund ? '반납' : kind.value,
    amount: (isRefund ? -amount.value : amount.value) as Won,
    wasNegative: isRefund,
    source: column.source,
    unit: column.unit ?? unit,
  });
}

function readKind(text: string, table: PastedTable): Result<string, LedgerPasteProblemCode> {
  const word = plainText(text).replace(/\s/g, '');
  if (word === '' || word === '-') return success(USUAL_KIND[table]);
  const known = KINDS[table].find((kind) => kind === word || kind === OTHER_WORDS[word]);
  return known === undefined
    ? failure('pasteKindUnknown', { text, accepted: KINDS[table].join(', ') })
    : success(known);
}

/** A day, with or without a time; blank is none. */
function readDate(text: string, year: number | null): Result<Day | null, LedgerPasteProblemCode> {
  const plain = plainText(text).trim().replace(CLOCK, '');
  if (plain === '' || plain === '-') return success(null);
  const day = readDay(plain, { year });
  return day.ok ? day : failure('pasteDayUnread', { text });
}

/** Looks programmes up by 사업번호, or by a name that only one of them has. */
function programmesBy({ programmes }: PasteContext) {
  const byNumber = new Map(programmes.map(({ number }) => [matchKey(number), number]));
  const byName = new Map<string, string | null>();
  for (const { number, name } of programmes) {
    byName.set(plainName(name), byName.has(plainName(name)) ? null : number);
  }
  return (number: string, name: string): Result<string, LedgerPasteProblemCode> => {
    const known = number === '' ? undefined : byNumber.get(matchKey(plainText(number)));
    if (known !== undefined) return success(known);
    if (number !== '') return failure('pasteProgrammeUnknown', { text: number });
    const called = byName.get(plainName(name));
    if (called === null) return failure('pasteNameAmbiguous', { text: name });
    return called === undefined ? failure('pasteProgrammeUnknown', { text: name }) : success(called);
  };
}

function plainName(name: string): string {
  return plainText(name).replace(/\s+/g, '').toUpperCase();
}
