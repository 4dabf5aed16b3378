import { sheetTexts } from '../../i18n/ko/sheetTexts';
import type { ColumnSpec } from './table';

const TEXT = '@';
/** Of a column of names: most names of programmes show whole. */
const NAME_WIDTH = 200;

export function numberFormatOf({ codec, formula }: ColumnSpec): string {
  // A formula entered into a cell formatted as text stays a text.
  return formula && codec.format === TEXT ? 'General' : codec.format;
}

export function widthOf({ codec, isName }: ColumnSpec): number {
  return isName ? NAME_WIDTH : codec.width;
}

/** A calculated amount or rate may be `"-"`, a text: it stands where the numbers stand. */
function showsNumberOrNone({ type, formula }: ColumnSpec): boolean {
  return formula !== undefined && (type === 'won' || type === 'rate' || type === 'number');
}

type Validation = Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'ignoreBlanks'>;

/**
 * What a person typing into a column by hand is warned about; null where anything goes. A warning only: what was
 * typed can be kept, and the pane names it when it reads the table.
 */
export function validationOf({ codec, formula }: ColumnSpec): Validation | null {
  if (formula || codec.warning === null) return null;
  const { rule, message } = codec.warning;
  return {
    rule,
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Warning', title: sheetTexts.validationTitle, message },
  };
}

/** One value for a whole range. The API takes it; its types know only a matrix as large as the range. */
export function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}

/**
 * Gives the cells of one column, header not included, its number format, wrapping and validation. Before values are
 * written: a cell has to be a text cell when `01` comes.
 */
export function formatColumn(cells: Excel.Range, column: ColumnSpec): void {
  cells.numberFormat = everyCell(numberFormatOf(column));
  if (column.codec.wrap) cells.format.wrapText = true;
  if (showsNumberOrNone(column)) cells.format.horizontalAlignment = 'Right';
  const validation = validationOf(column);
  if (!validation) return;
  cells.dataValidation.ignoreBlanks = validation.ignoreBlanks;
  cells.dataValidation.rule = validation.rule;
  cells.dataValidation.errorAlert = validation.errorAlert;
}

/** As Excel's own 「나쁨」. */
const ALARM = { font: '#9C0006', fill: '#FFC7CE' } as const;

/**
 * Shows cells of a calculated column in red where somebody has to look at them. Formats that are there stay: called for
 * cells that have none of it yet.
 */
export function addAlarm(cells: Excel.Range, { alarm }: ColumnSpec): void {
  if (!alarm) return;
  const { cellValue } = cells.conditionalFormats.add('CellValue');
  cellValue.format.font.color = ALARM.font;
  cellValue.format.fill.color = ALARM.fill;
  cellValue.rule = alarm;
}
