import { mergeWorksheetSnapshotWithDefault, type ICellData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { InsertSheetMutation } from '@univerjs/sheets';
import { bottomOf, contains, intersect, rightOf } from './area';
import type { CellMatrix } from './cells';
import { copiedChart } from './charts';
import { newId, type Core } from './core';
import { EMPTY, formulaCell } from './input';
import type { UniverSheet } from './sheet';
import { BookError, type Area } from './types';
import { AS_COAUTHOR } from './writer';

/** As Excel names a copy: 사업 (2). */
function copyName(core: Core, name: string): string {
  let n = 2;
  while (core.book.sheet(`${name} (${n})`)) n += 1;
  return `${name} (${n})`;
}

/** A sheet once more, at the end: cells, formats, widths, merges, validations. Answers its id. */
export function copySheet(core: Core, sheet: UniverSheet): string {
  if (sheet.tables.length > 0) throw new BookError('ApiNotFound', 'a sheet with tables is not copied here');
  core.writer.flush();
  const id = newId('sheet');
  const snapshot = structuredClone(core.cells.worksheet(sheet.id).getSnapshot());
  const copy = mergeWorksheetSnapshotWithDefault({ ...snapshot, id, name: copyName(core, sheet.name) });
  const params = { unitId: core.services.unitId, index: core.book.sheets.length, sheet: copy };
  core.writer.mutate(InsertSheetMutation.id, params, null, AS_COAUTHOR);
  const state = core.state.get('sheet', sheet.id);
  core.state.set('sheet', id, {
    ...state,
    fileCharts: [],
    fileTextBoxes: [],
    charts: state.charts.map((chart) => copiedChart(chart, sheet.id, id)),
  });
  return id;
}

/** Where cells come from, and the cell that their first one goes to. */
interface Copying {
  readonly from: { readonly sheet: UniverSheet; readonly area: Area };
  readonly to: { readonly sheet: UniverSheet; readonly row: number; readonly column: number };
}

/** Values, formulas – their references moved along –, formats, merges, rules and validations; heights of whole rows too. */
export function copyCells(core: Core, { from, to }: Copying): void {
  const used = from.sheet.usedArea;
  const source = (used && intersect(from.area, used)) ?? { ...from.area, rows: 1, columns: 1 };
  const by = { rows: to.row - from.area.row, columns: to.column - from.area.column };
  const target: Area = { ...source, row: source.row + by.rows, column: source.column + by.columns };
  core.writer.flush();
  core.writer.ensureGrid(to.sheet.id, bottomOf(target), rightOf(target));
  const lexer = core.services.injector.get(LexerTreeBuilder);
  const present = core.cells.raw(from.sheet.id);
  const formula = core.cells.formulaReader(from.sheet.id);
  const cells: CellMatrix = {};
  for (let row = source.row; row < bottomOf(source); row += 1) {
    const copied: Record<number, ICellData> = {};
    for (let column = source.column; column < rightOf(source); column += 1) {
      const { v, t, s, custom } = present[row]?.[column] ?? {};
      const text = formula(row, column);
      const content =
        text !== null
          ? formulaCell(lexer.moveFormulaRefOffset(text, by.columns, by.rows))
          : v === undefined || v === null
            ? EMPTY
            : { v, t: t ?? null, custom: custom ?? null };
      copied[column + by.columns] = { ...content, s: s ?? null };
    }
    cells[row + by.rows] = copied;
  }
  core.writer.setCells(to.sheet.id, cells);
  copyMerges(from, to.sheet, by);
  copyRules(from, to.sheet, by);
  if (from.area.columns >= from.sheet.gridColumns) copyHeights(from, to.sheet, by.rows);
}

type Shift = { readonly rows: number; readonly columns: number };

function copyMerges({ sheet, area }: Copying['from'], target: UniverSheet, by: Shift): void {
  for (const merged of sheet.merged) {
    if (!contains(area, merged.row, merged.column)) continue;
    target.merge({ ...merged, row: merged.row + by.rows, column: merged.column + by.columns }, false);
  }
}

/** Conditional formats and validations, as far as they lie in the area; what was there gives way. */
function copyRules({ sheet, area }: Copying['from'], target: UniverSheet, by: Shift): void {
  const moved = (one: Area): Area => ({ ...one, row: one.row + by.rows, column: one.column + by.columns });
  const within = <T extends { readonly area: Area }>(rules: readonly T[]): readonly T[] =>
    rules.flatMap((rule) => {
      const part = intersect(rule.area, area);
      return part === null ? [] : [{ ...rule, area: moved(part) }];
    });
  const [formats, validations] = [within(sheet.conditionalFormats), within(sheet.validations)];
  target.clearConditionalFormats(moved(area));
  target.setValidation(moved(area), null);
  if (formats.length > 0) {
    const copied = formats.map((format) => ({ ...format, id: newId('format') }));
    target.conditionalFormats = [...target.conditionalFormats, ...copied];
  }
  for (const { area: place, ...rule } of validations) target.setValidation(place, rule);
}

function copyHeights({ sheet, area }: Copying['from'], target: UniverSheet, rows: number): void {
  for (let row = area.row; row < bottomOf(area); row += 1) {
    const height = sheet.rowHeight(row);
    const place = { row: row + rows, column: 0, rows: 1, columns: 1 };
    if (target.rowHeight(place.row) !== height) target.setRowHeight(place, height);
  }
}
