import type { BookSetting } from '../book/names';
import { SCHEMA_VERSION, TABLES } from '../tables';
import { NAMED_CELLS } from '../tables/namedPlaces';
import type { TableId } from '../tables/tableId';
import type { CellName } from '../tables/workbookNames';
import type { PresentTable } from './inventory';

/** What a workbook has still to get, because an older version of the schema made it. */
export interface Migration {
  /** By table: the headers of the columns that are new. */
  readonly columns: ReadonlyMap<TableId, readonly string[]>;
  readonly cells: readonly CellName[];
  /** Columns of the users' own that are called as a new one of ours is: they keep their cells under another header. */
  readonly renamed: readonly RenamedColumn[];
}

export interface RenamedColumn {
  readonly table: PresentTable;
  readonly position: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The steps from the workbook's version to this one: columns and cells say with `since` which version brought them. Null
 * where there is nothing to do. The repair makes what is told here, and writes every formula anew.
 */
export function migrationOf(
  saved: BookSetting | null,
  found: ReadonlyMap<TableId, PresentTable>,
): Migration | null {
  const version = saved?.version ?? versionBySight(found);
  if (version >= SCHEMA_VERSION) return null;
  const isNew = ({ since = 1 }: { readonly since?: number }): boolean => since > version;
  const columns = new Map<TableId, readonly string[]>();
  const renamed: RenamedColumn[] = [];
  for (const [id, table] of found) {
    const headers = TABLES[id].columns.filter(isNew).map(({ header }) => header);
    if (headers.length > 0) columns.set(id, headers);
    for (const from of headers) {
      const position = table.headers.indexOf(from);
      if (position >= 0) renamed.push({ table, position, from, to: freeHeader(from, table.headers) });
    }
  }
  return {
    columns,
    renamed,
    cells: NAMED_CELLS.filter(({ column }) => isNew(column)).map(({ name }) => name),
  };
}

/** Headers of a table of ours as the first version made it: by these it is known wherever it was moved. */
export function firstHeaders(id: TableId): readonly string[] {
  return TABLES[id].columns.filter(({ since = 1 }) => since === 1).map(({ header }) => header);
}

/** Where the workbook's settings are lost: a table without what is new was made before it was. */
function versionBySight(found: ReadonlyMap<TableId, PresentTable>): number {
  const missing = [...found].flatMap(([id, { headers }]) =>
    TABLES[id].columns.flatMap(({ header, since = 1 }) => (headers.includes(header) ? [] : [since - 1])),
  );
  return Math.max(1, Math.min(SCHEMA_VERSION, ...missing));
}

/** `확인(기존)`, `확인(기존 2)`, … */
function freeHeader(header: string, taken: readonly string[]): string {
  for (let attempt = 1; ; attempt += 1) {
    const name = `${header}(기존${attempt === 1 ? '' : ` ${attempt}`})`;
    if (!taken.includes(name)) return name;
  }
}
