import { read, utils, type CellObject } from 'xlsx';
import { cellAddress } from '../../src/domain/a1';
import type { CellsByAddress, CellValue } from '../../src/ooxml/writer/model';
import { writeWorkbook } from '../../src/ooxml/writer/writeWorkbook';
import { twinText, type TwinCase, type TwinSheet } from '../support/twinSheet';

/** Calls about the ranges and cells of a sheet. */
export interface TwinCalls {
  readonly sheet: TwinSheet;
  readonly cases: readonly TwinCase[];
}

/** The row of a sheet's first formula, 0-based; they stand one below the other in column A. */
const FIRST_FORMULA = 100;

/**
 * An .xlsx file with a sheet for each set of calls and the native twins in it, as Excel stores them. Formulas have the
 * value given, or none, as if they were never calculated.
 */
export function writeTwins(sets: readonly TwinCalls[], saved?: CellValue): Uint8Array {
  const value = saved === undefined ? {} : { value: saved };
  return writeWorkbook({
    sheets: sets.map(({ sheet, cases }, index) => {
      const cells: Record<string, CellsByAddress[string]> = { ...sheet.contents };
      cases.forEach((one, row) => {
        const formula = twinText(one).replaceAll('AGGREGATE(', '_xlfn.AGGREGATE(');
        cells[cellAddress({ row: FIRST_FORMULA + row, column: 0 })] = { formula, ...value };
      });
      return { name: `호출${index + 1}`, cells };
    }),
  });
}

/** A cell as an independent reader finds it. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** What is saved: of a formula its last value. */
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
}

export type ReadSheet = readonly ReadCell[];

/** The cells of each sheet of a file, as the package `xlsx` reads them. */
export function readTwins(bytes: Uint8Array): ReadSheet[] {
  const book = read(bytes, { type: 'array', sheetStubs: true });
  return book.SheetNames.map((name) =>
    Object.entries(book.Sheets[name]!).flatMap(([address, cell]) =>
      address.startsWith('!') ? [] : [readCell(address, cell as CellObject)],
    ),
  );
}

function readCell(address: string, { t: type, v, w, f: formula }: CellObject): ReadCell {
  const { r: row, c: column } = utils.decode_cell(address);
  const value = type === 'e' ? ({ error: w } as CellValue) : type === 'z' ? undefined : (v as CellValue);
  return { row, column, value, formula };
}

/** What the formulas of a sheet come to, by the position of their call. */
export function valuesOf(sheet: ReadSheet, value: (formula: ReadCell) => unknown): unknown[] {
  const values: unknown[] = [];
  for (const cell of sheet) if (isCall(cell)) values[cell.row - FIRST_FORMULA] = value(cell);
  return values;
}

/** A sheet with some of its calls alone. */
export function withCalls(sheet: ReadSheet, isWanted: (call: number) => boolean): ReadSheet {
  return sheet.filter((cell) => !isCall(cell) || isWanted(cell.row - FIRST_FORMULA));
}

function isCall({ row, column }: ReadCell): boolean {
  return column === 0 && row >= FIRST_FORMULA;
}
