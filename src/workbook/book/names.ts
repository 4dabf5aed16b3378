import type { WorkbookNames } from '../tables/workbookNames';
import type { TableId } from '../tables/tableId';
import { TABLE_IDS, TABLES } from '../tables';
import { NAMED_CELLS, SPAN_NAMES } from '../tables/namedPlaces';

/** Every name of ours as it really is in one workbook: a name that was taken has a prefix. */
export interface BookNames extends WorkbookNames {
  /** The defined names over runs of columns, by the name we would have liked: `사업표` → `사업표`. */
  readonly spans: Readonly<Record<string, string>>;
}

/** What the workbook's settings hold about our tables. */
export interface BookSetting {
  readonly version: number;
  /** Drawn when the tables are made: tells this workbook's unsent entries from another's without a file name. */
  readonly id: string;
  /** The tables made so far; the names of the others are only wishes. None where nobody can tell any more. */
  readonly made: readonly TableId[];
  /** The sheet each was made on. A place only: the table is found by its name, wherever it was moved. */
  readonly sheets: Readonly<Partial<Record<TableId, string>>>;
  readonly names: BookNames;
  /** As it was read, what this version does not know included; null for one that is new. */
  readonly written: object | null;
}

/** What everything is called where no name is taken. */
export const WISHED_NAMES: BookNames = {
  tables: Object.fromEntries(TABLE_IDS.map((id) => [id, TABLES[id].name])) as Record<TableId, string>,
  cells: Object.fromEntries(NAMED_CELLS.map(({ name }) => [name, name])) as BookNames['cells'],
  spans: Object.fromEntries(SPAN_NAMES.map(({ name }) => [name, name])),
};
