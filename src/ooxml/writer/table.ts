import { areaAddress, cellAddress } from '../../domain/a1';
import { detailsOf } from './cells';
import { positionOf } from './layout';
import type { CellsByAddress, NewCell, NewTable, TableColumn, TotalsCell, TotalsFunction } from './model';
import { EXCEL_ROOT, guid } from './namespaces';
import { XML_HEAD, countedList, element, textElement } from './xml';

/** SUBTOTAL's function numbers that leave out rows hidden by a filter or by hand. */
const SUBTOTAL: Readonly<Record<TotalsFunction, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  sum: 109,
};

/** Area of a table with its header and, where it has one, its totals row. */
function tableRef(table: NewTable): string {
  const rows = 1 + table.rows.length + (hasTotals(table) ? 1 : 0);
  return areaAddress(positionOf(table.at), { rows, columns: table.columns.length });
}

/** The cells of a table: Excel repairs a file whose header cells are not the columns' names. */
export function tableCells(table: NewTable): CellsByAddress {
  const { row, column } = positionOf(table.at);
  const cells: Record<string, NewCell> = {};
  table.columns.forEach((spec, right) => {
    const address = (down: number) => cellAddress({ row: row + down, column: column + right });
    cells[address(0)] = spec.name;
    table.rows.forEach((values, down) => {
      const cell = values[right];
      if (cell !== undefined) cells[address(down + 1)] = bodyCell(cell, spec);
    });
    if (spec.totals) cells[address(table.rows.length + 1)] = totalsCell(spec, spec.totals, table.name);
  });
  return cells;
}

function bodyCell(cell: NewCell, { formula, style }: TableColumn): NewCell {
  return {
    ...(formula === undefined ? {} : { formula }),
    ...(style === undefined ? {} : { style }),
    ...detailsOf(cell),
  };
}

function totalsCell({ name, style }: TableColumn, totals: TotalsCell, table: string): NewCell {
  const look = style === undefined ? {} : { style };
  if ('label' in totals) return { ...look, value: totals.label };
  if ('formula' in totals) return { ...look, formula: totals.formula, value: totals.value };
  const formula = `SUBTOTAL(${SUBTOTAL[totals.function]},${table}[${escapeColumnName(name)}])`;
  return { ...look, formula, value: totals.value };
}

/** The part of a table; `id` counts through the whole workbook. */
export function tableXml(table: NewTable, id: number): string {
  const { row, column } = positionOf(table.at);
  const withTotals = hasTotals(table);
  const filtered = { rows: 1 + table.rows.length, columns: table.columns.length };
  return (
    XML_HEAD +
    element(
      'table',
      {
        ...EXCEL_ROOT,
        id,
        'xr:uid': guid(0x7ab1, id),
        name: table.name,
        displayName: table.name,
        ref: tableRef(table),
        ...(withTotals ? { totalsRowCount: 1 } : { totalsRowShown: false }),
      },
      element('autoFilter', { ref: areaAddress({ row, column }, filtered) }),
      countedList(
        'tableColumns',
        table.columns.map((spec, index) => columnXml(spec, index + 1)),
      ),
      element('tableStyleInfo', {
        name: table.style ?? 'TableStyleMedium2',
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: true,
        showColumnStripes: false,
      }),
    )
  );
}

function columnXml({ name, formula, totals }: TableColumn, id: number): string {
  const totalsAttributes =
    totals === undefined
      ? {}
      : 'label' in totals
        ? { totalsRowLabel: totals.label }
        : { totalsRowFunction: 'function' in totals ? totals.function : 'custom' };
  return element(
    'tableColumn',
    { id, name, ...totalsAttributes },
    formula === undefined ? '' : textElement('calculatedColumnFormula', formula),
    totals && 'formula' in totals ? textElement('totalsRowFormula', totals.formula) : '',
  );
}

function hasTotals(table: NewTable): boolean {
  return table.columns.some(({ totals }) => totals !== undefined);
}

/** A column's name inside `표[…]`, where brackets, `#`, `@` and `'` stand after a `'`. */
function escapeColumnName(name: string): string {
  return name.replace(/[[\]#@']/g, "'$&");
}
