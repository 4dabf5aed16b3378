import { areaAddress, cellAddress } from '../../src/domain/a1';
import { CATALOGUE } from '../../src/functions/catalogue/index';
import type { FunctionId } from '../../src/functions/parameterNames';
import { ExcelError, answer } from '../../src/functions/testing/runtime';
import { cellsFrom } from '../../src/ooxml/writer/layout';
import type { CellsByAddress, CellValue } from '../../src/ooxml/writer/model';
import { readTwins, writeTwins } from '../twins/book';
import { calculated } from '../twins/engine';
import { openInUniver } from '../twins/univer';

/** What a cell or a constant holds; `''` is an empty cell. */
export type Value = CellValue;

/** An argument, for the function as a value and for the twin as formula text. */
export interface Argument {
  readonly value: unknown;
  readonly text: string;
}

/** A call to be computed both ways. */
export type TwinCase = readonly [FunctionId, ...Argument[]];

/** A sheet that a spreadsheet engine computes: cells in column A, ranges beside them, formulas below. */
export interface TwinSheet {
  readonly contents: CellsByAddress;
  /** A cell that holds this value. */
  cell(value: Value): Argument;
  /** A value written into the formula. */
  constant(value: string | number): Argument;
  /** A range by its name. */
  block(name: string): Argument;
}

export function twinSheet(
  blocks: Readonly<Record<string, readonly (readonly Value[])[]>>,
  cells: readonly Value[],
): TwinSheet {
  const filled = (value: Value) => (value === '' ? undefined : value);
  const contents: Record<string, CellValue> = {};
  const put = (start: string, rows: readonly (readonly Value[])[]) =>
    Object.assign(
      contents,
      cellsFrom(
        start,
        rows.map((row) => row.map(filled)),
      ),
    );
  const addresses = new Map<string, string>();

  put(
    'A1',
    cells.map((value) => [value]),
  );
  let column = 2;
  for (const [name, rows] of Object.entries(blocks)) {
    const size = { rows: rows.length, columns: rows[0]!.length };
    put(cellAddress({ row: 0, column }), rows);
    addresses.set(name, areaAddress({ row: 0, column }, size).replace(/[A-Z]+|\d+/g, '$$$&'));
    column += size.columns + 1;
  }
  return {
    contents,
    cell: (value) => ({ value: handedOver(value), text: `A${cells.indexOf(value) + 1}` }),
    constant: (value) => ({ value, text: typeof value === 'string' ? `"${value}"` : String(value) }),
    block: (name) => ({
      value: blocks[name]!.map((row) => row.map(handedOver)),
      text: addresses.get(name)!,
    }),
  };
}

/** A cell as Excel hands it to a function. */
function handedOver(value: Value): unknown {
  if (value === '') return null;
  return typeof value === 'object' ? new ExcelError(value.error) : value;
}

/** The formula of a call. */
export function twinText([id, ...args]: TwinCase): string {
  const { twin, parameters } = CATALOGUE.find((spec) => spec.id === id)!;
  return twin!(parameters.map((_, index) => args[index]?.text ?? null))!;
}

/** What the function answers: one value, or `#VALUE! 지출액: …`. */
export function functionAnswer([id, ...args]: TwinCase): unknown {
  const value = answer(id, ...args.map((argument) => argument.value));
  return Array.isArray(value) ? (value as unknown[][])[0]![0] : value;
}

/** Univer hands numbers out with 12 decimals. */
const DIGITS_READ = 11;

/** Defines a test for each call: what the engine makes of the twin is what the function answers. */
export function itGivesWhatFunctionsGive(sheet: TwinSheet, cases: readonly TwinCase[]): void {
  let values: readonly unknown[];
  beforeAll(async () => {
    [values = []] = await calculated(openInUniver, readTwins(writeTwins([{ sheet, cases }])));
  });

  it.each(
    cases.map((one, index) => ({
      id: one[0],
      one,
      index,
      shown: one
        .slice(1)
        .map((argument) => (argument as Argument).text)
        .join(', '),
    })),
  )('gives what $id($shown) gives', ({ one, index }) => {
    const expected = functionAnswer(one);
    if (typeof expected === 'number') expect(values[index]).toBeCloseTo(expected, DIGITS_READ);
    else expect(values[index]).toBe(errorCode(expected) ?? expected);
  });
}

function errorCode(answered: unknown): string | null {
  return typeof answered === 'string' && answered.startsWith('#') ? answered.split(' ')[0]! : null;
}
