import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellValue } from './types';

/** What a typed text or a written value becomes. */
export interface Input {
  readonly cell: ICellData;
  /** Number format the input brings along where the cell has none: a date, a percentage, thousands. */
  readonly numberFormat?: string;
}

/** Also nothing that a file said of the value before: what a picture in a cell is. */
const NOTHING = { f: null, si: null, p: null, custom: null } as const;
export const EMPTY: ICellData = { ...NOTHING, v: null, t: null };

const number = (v: number): ICellData => ({ ...NOTHING, v, t: CellValueType.NUMBER });
const text = (v: string): ICellData => ({ ...NOTHING, v, t: CellValueType.STRING });
const forcedText = (v: string): ICellData => ({ ...NOTHING, v, t: CellValueType.FORCE_STRING });
const boolean = (v: boolean): ICellData => ({ ...NOTHING, v: v ? 1 : 0, t: CellValueType.BOOLEAN });

export function isText({ t }: ICellData): boolean {
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
}

export const formulaCell = (f: string): ICellData => ({ ...EMPTY, f });

/**
 * Reads a value as Excel does when it is typed, or assigned to `range.values`: a text that looks like a number, a
 * percentage, a date or TRUE becomes one, unless the cell is formatted as text or the text begins with `'`.
 * Formulas are not read here.
 */
export function readInput(value: CellValue, numberFormat: string): Input {
  if (typeof value === 'number') return { cell: number(value) };
  if (typeof value === 'boolean') return { cell: boolean(value) };
  if (value === '') return { cell: EMPTY };
  if (value.startsWith("'")) return { cell: forcedText(value.slice(1)) };
  if (numberFormat === '@') return { cell: forcedText(value) };
  return readNumber(value) ?? readDate(value) ?? { cell: readWord(value) };
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(\.\d*)?$/;

function readNumber(value: string): Input | null {
  const trimmed = value.trim();
  const percent = trimmed.endsWith('%');
  const digits = percent ? trimmed.slice(0, -1).trimEnd() : trimmed;
  const grouped = THOUSANDS.exec(digits);
  if (!grouped && !NUMBER.test(digits)) return null;
  const parsed = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(parsed)) return null;
  const decimals = digits.includes('.');
  if (percent) return { cell: number(parsed / 100), numberFormat: decimals ? '0.00%' : '0%' };
  if (grouped) return { cell: number(parsed), numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { cell: number(parsed) };
}

const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const FIRST_YEAR = 1900;
const DAYS_TO_1970 = 25569;

function readDate(value: string): Input | null {
  const match = DATE.exec(value.trim());
  if (!match) return null;
  const [, year = '', , month = '', day = ''] = match;
  const serial = serialOf(Number(year), Number(month), Number(day));
  return serial === null ? null : { cell: number(serial), numberFormat: 'yyyy-mm-dd' };
}

/** Excel's serial of a day from 1900-03-01 on; null when there is no such day. */
function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= FIRST_YEAR ? date.getTime() / 86_400_000 + DAYS_TO_1970 : null;
}

function readWord(value: string): ICellData {
  const upper = value.toUpperCase();
  if (upper === 'TRUE') return boolean(true);
  if (upper === 'FALSE') return boolean(false);
  return text(value);
}
