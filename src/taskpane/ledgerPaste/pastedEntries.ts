import { failure, success, type Result } from '../../domain/kinds';
import type { PastedTable } from '../../domain/ledgerPaste/columns';
import { duplicatesOf, type ComparedRow } from '../../domain/ledgerPaste/duplicates';
import {
  readLedgerBlock,
  type PasteContext,
  type PastedLedger,
  type PastedRow,
} from '../../domain/ledgerPaste/readLedgerBlock';
import { readBlock } from '../../domain/pasted/block';
import type { LedgerRows } from '../../workbook/rows/readRows';
import type { Entry } from '../../workbook/tables/recordTypes';
import type { Conversion, Texts } from '../form/conversion';
import { amountUnitOf } from '../records/amountUnit';

/** `table` is the ledger, `text` the block, `duplicates` 'yes' where rows that are there already are written again. */
export type PasteField = 'table' | 'text' | 'duplicates';
export type PasteTexts = Texts<PasteField>;

/** A block that has rows to write. */
export interface Pasted {
  readonly table: PastedTable;
  readonly ledger: PastedLedger;
  readonly withDuplicates: boolean;
}

export const PASTED_TABLES = ['payments', 'budgets'] as const satisfies readonly PastedTable[];

export function tableIn({ table }: PasteTexts): PastedTable {
  return PASTED_TABLES.find((known) => known === table) ?? 'payments';
}

type Context = Omit<PasteContext, 'table'>;

/** What is understood of the block, whether there is anything to write or not. */
export function readPasted(texts: PasteTexts, context: Context): Result<PastedLedger> {
  return readLedgerBlock(readBlock(texts.text), { ...context, table: tableIn(texts) });
}

export function toPasted(texts: PasteTexts, context: Context): Conversion<PasteField, Pasted> {
  const read = readPasted(texts, context);
  const some = read.ok && read.value.rows.length === 0 ? failure('pasteNothing') : read;
  if (!some.ok) return { ok: false, errors: { text: some.problem } };
  const withDuplicates = texts.duplicates === 'yes';
  return { ok: true, value: { table: tableIn(texts), ledger: some.value, withDuplicates } };
}

/** 사업번호 of the rows, each once. */
export function numbersOf({ rows }: PastedLedger): readonly string[] {
  return [...new Set(rows.map(({ number }) => number))];
}

/** Which rows stand in the ledger already. Those on their way from this form are no others'. */
export function duplicatesIn(
  { rows }: PastedLedger,
  table: PastedTable,
  existing: LedgerRows,
  onTheirWay: ReadonlySet<string>,
): ReadonlySet<PastedRow> {
  const compared: readonly { readonly key: string; readonly row: ComparedRow }[] =
    table === 'payments'
      ? existing.payments.map(({ key, record }) => ({ key, row: record }))
      : existing.budgets.map(({ key, record }) => ({
          key,
          row: { ...record, memo: record.ground, voucher: '' },
        }));
  return duplicatesOf(
    rows,
    compared.filter(({ key }) => !onTheirWay.has(key)).map(({ row }) => row),
  );
}

/** The entries that rows become. */
export function entriesOf(table: PastedTable, rows: readonly PastedRow[]): readonly Entry[] {
  return rows.map(({ number, date, kind, amount, detail, memo, voucher, source, unit }): Entry => {
    const shared = { number, date, kind, amount, detail };
    return table === 'payments'
      ? { table, record: { ...shared, memo, voucher } }
      : { table, record: { ...shared, source, unit: amountUnitOf(unit), ground: memo } };
  });
}

/** The rows that are written: all, or those that are not there yet. */
export function rowsToWrite(
  { ledger: { rows }, withDuplicates }: Pasted,
  duplicates: ReadonlySet<PastedRow>,
): Result<readonly PastedRow[], 'pasteAllThere'> {
  const fresh = withDuplicates ? rows : rows.filter((row) => !duplicates.has(row));
  return fresh.length === 0 ? failure('pasteAllThere', { count: rows.length }) : success(fresh);
}
