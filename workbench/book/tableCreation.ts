import { AddSheetTableMutation, DeleteSheetTableMutation } from '@univerjs/sheets-table';
import { intersect, toRange } from './area';
import { newId, type Core } from './core';
import { toEngineColumn } from './engineNames';
import { completeHeaders } from './headers';
import type { Place } from './references';
import type { UniverTable } from './table';
import { DEFAULT_THEME } from './tableStyles';
import { BookError } from './types';

/**
 * Makes a table of an area. Univer's mutation, not its command, which refuses a table named like a sheet –
 * every table of ours is.
 */
export function addTable(core: Core, { sheet, area }: Place, hasHeaders: boolean): UniverTable {
  if (core.tablesOn(sheet.id).some((table) => intersect(table.area, area))) {
    throw new BookError('InvalidArgument', "A table can't overlap another table.");
  }
  if (!hasHeaders) sheet.insert({ ...area, rows: 1 }, 'Down');
  const range = { ...area, rows: hasHeaders ? Math.max(2, area.rows) : area.rows + 1 };
  sheet.ensureGrid(range);
  const header = completeHeaders(core, sheet, range).map(toEngineColumn);
  const tableId = newId('table');
  core.writer.mutate(
    AddSheetTableMutation.id,
    {
      ...sheet.target,
      tableId,
      name: freeTableName(core),
      header,
      range: toRange(range),
      options: { tableStyleId: DEFAULT_THEME },
    },
    { id: DeleteSheetTableMutation.id, params: { ...sheet.target, tableId } },
  );
  return core.tableOf(tableId);
}

function freeTableName(core: Core): string {
  const taken = new Set([...core.tablesOn(), ...core.book.names].map(({ name }) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`표${n}`)) n += 1;
  return `표${n}`;
}
