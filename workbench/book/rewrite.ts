import type { CellMatrix } from './cells';
import type { Core } from './core';
import { definedNames } from './names';

/** Applies a renaming to every formula in a cell and behind a name. Cells whose formula stays are not touched. */
export function rewriteFormulas(core: Core, rename: (formula: string) => string): void {
  const { formulaData, unitId, workbook } = core.services;
  core.writer.flush();
  for (const worksheet of workbook.getSheets()) {
    const sheetId = worksheet.getSheetId();
    const formulas = formulaData.getFormulaData()[unitId]?.[sheetId] ?? {};
    const read = core.cells.formulaReader(sheetId);
    const cells: CellMatrix = {};
    for (const row of Object.keys(formulas).map(Number)) {
      for (const column of Object.keys(formulas[row] ?? {}).map(Number)) {
        const before = read(row, column);
        const after = before === null ? null : rename(before);
        if (after !== null && after !== before) (cells[row] ??= {})[column] = { f: after, si: null };
      }
    }
    if (Object.keys(cells).length > 0) core.writer.setCells(sheetId, cells);
  }
  for (const name of definedNames(core)) {
    const before = name.engineFormula;
    const after = rename(before);
    if (after !== before) name.engineFormula = after;
  }
}
