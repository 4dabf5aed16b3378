import { readReference } from '../../domain/a1';
import type { Problem } from '../../domain/kinds';
import type { BookNames } from '../book/names';
import { TABLES } from '../tables';
import type { CellProblemCode } from '../tables/cells';
import type { TableId } from '../tables/tableId';

/** A calculated column, asked for cells without a formula; {@link typedOver} reads it after the next sync. */
interface AskedColumn {
  readonly table: Excel.Table;
  readonly tableName: string;
  readonly header: string;
  readonly range: Excel.Range;
  /** Cells that hold something else than a formula, and cells that hold nothing. */
  readonly without: readonly Excel.RangeAreas[];
}

/**
 * Asks for the cells of calculated columns that hold no formula. Excel finds them itself: the formulas of a long table
 * would not come through in one answer.
 */
export function askForTypedOver(
  workbook: Excel.Workbook,
  made: readonly TableId[],
  names: BookNames,
): readonly AskedColumn[] {
  return made.flatMap((id) => {
    const table = workbook.tables.getItemOrNullObject(names.tables[id]);
    table.load('showTotals');
    const calculated = TABLES[id].columns.filter(({ formula }) => formula !== undefined);
    return calculated.map(({ header }): AskedColumn => {
      // With the header: of a single cell Excel would look at the whole sheet.
      const range = table.columns.getItemOrNullObject(header).getRange();
      range.load('rowIndex,rowCount');
      const without = (['Constants', 'Blanks'] as const).map((kind) => {
        const areas = range.getSpecialCellsOrNullObject(kind);
        areas.load('address');
        return areas;
      });
      return { table, tableName: names.tables[id], header, range, without };
    });
  });
}

/** One problem a column in which a value stands where the formula should, or nothing does: the first row, and how many. */
export function typedOver(asked: readonly AskedColumn[]): readonly Problem<CellProblemCode>[] {
  return asked.flatMap(({ table, tableName, header, range, without }) => {
    if (range.isNullObject) return [];
    const first = range.rowIndex + 1;
    const end = range.rowIndex + range.rowCount - (table.showTotals ? 1 : 0);
    const rows = without
      .flatMap((areas) => (areas.isNullObject ? [] : rowsOf(areas.address)))
      .map(([from, to]) => [Math.max(from, first), Math.min(to, end)] as const)
      .filter(([from, to]) => from < to);
    if (rows.length === 0) return [];
    const row = Math.min(...rows.map(([from]) => from)) + 1;
    const count = rows.reduce((sum, [from, to]) => sum + to - from, 0);
    return [{ code: 'cellTyped', params: { table: tableName, column: header, row, count } }];
  });
}

/** `집행!H1,집행!H3:H5`: the rows of each area, from 0, the end not included. Names of sheets may hold commas. */
function rowsOf(address: string): readonly (readonly [from: number, to: number])[] {
  const places = address.replace(/'(?:[^']|'')*'!/g, '').split(',');
  return places.flatMap((place) => {
    const reference = readReference(place);
    return reference ? [[reference.start.row, reference.start.row + reference.size.rows] as const] : [];
  });
}
