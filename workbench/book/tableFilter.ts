import {
  SetSheetTableFilterMutation,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  type ITableFilterItem,
} from '@univerjs/sheets-table';
import type { Core } from './core';
import type { TableModel } from './services';
import type { UniverTable } from './table';
import { BookError } from './types';

export function isFiltered(model: TableModel): boolean {
  return Array.from({ length: model.getColumnsCount() }, (_, i) => model.getTableFilterColumn(i)).some(
    Boolean,
  );
}

/** Shows only the rows whose text in this column is among the values; '' stands for empty cells. */
export function filterTable(core: Core, table: UniverTable, column: number, values: readonly string[]): void {
  if (column < 0 || column >= table.range.columns)
    throw new BookError('InvalidArgument', 'No such column in the table.');
  setFilter(core, table, column, {
    filterType: TableColumnFilterTypeEnum.manual,
    values: values.map((value) => (value === '' ? TABLE_FILTER_EMPTY_VALUE : value)),
  });
}

export function clearTableFilters(core: Core, table: UniverTable): void {
  for (let column = 0; column < table.range.columns; column += 1) {
    if (table.model.getTableFilterColumn(column)) setFilter(core, table, column, undefined);
  }
}

function setFilter(
  core: Core,
  table: UniverTable,
  column: number,
  tableFilter: ITableFilterItem | undefined,
): void {
  const params = { ...table.sheet.target, tableId: table.id, column };
  const before = table.model.getTableFilterColumn(column);
  core.writer.mutate(
    SetSheetTableFilterMutation.id,
    { ...params, tableFilter },
    { id: SetSheetTableFilterMutation.id, params: { ...params, tableFilter: before } },
  );
}
