import type { ICellData } from '@univerjs/core';
import { bottomOf, contains } from './area';
import { hasContent, type CellMatrix } from './cells';
import { tableNames, type Core } from './core';
import { toEngine } from './formula';
import { formulaCell } from './input';
import type { UniverTable } from './table';
import type { Area } from './types';

/**
 * Writes the formulas of the calculated columns into new rows that have nothing there.
 * A column is calculated when the row above the new ones (below, where there is none) holds a formula and the row
 * next to that one, if it is in the body, reads the same.
 */
export function fillCalculatedColumns(core: Core, table: UniverTable, first: number, rows: number): void {
  const { sheet, body } = table;
  const above = first > body.row;
  const model = above ? first - 1 : first + rows;
  const next = above ? model - 1 : model + 1;
  if (!contains(body, model, body.column)) return;
  const formula = core.cells.formulaReader(sheet.id);
  const present = core.cells.raw(sheet.id);
  const cells: CellMatrix = {};
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const text = sheet.formulaText(formula, model, column);
    if (text === null) continue;
    if (contains(body, next, column) && sheet.formulaText(formula, next, column) !== text) continue;
    const engineText = toEngine(text, table.name, tableNames(core)) ?? text;
    for (let row = first; row < first + rows; row += 1) {
      if (!hasContent(present[row]?.[column])) (cells[row] ??= {})[column] = formulaCell(engineText);
    }
  }
  if (Object.keys(cells).length > 0) core.writer.setCells(sheet.id, cells);
}

/** New rows look like the row above: styles where a cell has none of its own, validation and conditional formats. */
export function inheritFormats(core: Core, table: UniverTable, first: number, rows: number): void {
  const { sheet, body } = table;
  const model = first > body.row ? first - 1 : first + rows;
  if (!contains(body, model, body.column)) return;
  const present = core.cells.raw(sheet.id);
  const cells: CellMatrix = {};
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const style = present[model]?.[column]?.s;
    if (!style) continue;
    for (let row = first; row < first + rows; row += 1) {
      if (!present[row]?.[column]?.s) (cells[row] ??= {})[column] = { s: style } satisfies ICellData;
    }
  }
  if (Object.keys(cells).length > 0) core.writer.setStyles(sheet.id, cells);
  extendRules(core, table, model, first, rows);
}

/** Validation and conditional formats that end where the new rows begin reach over them. */
function extendRules(core: Core, table: UniverTable, model: number, first: number, rows: number): void {
  const { validations, conditionalFormats } = core.state.get('sheet', table.sheet.id);
  const extended = <R extends { readonly area: Area }>(rules: readonly R[]): readonly R[] =>
    rules.map((rule) => {
      const { area } = rule;
      const within = area.column >= table.area.column && contains(area, model, area.column);
      if (!within || bottomOf(area) !== first) return rule;
      return { ...rule, area: { ...area, rows: area.rows + rows } };
    });
  const now = { validations: extended(validations), conditionalFormats: extended(conditionalFormats) };
  const changed = <R>(rules: readonly R[], before: readonly R[]) =>
    rules.some((rule, i) => rule !== before[i]);
  if (changed(now.validations, validations) || changed(now.conditionalFormats, conditionalFormats)) {
    core.state.set('sheet', table.sheet.id, now);
  }
}
