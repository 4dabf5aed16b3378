import { areaAddress } from '../../domain/a1';
import { addAlarm, formatColumn, widthOf } from '../tables/columnFormat';
import type { BookNames } from '../book/names';
import type { TableId } from '../tables/tableId';
import { TABLES } from '../tables';
import { NAMED_CELLS } from '../tables/namedPlaces';
import { SETTING_ITEMS } from '../tables/settings';
import type { ColumnSpec } from '../tables/table';

const TABLE_STYLE = 'TableStyleMedium2';
/** 기준일, 주의폭 and 부진폭 stand above the settings, with an empty row between. */
const SETTINGS_TOP = NAMED_CELLS.length + 1;

/** A table just made: its formulas are entered once every table that they speak of is there. */
export interface MadeTable {
  readonly id: TableId;
  readonly sheet: Excel.Worksheet;
  /** Body of a column. */
  readonly column: (column: ColumnSpec) => Excel.Range;
}

/** Makes a table on its sheet, with one empty row, formats, widths, validation and a header that stays in sight. */
export function makeTable(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  id: TableId,
  name: string,
): MadeTable {
  const { columns } = TABLES[id];
  const top = id === 'settings' ? SETTINGS_TOP : 0;
  const rows = id === 'settings' ? SETTING_ITEMS.length : 1;
  const at = (row: number, column: number, height: number, width: number) =>
    sheet.getRange(areaAddress({ row, column }, { rows: height, columns: width }));

  at(top, 0, 1, columns.length).values = [columns.map(({ header }) => header)];
  const table = workbook.tables.add(at(top, 0, rows + 1, columns.length), true);
  table.name = name;
  table.style = TABLE_STYLE;

  const column = (spec: ColumnSpec) => at(top + 1, columns.indexOf(spec), rows, 1);
  columns.forEach((spec) => {
    const cells = column(spec);
    formatColumn(cells, spec);
    addAlarm(cells, spec);
    cells.format.columnWidth = widthOf(spec);
  });
  if (id === 'settings') at(top + 1, 0, rows, 1).values = SETTING_ITEMS.map((item) => [item]);
  sheet.freezePanes.freezeRows(top + 1);
  return { id, sheet, column };
}

/** Enters the formulas of a table's calculated columns. */
export function enterFormulas({ id, column }: MadeTable, names: BookNames, made: readonly TableId[]): void {
  for (const spec of TABLES[id].columns) {
    if (spec.formula) column(spec).formulas = [[spec.formula(names, made)]];
  }
}
