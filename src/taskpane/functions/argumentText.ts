import { readReference, referenceText, type Reference } from '../../domain/a1';
import { partsOf, readDay } from '../../domain/day';
import { failure, success, type Result } from '../../domain/kinds';
import { readMoney } from '../../domain/money';
import type { InsertionPlace } from '../../workbook/sheets/insertionPlace';

/** How a formula is inserted: as a call of our function, or as its native twin. */
export type Form = 'function' | 'native';

/** An argument as the formula has it. */
export interface Argument {
  readonly formula: string;
  /** Cells on the formula's own sheet or another: null for anything but a reference in A1 notation. */
  readonly reference: Reference | null;
  /** Whether it may be a range of more than one cell. */
  readonly isOneValue: boolean;
}

const NUMBER = /^[+-]?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)?(?:\.\d+)?%?$/;
const QUOTED = /^"(?:[^"]|"")*"$/;
const WHOLE_LINES = /(?:^|!)(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;
const STRUCTURED = /^([^[\]"']*)\[.*\]$/;
/** A 사업번호 such as `01`, neither a date nor an amount. */
const ONLY_DIGITS = /^\d+$/;
/** Excel takes no longer text between quotes in a formula. */
const LONGEST_TEXT = 255;

/**
 * Reads an argument as a person types it: a reference (`B2`, `시트!B2:C9`, `사업[집행액]`), a defined name, a number
 * (`3,600,000`, `10%`), or anything else as a text, with or without quotes. '' is an argument left out.
 *
 * @param sheet the sheet on which the formula will stand
 */
export function readArgument(
  text: string,
  form: Form,
  sheet: string,
  place: InsertionPlace,
): Result<Argument | null> {
  const typed = text.trim();
  if (typed === '') return success(null);
  if (typed.startsWith('=')) return failure('formulaInArgument');
  if (WHOLE_LINES.test(typed)) return failure('wholeLines');
  if (/\d/.test(typed) && NUMBER.test(typed)) return success(numberArgument(typed));

  const reference = readReference(typed);
  if (reference !== null) return readCells(reference, sheet, place.sheets);
  const name = place.names.find((known) => isSameName(known, typed));
  if (name !== undefined) return success({ formula: name, reference: null, isOneValue: false });
  const [, table] = STRUCTURED.exec(typed) ?? [];
  if (table !== undefined) {
    const isKnown = place.tables.some((known) => isSameName(known, table));
    if (!isKnown) return failure('noSuchTable', { table: typed });
    return success({ formula: typed, reference: null, isOneValue: false });
  }
  return readText(QUOTED.test(typed) ? typed.slice(1, -1).replaceAll('""', '"') : typed, form);
}

function isSameName(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

function numberArgument(typed: string): Argument {
  const digits = typed.replaceAll(',', '').replace(/^\+/, '');
  const isPercent = digits.endsWith('%');
  // A percent keeps its sign: 0.1 of `10%` could come out as another number.
  return { formula: isPercent ? digits : String(Number(digits)), reference: null, isOneValue: true };
}

function readCells(reference: Reference, sheet: string, sheets: readonly string[]): Result<Argument> {
  const named = reference.sheet ?? sheet;
  const known = sheets.find((one) => isSameName(one, named));
  if (known === undefined) return failure('noSuchSheet', { sheet: named });
  const isHere = isSameName(known, sheet);
  const { rows, columns } = reference.size;
  return success({
    formula: referenceText({ ...reference, sheet: isHere ? null : known }),
    reference: { ...reference, sheet: known },
    isOneValue: rows === 1 && columns === 1,
  });
}

/** Native formulas read neither `3,600천원` nor `2007. 6. 12.`: the one is refused, the other becomes a date. */
function readText(text: string, form: Form): Result<Argument> {
  if (text.length > LONGEST_TEXT) return failure('textTooLong', { most: LONGEST_TEXT });
  const argument = (formula: string) => success({ formula, reference: null, isOneValue: true });
  if (form === 'native' && !ONLY_DIGITS.test(text)) {
    const day = readDay(text, { year: null });
    if (day.ok) {
      const { year, month, day: date } = partsOf(day.value);
      return argument(`DATE(${year},${month},${date})`);
    }
    if (readMoney(text).ok) return failure('moneyInNative', { text });
  }
  return argument(`"${text.replaceAll('"', '""')}"`);
}
