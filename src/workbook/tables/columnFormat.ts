import { sheetTexts } from '../../i18n/ko/workbook';
import { SHEET_ROWS } from '../../domain/a1';
import type { ColumnSpec, ColumnType } from './schema';

interface Appearance {
  readonly numberFormat: string;
  /** Points. */
  readonly width: number;
  readonly wrap?: boolean;
}

const TEXT = '@';
/** Of a column of names: most names of programmes show whole. */
const NAME_WIDTH = 200;

/** How the cells of a column look. Text columns are formatted as text, or `01` would become 1. */
const APPEARANCE: Readonly<Record<ColumnType, Appearance>> = {
  programmeNumber: { numberFormat: TEXT, width: 72 },
  key: { numberFormat: TEXT, width: 36 },
  text: { numberFormat: TEXT, width: 84 },
  longText: { numberFormat: TEXT, width: 200, wrap: true },
  integer: { numberFormat: '0', width: 52 },
  number: { numberFormat: 'General', width: 72 },
  won: { numberFormat: '#,##0"원"', width: 100 },
  date: { numberFormat: 'yyyy. m. d.', width: 78 },
  dateTime: { numberFormat: 'yyyy. m. d. hh:mm', width: 110 },
  year: { numberFormat: '0', width: 72 },
  choice: { numberFormat: TEXT, width: 72 },
  rate: { numberFormat: '0.0%', width: 84 },
};

export function numberFormatOf({ type, formula }: ColumnSpec): string {
  const { numberFormat } = APPEARANCE[type];
  // A formula entered into a cell formatted as text stays a text.
  return formula && numberFormat === TEXT ? 'General' : numberFormat;
}

export function widthOf({ type, isName }: ColumnSpec): number {
  return isName ? NAME_WIDTH : APPEARANCE[type].width;
}

/** A calculated amount or rate may be `"-"`, a text: it stands where the numbers stand. */
function showsNumberOrNone({ type, formula }: ColumnSpec): boolean {
  return formula !== undefined && (type === 'won' || type === 'rate');
}

type Validation = Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'ignoreBlanks'>;

const WHOLE_LIMIT = 999_999_999_999_999;

/**
 * What a person typing into a column by hand is warned about; null where anything goes. A warning only: what was
 * typed can be kept, and the pane names it when it reads the table.
 */
export function validationOf({ type, choices, formula }: ColumnSpec): Validation | null {
  if (formula) return null;
  switch (type) {
    case 'won':
      return warn({ wholeNumber: between(-WHOLE_LIMIT, WHOLE_LIMIT) }, sheetTexts.wholeWon);
    case 'integer':
      return warn({ wholeNumber: between(0, SHEET_ROWS) }, sheetTexts.wholeNumber);
    case 'year':
      return warn({ wholeNumber: between(1900, 2999) }, sheetTexts.year);
    case 'number':
      return warn({ decimal: between(-WHOLE_LIMIT, WHOLE_LIMIT) }, sheetTexts.number);
    case 'date':
    case 'dateTime':
      return warn({ date: between('1900-01-01', '9999-12-31') }, sheetTexts.date);
    case 'choice':
      return choices ? warn(listOf(choices), sheetTexts.choice({ choices: choices.join(', ') })) : null;
    default:
      return null;
  }
}

function between<T>(formula1: T, formula2: T): { formula1: T; formula2: T; operator: 'Between' } {
  return { formula1, formula2, operator: 'Between' };
}

function listOf(choices: readonly string[]): Excel.DataValidationRule {
  return { list: { inCellDropDown: true, source: choices.join(',') } };
}

function warn(rule: Excel.DataValidationRule, message: string): Validation {
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
  if (APPEARANCE[column.type].wrap) cells.format.wrapText = true;
  if (showsNumberOrNone(column)) cells.format.horizontalAlignment = 'Right';
  const validation = validationOf(column);
  if (!validation) return;
  cells.dataValidation.ignoreBlanks = validation.ignoreBlanks;
  cells.dataValidation.rule = validation.rule;
  cells.dataValidation.errorAlert = validation.errorAlert;
}
