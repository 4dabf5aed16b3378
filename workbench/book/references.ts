import { parseStructRef } from '@borgar/fx';
import { parseA1, splitSheet } from './a1';
import type { Core } from './core';
import type { UniverSheet } from './sheet';
import type { UniverTable } from './table';
import type { Area } from './types';

export interface Place {
  readonly sheet: UniverSheet;
  readonly area: Area;
}

/** What an A1 text, `시트!A1`, a name, a table or `사업[금액]` stands for; null when it is none of them. */
export function resolveReference(core: Core, reference: string, sheet: UniverSheet): Place | null {
  const text = reference.replace(/^=/, '').trim();
  const { sheet: sheetName, rest } = splitSheet(text);
  if (sheetName !== null) {
    const named = findSheet(core, sheetName);
    const area = parseA1(rest);
    return named && area ? { sheet: named, area } : null;
  }
  const area = parseA1(text);
  if (area) return { sheet, area };
  const table = findTable(core, text);
  if (table) return { sheet: table.sheet, area: table.body };
  const name = core.book.definedName(text);
  if (name) return resolveReference(core, name.formula, sheet);
  return resolveStructured(core, text);
}

function findSheet(core: Core, name: string): UniverSheet | null {
  const found = core.services.workbook
    .getSheets()
    .find((s) => s.getName().toLowerCase() === name.toLowerCase());
  return found ? core.sheetOf(found.getSheetId()) : null;
}

function findTable(core: Core, name: string): UniverTable | null {
  return core.tablesOn().find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function resolveStructured(core: Core, text: string): Place | null {
  const parsed = text.includes('[') ? parseStructRef(text) : undefined;
  const table = parsed?.table ? findTable(core, parsed.table) : null;
  if (!parsed || !table) return null;
  const columns = columnsOf(table, parsed.columns ?? []);
  const rows = rowsOf(
    table,
    (parsed.sections ?? []).map((section) => section.toLowerCase()),
  );
  return columns && rows ? { sheet: table.sheet, area: { ...columns, ...rows } } : null;
}

function columnsOf(table: UniverTable, names: readonly string[]): Pick<Area, 'column' | 'columns'> | null {
  const { area, headers } = table;
  if (names.length === 0) return { column: area.column, columns: area.columns };
  const indexes = names.map((name) =>
    headers.findIndex((header) => header.toLowerCase() === name.toLowerCase()),
  );
  if (indexes.includes(-1)) return null;
  const first = Math.min(...indexes);
  return { column: area.column + first, columns: Math.max(...indexes) - first + 1 };
}

function rowsOf(table: UniverTable, sections: readonly string[]): Pick<Area, 'row' | 'rows'> | null {
  const { area, body, showTotals } = table;
  if (sections.includes('all')) return { row: area.row, rows: area.rows };
  const headers = sections.includes('headers');
  const data = sections.length === 0 || sections.includes('data');
  const totals = sections.includes('totals');
  if (totals && !showTotals) return null;
  if (!headers && !data && !totals) return null;
  const row = headers ? area.row : data ? body.row : body.row + body.rows;
  return { row, rows: (headers ? 1 : 0) + (data ? body.rows : 0) + (totals ? 1 : 0) };
}
