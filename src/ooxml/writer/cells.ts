import { cellAddress, readCellAddress, type CellPosition } from '../../domain/a1';
import type {
  ArrayFormula,
  CellDetails,
  CellsByAddress,
  CellValue,
  NewCell,
  RichText,
  RowShape,
} from './model';
import { textChildren, type SharedStrings } from './sharedStrings';
import type { StyleSheet } from './styles';
import { element, textElement } from './xml';

/** What cells share with the rest of the workbook. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  /** Called where a formula spills: the workbook then needs its metadata part. */
  readonly noteSpill: () => void;
}

/**
 * Cells of a block, row by row, from its first cell on; undefined leaves a cell out.
 *
 * @example
 * cellsFrom('B2', [['부서', '예산'], ['총무과', 1000]])  //=> { B2: '부서', C2: '예산', B3: '총무과', C3: 1000 }
 */
export function cellsFrom(
  start: string,
  rows: readonly (readonly (NewCell | undefined)[])[],
): CellsByAddress {
  const { row, column } = positionOf(start);
  const cells: Record<string, NewCell> = {};
  rows.forEach((values, down) =>
    values.forEach((cell, right) => {
      if (cell !== undefined) cells[cellAddress({ row: row + down, column: column + right })] = cell;
    }),
  );
  return cells;
}

/** Position of a cell's address; throws where it is none, which is the caller's mistake. */
export function positionOf(address: string): CellPosition {
  const position = readCellAddress(address);
  if (position === null) throw new RangeError(`not a cell's address: ${address}`);
  return position;
}

/** Area that a sheet's cells take up (`A1` where there are none), for `dimension`. */
export function extentOf(cells: CellsByAddress): string {
  const positions = Object.keys(cells).map(positionOf);
  if (positions.length === 0) return 'A1';
  const bound = (pick: (position: CellPosition) => number, end: 'min' | 'max') =>
    positions.map(pick).reduce((a, b) => Math[end](a, b));
  const first = { row: bound((p) => p.row, 'min'), column: bound((p) => p.column, 'min') };
  const last = { row: bound((p) => p.row, 'max'), column: bound((p) => p.column, 'max') };
  const [from, to] = [cellAddress(first), cellAddress(last)];
  return from === to ? from : `${from}:${to}`;
}

/** The rows of `sheetData`, each with its cells, both in order. */
export function rowsXml(
  cells: CellsByAddress,
  shapes: Readonly<Record<number, RowShape>>,
  context: CellContext,
): readonly string[] {
  const rows = new Map<number, [column: number, address: string, cell: NewCell][]>();
  for (const number of Object.keys(shapes)) rows.set(Number(number), []);
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = positionOf(address);
    const known = rows.get(row + 1);
    if (known) known.push([column, address, cell]);
    else rows.set(row + 1, [[column, address, cell]]);
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([number, inRow]) => {
      const { height, hidden } = shapes[number] ?? {};
      const attributes = { r: number, ht: height, customHeight: height !== undefined || undefined, hidden };
      const ordered = inRow.sort(([a], [b]) => a - b);
      return element(
        'row',
        attributes,
        ...ordered.map(([, address, cell]) => cellXml(address, cell, context)),
      );
    });
}

function cellXml(address: string, cell: NewCell, context: CellContext): string {
  const { value, formula, style, inline } = detailsOf(cell);
  const spills = typeof formula === 'object' && 'array' in formula && formula.spills === true;
  if (spills) context.noteSpill();
  const stored =
    value === undefined ? null : storedValue(value, formula !== undefined, inline, context.strings);
  return element(
    'c',
    {
      r: address,
      s: context.styles.use(style) || undefined,
      t: stored?.type,
      cm: spills ? 1 : undefined,
    },
    formula === undefined ? '' : formulaXml(formula),
    stored?.xml ?? '',
  );
}

/** A cell given as its value alone, with its details. */
export function detailsOf(cell: NewCell): CellDetails {
  const isDetails = typeof cell === 'object' && !('error' in cell);
  return isDetails ? cell : { value: cell };
}

function storedValue(
  value: CellValue | RichText,
  isResult: boolean,
  inline: true | undefined,
  strings: SharedStrings,
): { readonly type?: string; readonly xml: string } {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${value}`);
    return { xml: element('v', {}, String(value)) };
  }
  if (typeof value === 'boolean') return { type: 'b', xml: element('v', {}, value ? '1' : '0') };
  if (typeof value === 'object' && 'error' in value) {
    return { type: 'e', xml: element('v', {}, value.error) };
  }
  if (isResult && typeof value === 'string') return { type: 'str', xml: textElement('v', value) };
  if (inline) return { type: 'inlineStr', xml: element('is', {}, textChildren(value)) };
  return { type: 's', xml: element('v', {}, String(strings.use(value))) };
}

function formulaXml(formula: NonNullable<CellDetails['formula']>): string {
  if (typeof formula === 'string') return textElement('f', formula);
  if ('array' in formula) return arrayFormulaXml(formula);
  if ('text' in formula) {
    return textElement('f', formula.text, { t: 'shared', ref: formula.ref, si: formula.shared });
  }
  return element('f', { t: 'shared', si: formula.shared });
}

function arrayFormulaXml({ array, ref }: ArrayFormula): string {
  return textElement('f', array, { t: 'array', ref });
}
