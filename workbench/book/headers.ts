import { SetSuperTableMutation } from '@univerjs/engine-formula';
import { TableColumnDataTypeEnum } from '@univerjs/sheets-table';
import { toRange } from './area';
import type { Core } from './core';
import { fromEngineColumn, toEngineColumn } from './engineNames';
import { renameColumn } from './formula';
import type { UniverSheet } from './sheet';
import type { UniverTable } from './table';
import { BookError, type Area, type CellValue } from './types';

export function checkHeader(table: UniverTable, header: string): void {
  const taken = table.headers.some((other) => other.toLowerCase() === header.toLowerCase());
  if (header === '' || taken)
    throw new BookError('InvalidArgument', 'A column needs a name no other column has.');
}

/** Names for the header cells of a table's range: what stands there as text, `열1` … where nothing does, no name twice. */
function headerNames(cells: readonly CellValue[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const wanted = cell === '' ? `열${index + 1}` : String(cell);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Writes the header cells that are empty, repeated or not text. Returns all names. */
export function completeHeaders(core: Core, sheet: UniverSheet, range: Area): string[] {
  const header = { ...range, rows: 1 };
  const [cells = []] = sheet.values(header);
  const names = headerNames(cells);
  if (names.some((name, i) => name !== cells[i])) {
    core.writer.setCells(sheet.id, {
      [range.row]: Object.fromEntries(
        names.map((name, i) => [range.column + i, { v: name, t: 4, f: null, si: null, p: null }]),
      ),
    });
  }
  return names;
}

/**
 * A header cell was edited: the column has a new name, and every formula that used the old one follows.
 * Univer follows no rename of a column at all.
 */
export function followHeaderEdits(core: Core, sheetId: string, rows: (row: number) => boolean): void {
  for (const table of core.tablesOn(sheetId)) {
    if (!rows(table.range.row)) continue;
    const before = titlesOf(table);
    const after = completeHeaders(core, table.sheet, table.range);
    const renamed = after
      .map((to, i) => ({ from: before[i] ?? to, to }))
      .filter(({ from, to }) => from !== to);
    if (renamed.length === 0) continue;
    syncTitles(core, table);
    core.rewriteFormulas((formula) =>
      renamed.reduce(
        (text, { from, to }) =>
          renameColumn(text, table.model.getDisplayName(), toEngineColumn(from), toEngineColumn(to)),
        formula,
      ),
    );
  }
}

function titlesOf({ model }: UniverTable): string[] {
  return Array.from({ length: model.getColumnsCount() }, (_, i) =>
    fromEngineColumn(model.getColumnNameByIndex(i)),
  );
}

/**
 * Univer's titles are what the header cells say. Its own bookkeeping removes the wrong column when a table gets
 * narrower, and knows nothing of header cells that changed.
 */
export function syncTitles(core: Core, table: UniverTable): void {
  const { model, range, sheet } = table;
  const headers = table.headers.map(toEngineColumn);
  const before = titlesOf(table);
  model.setColumns(
    headers.map((displayName, i) => ({
      id: `column${i}`,
      displayName,
      dataType: TableColumnDataTypeEnum.None,
      formula: '',
      meta: {},
      style: {},
    })),
  );
  core.services.commands.syncExecuteCommand(SetSuperTableMutation.id, {
    unitId: core.services.unitId,
    tableName: model.getDisplayName(),
    reference: {
      range: toRange(range),
      sheetId: sheet.id,
      titleMap: new Map(headers.map((header, i) => [header, i])),
    },
  });
  const isSame = before.length === headers.length && before.every((title, i) => title === headers[i]);
  if (!isSame) core.staleReferences.mark(model.getDisplayName());
}
