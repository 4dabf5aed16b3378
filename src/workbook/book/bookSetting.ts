import { z } from 'zod';
import { type BookNames, type BookSetting } from './names';
import type { TableId } from '../tables/tableId';
import { TABLE_IDS, SCHEMA_VERSION } from '../tables';
import { NAMED_CELLS, SPAN_NAMES } from '../tables/namedPlaces';

/** Key of the one setting that holds what we must remember of a workbook: it travels inside the file. */
export const BOOK_SETTING = 'Siljeok.Book';

const tableId = z.enum(TABLE_IDS as [TableId, ...TableId[]]);

function recordOf<K extends string>(keys: readonly K[]): z.ZodType<Record<K, string>> {
  return z.object(Object.fromEntries(keys.map((key) => [key, z.string().min(1)]))) as unknown as z.ZodType<
    Record<K, string>
  >;
}

const bookSetting: z.ZodType<BookSetting> = z.object({
  version: z.number().int(),
  id: z.string(),
  made: z.array(tableId),
  sheets: z.partialRecord(tableId, z.string()),
  names: z.object({
    tables: recordOf(TABLE_IDS),
    cells: recordOf(NAMED_CELLS.map(({ name }) => name)),
    spans: recordOf(SPAN_NAMES.map(({ name }) => name)),
  }),
});

/** What the setting holds; null when there is none, or it was written by something else. */
export function readBookSetting(setting: unknown): BookSetting | null {
  if (typeof setting !== 'string') return null;
  try {
    const parsed = bookSetting.safeParse(JSON.parse(setting));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // not JSON, so not ours
  }
}

/** As JSON text: a setting's own conversion of objects is left out of it. */
export function writeBookSetting(book: Omit<BookSetting, 'version'>): string {
  return JSON.stringify({ ...book, version: SCHEMA_VERSION });
}

export function sameNames(one: BookNames, other: BookNames): boolean {
  return (
    sameValues(one.tables, other.tables) &&
    sameValues(one.cells, other.cells) &&
    sameValues(one.spans, other.spans)
  );
}

function sameValues(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  return Object.keys(one).every((key) => one[key] === other[key]);
}
