import type { BookAccess } from './book/access';
import type { Outcome } from './book/outcome';
import { refuse } from './book/problems';
import type { Action } from './history';
import { append } from './rows/append';
import { readBookCells } from './rows/readBookCells';
import { setReferenceDate } from './sheets/referenceDate';
import { saveSettings } from './sheets/saveSettings';
import { addTable } from './standing/make';
import { ENTRY_TABLES, TABLES } from './tables';
import type { BookCells, BookRecords } from './tables/bookCells';
import type { CellValue } from './tables/cells';
import type { Entry, KnownRow } from './tables/recordTypes';

/**
 * Enters a whole workbook's records into one whose tables are empty: settings, 기준일, then all rows in one action. Answers
 * what was done, to be taken back together. Where it stops half way nothing but settings was written, and doing it again
 * goes on; rows whose answer was lost are known again.
 */
export async function loadRecords(
  access: BookAccess,
  records: BookRecords,
): Promise<Outcome<readonly Action[]>> {
  const read = await readBookCells(access);
  if (!read.ok) return read;
  const entries = entriesOf(records);
  const filled = ENTRY_TABLES.find((id) => hasRows(read.value, id));
  if (filled !== undefined && access.outbox.unseen().length === 0) {
    return refuse('bookNotEmpty', { table: TABLES[filled].name });
  }
  for (const table of new Set(entries.map((entry) => entry.table))) {
    const made = await addTable(access, table);
    if (!made.ok) return made;
  }

  const stands = settingsIn(read.value);
  const changes = Object.entries(records.settings)
    .map(([item, to]) => ({ item, from: stands.get(item) ?? '', to }))
    .filter(({ from, to }) => from !== to);
  const saved = await saveSettings(access, changes);
  if (!saved.ok) return saved;
  const done: Action[] = saved.value.length > 0 ? [{ kind: 'settings', changes: saved.value }] : [];

  if (records.referenceDate !== null && records.referenceDate !== read.value.referenceDate) {
    const dated = await setReferenceDate(access, records.referenceDate);
    if (!dated.ok) return dated;
    done.push({ kind: 'referenceDate', before: dated.value, after: records.referenceDate });
  }

  const keys = await append(
    access,
    entries.map((entry) => ({ entry })),
  );
  if (!keys.ok) return keys;
  const rows = entries.map((entry, index): KnownRow => ({ ...entry, key: keys.value[index] ?? '' }));
  return { ok: true, value: [...done, { kind: 'append', rows }] };
}

function entriesOf(records: BookRecords): readonly Entry[] {
  return ENTRY_TABLES.flatMap((table) =>
    (records[table] ?? []).map(({ record }) => ({ table, record }) as unknown as Entry),
  );
}

/** Calculated cells do not count, nor does a key that stands alone. */
function hasRows({ tables }: BookCells, id: (typeof ENTRY_TABLES)[number]): boolean {
  const cells = tables[id];
  if (!cells) return false;
  const entered = new Set(Object.values(TABLES[id].fields).map(({ header }) => header));
  return cells.rows.some((row) =>
    row.some((cell: CellValue, at) => cell !== '' && entered.has(cells.headers[at] ?? '')),
  );
}

function settingsIn({ tables }: BookCells): ReadonlyMap<string, string> {
  const { headers = [], rows = [] } = tables.settings ?? {};
  const [item, value] = [headers.indexOf('항목'), headers.indexOf('값')];
  return new Map(rows.map((row) => [String(row[item] ?? '').trim(), String(row[value] ?? '')]));
}
