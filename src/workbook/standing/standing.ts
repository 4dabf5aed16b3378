import { layoutOf } from '../tables/layout';
import { hasName, leadsSomewhere, type Inventory, type PresentTable } from './inventory';
import { foldName, planNames } from './naming';
import { type BookNames } from '../book/names';
import { sameNames } from '../book/bookSetting';
import type { CreationPlan } from './naming';
import type { WorkbookProblem } from '../book/outcome';
import type { TableId } from '../tables/tableId';
import type { CellName } from '../tables/workbookNames';
import { FIRST_TABLES, TABLE_IDS, TABLES } from '../tables';
import { NAMED_CELLS, SPAN_NAMES } from '../tables/namedPlaces';
import { firstHeaders, migrationOf, type Migration } from './migrations';
import type { ColumnQuestion } from './strangers';

/** How our tables stand in a workbook: what is there, under which names, and what is missing. */
export interface Standing {
  /** Nothing of ours is here. */
  readonly untouched: boolean;
  /** Names of everything, those of what is missing included. */
  readonly names: BookNames;
  readonly found: ReadonlyMap<TableId, PresentTable>;
  /** What has to be made, where and under which name. */
  readonly missing: CreationPlan['sheets'];
  /** What an older version of the schema did not make yet; null where there is nothing of the kind. */
  readonly migration: Migration | null;
  /** The workbook's settings say something else, or nothing. */
  readonly settingStale: boolean;
  /** What a person has to be told before anything is written. */
  readonly problems: readonly WorkbookProblem[];
}

/**
 * Compares a workbook with the schema.
 *
 * A table of ours that was renamed in Excel is recognised by its headers – all of them, in one table only – as are
 * tables whose settings were lost when their sheets were moved to another workbook.
 *
 * @param wanted tables that are to be there even if none of them was made yet
 */
export function standingOf(inventory: Inventory, wanted: readonly TableId[] = []): Standing {
  const { saved } = inventory;
  const found = findTables(inventory);
  const untouched = saved === null && !found.has('programmes');
  const isTold = saved !== null && saved.made.length > 0;
  const known = isTold ? saved.made : untouched ? [] : [...found.keys(), ...FIRST_TABLES];
  const toBeThere = withThoseRead(untouched && wanted.length === 0 ? FIRST_TABLES : [...known, ...wanted]);
  const missingIds = TABLE_IDS.filter((id) => toBeThere.includes(id) && !(found.has(id) && !untouched));
  const migration = untouched ? null : migrationOf(saved, found);
  const kept = keptNames(inventory, found, untouched, migration);
  const { plan, names } = planNames(takenNames(inventory), missingIds, kept);
  return {
    untouched,
    names,
    found: untouched ? new Map() : found,
    missing: plan.sheets,
    migration,
    settingStale: saved === null || !sameNames(saved.names, names),
    problems: untouched ? [] : problemsOf(inventory, names, found, missingIds, migration),
  };
}

/** A table never stands without those that its formulas speak of. */
function withThoseRead(ids: readonly TableId[]): readonly TableId[] {
  return ids.flatMap((id) => [id, ...TABLES[id].reads]);
}

function findTables(inventory: Inventory): ReadonlyMap<TableId, PresentTable> {
  const { saved, tables } = inventory;
  const found = new Map<TableId, PresentTable>();
  for (const id of saved?.made ?? []) {
    const name = saved?.names.tables[id] ?? '';
    const table = tables.find((candidate) => foldName(candidate.name) === foldName(name));
    if (table) found.set(id, table);
  }
  const claimed = new Set(found.values());
  for (const id of saved && saved.made.length > 0 ? saved.made : TABLE_IDS) {
    if (found.has(id)) continue;
    const [table, ...others] = tables.filter(
      (candidate) => !claimed.has(candidate) && looksLike(id, candidate),
    );
    if (!table || others.length > 0) continue;
    found.set(id, table);
    claimed.add(table);
  }
  return found;
}

function looksLike(id: TableId, table: PresentTable): boolean {
  if (!firstHeaders(id).every((header) => table.headers.includes(header))) return false;
  // 항목 and 값 are headers that any table may have.
  return id !== 'settings' || foldName(table.name).endsWith(TABLES.settings.name);
}

function takenNames(inventory: Inventory) {
  const reusable = inventory.ourSheets.filter(isReusable).map(({ name }) => foldName(name));
  return {
    sheets: inventory.sheetNames.filter((name) => !reusable.includes(foldName(name))),
    tables: inventory.tables.map(({ name }) => name),
    definedNames: inventory.definedNames.map(({ name }) => name),
  };
}

/** A sheet of ours without its table: what a creation that was cut off left, and nothing of anybody else's. */
export function isReusable({ cells, hasTable }: Inventory['ourSheets'][number]): boolean {
  return !hasTable && cells.every((row) => row.every((cell) => cell === ''));
}

function keptNames(
  inventory: Inventory,
  found: ReadonlyMap<TableId, PresentTable>,
  untouched: boolean,
  migration: Migration | null,
): Partial<BookNames> {
  if (untouched) return {};
  const tables = Object.fromEntries([...found].map(([id, { name }]) => [id, name]));
  if (inventory.saved) {
    const { names, made } = inventory.saved;
    // A name over a table, or of a cell, that is not made yet was never taken: it may be somebody else's by now.
    const spans = SPAN_NAMES.filter((span) => made.includes(span.table)).flatMap((span) => {
      const name = names.spans[span.name];
      return name === undefined ? [] : [[span.name, name] as const];
    });
    const cells = Object.entries(names.cells).filter(
      ([name]) => !migration?.cells.includes(name as CellName),
    );
    return {
      tables: { ...names.tables, ...tables },
      cells: Object.fromEntries(cells) as BookNames['cells'],
      spans: Object.fromEntries(spans),
    };
  }
  // Sheets moved to another workbook took their names along.
  const ours = (name: string) => hasName(inventory, name);
  const cells = NAMED_CELLS.map(({ name }) => [name, name] as const).filter(([name]) => ours(name));
  const spans = inventory.definedNames.map(({ name }) => [name, name] as const);
  return {
    tables: tables as BookNames['tables'],
    cells: Object.fromEntries(cells) as BookNames['cells'],
    spans: Object.fromEntries(spans),
  };
}

/** How a question about a column is told. */
function problemOf({ name }: PresentTable, { kind, column, strangers }: ColumnQuestion): WorkbookProblem {
  const seen = strangers.map(({ header }) => header).join(', ');
  return { code: QUESTIONS[kind], params: { table: name, column: column.header, seen } };
}

/** Nothing else is told, for nothing is done to such a workbook. */
const DATES_FROM_1904: WorkbookProblem = { code: 'datesFrom1904', params: {} };

/** What the repair is going to do to a workbook of an older version. */
function outdated(
  { columns, cells, renamed }: Migration,
  found: ReadonlyMap<TableId, PresentTable>,
): WorkbookProblem {
  const added = [...columns].map(([id, headers]) => `${found.get(id)?.name} ${headers.join('·')}`);
  const kept = renamed.map(({ table, from, to }) => `${table.name} ${from} → ${to}`);
  return {
    code: 'bookOutdated',
    params: { columns: added.join(', '), cells: cells.join(', '), renamed: kept.join(', ') },
  };
}

const QUESTIONS = {
  renamed: 'columnRenamed',
  stranded: 'columnStranded',
  unclear: 'columnUnclear',
} as const satisfies Record<ColumnQuestion['kind'], WorkbookProblem['code']>;

function problemsOf(
  inventory: Inventory,
  names: BookNames,
  found: ReadonlyMap<TableId, PresentTable>,
  missingIds: readonly TableId[],
  migration: Migration | null,
): readonly WorkbookProblem[] {
  const missing = [
    ...missingIds.map((id) => names.tables[id]),
    ...NAMED_CELLS.filter(({ name }) => !migration?.cells.includes(name))
      .map(({ name }) => names.cells[name])
      .filter((name) => !leadsSomewhere(inventory, name)),
  ];
  if (inventory.isFrom1904) return [DATES_FROM_1904];
  const problems: WorkbookProblem[] = migration ? [outdated(migration, found)] : [];
  if (missing.length > 0) problems.push({ code: 'tablesMissing', params: { tables: missing.join(', ') } });
  for (const [id, table] of found) {
    problems.push(...table.questions.map((question) => problemOf(table, question)));
    const asked = table.questions.map(({ column }) => column.header);
    const coming = (migration?.columns.get(id) ?? []).filter((header) => !table.headers.includes(header));
    const layout = layoutOf(id, table.name, [...table.headers, ...asked, ...coming]);
    if (!layout.ok && !asked.includes(String(layout.problem.params['column']))) problems.push(layout.problem);
  }
  return problems;
}
