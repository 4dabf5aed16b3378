import { z } from 'zod/mini';
import { SCHEMA_VERSION, TABLE_IDS } from '../tables';
import { NAMED_CELLS } from '../tables/namedPlaces';
import type { TableId } from '../tables/tableId';
import { WISHED_NAMES, type BookNames, type BookSetting } from './names';

/** Key of the one setting that holds what we must remember of a workbook: it travels inside the file. */
export const BOOK_SETTING = 'Siljeok.Book';

const word = z.string().check(z.minLength(1));
const texts = z.catch(z.record(z.string(), word), {});

/**
 * Whatever version wrote it: only an id makes it a setting of ours. What cannot be read of the rest counts as not there,
 * what this version does not know is kept beside it.
 */
const written = z.looseObject({
  id: word,
  version: z.catch(z.int(), SCHEMA_VERSION),
  made: z.catch(z.array(z.string()), []),
  sheets: texts,
  names: z.catch(z.looseObject({ tables: texts, cells: texts, spans: texts }), {
    tables: {},
    cells: {},
    spans: {},
  }),
});
type Written = z.infer<typeof written>;

/** What the setting holds; null when there is none, or it was written by something else. */
export function readBookSetting(setting: unknown): BookSetting | null {
  const raw = parse(setting);
  if (raw === null) return null;
  const { id, version, made, sheets, names } = raw;
  return {
    ...{ id, version },
    made: TABLE_IDS.filter((table) => made.includes(table)),
    sheets: pick(sheets, TABLE_IDS),
    names: {
      tables: { ...WISHED_NAMES.tables, ...pick(names.tables, TABLE_IDS) },
      cells: { ...WISHED_NAMES.cells, ...pick(names.cells, NAMED_CELLS.map(nameOf)) } as BookNames['cells'],
      spans: { ...WISHED_NAMES.spans, ...names.spans },
    },
    written: raw,
  };
}

/**
 * As JSON text: a setting's own conversion of objects is left out of it. What another version wrote and this one does
 * not know stays as it was; a newer version stays the version.
 */
export function writeBookSetting({ written: before, ...book }: BookSetting): string {
  const known = (before ?? {}) as Partial<Written>;
  const others = (known.made ?? []).filter((id) => !TABLE_IDS.includes(id as TableId));
  return JSON.stringify({
    ...known,
    id: book.id,
    version: Math.max(book.version, SCHEMA_VERSION),
    made: [...book.made, ...others],
    sheets: { ...known.sheets, ...book.sheets },
    names: {
      ...known.names,
      tables: { ...known.names?.tables, ...book.names.tables },
      cells: { ...known.names?.cells, ...book.names.cells },
      spans: { ...known.names?.spans, ...book.names.spans },
    },
  });
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

function parse(setting: unknown): Written | null {
  if (typeof setting !== 'string') return null;
  try {
    const parsed = written.safeParse(JSON.parse(setting));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // not JSON, so not ours
  }
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function pick<K extends string>(
  values: Readonly<Record<string, string>>,
  keys: readonly K[],
): Partial<Record<K, string>> {
  return Object.fromEntries(keys.flatMap((key) => (values[key] ? [[key, values[key]]] : []))) as Partial<
    Record<K, string>
  >;
}
