import type { PlacedRow } from './layout';
import type { ArrayFormula, CellDetails, CellValue, NewCell, RichText, RowShape } from './model';
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

/** The rows of `sheetData`, those with a shape of their own and no cells among them. */
export function rowsXml(
  rows: readonly PlacedRow[],
  shapes: Readonly<Record<number, RowShape>>,
  context: CellContext,
): readonly string[] {
  const filled = new Set(rows.map(({ row }) => row));
  const shaped = Object.keys(shapes).map((number) => ({ row: Number(number) - 1, cells: [] }));
  const all = [...rows, ...shaped.filter(({ row }) => !filled.has(row))].sort((a, b) => a.row - b.row);
  return all.map(({ row, cells }) => {
    const { height, hidden } = shapes[row + 1] ?? {};
    const attributes = { r: row + 1, ht: height, customHeight: height !== undefined || undefined, hidden };
    return element('row', attributes, ...cells.map(({ address, cell }) => cellXml(address, cell, context)));
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
