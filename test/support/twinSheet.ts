import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { createUniver, LocaleType } from '@univerjs/presets';
import { CATALOGUE } from '../../src/functions/catalogue/index';
import type { FunctionId } from '../../src/functions/parameterNames';
import { answer } from '../../src/functions/testing/runtime';

export type Value = string | number;
type Grid = Record<number, Record<number, { v?: Value; t?: number; f?: string }>>;

/** An argument, for the function as a value and for the twin as formula text. */
interface Argument {
  readonly value: unknown;
  readonly text: string;
}

/** A call to be computed both ways. */
export type TwinCase = readonly [FunctionId, ...Argument[]];

/** A sheet that a spreadsheet engine computes: cells in column A, ranges beside them, formulas below. */
interface TwinSheet {
  /** A cell that holds this value; `''` is empty. */
  cell(value: Value): Argument;
  /** A value written into the formula. */
  constant(value: Value): Argument;
  /** A range by its name; in it `''` is an empty cell. */
  block(name: string): Argument;
  /** What formulas come to, in their order. */
  compute(formulas: readonly string[]): Promise<Value[]>;
}

const FIRST_FORMULA = 50;
/** The engine hands numbers out with 12 decimals. */
const DIGITS_READ = 11;

export function twinSheet(
  blocks: Readonly<Record<string, readonly (readonly Value[])[]>>,
  cells: readonly Value[],
): TwinSheet {
  const areas = new Map<string, { column: number; address: string }>();
  let free = 2;
  for (const [name, rows] of Object.entries(blocks)) {
    const last = columnName(free + rows[0]!.length - 1);
    areas.set(name, { column: free, address: `$${columnName(free)}$1:$${last}$${rows.length}` });
    free += rows[0]!.length + 1;
  }
  const orNull = (value: Value) => (value === '' ? null : value);

  return {
    cell: (value) => ({ value: orNull(value), text: `A${cells.indexOf(value) + 1}` }),
    constant: (value) => ({ value, text: typeof value === 'string' ? `"${value}"` : String(value) }),
    block: (name) => ({
      value: blocks[name]!.map((row) => row.map(orNull)),
      text: areas.get(name)!.address,
    }),
    compute(formulas) {
      const grid: Grid = {};
      const put = (row: number, column: number, value: Value) => {
        if (value !== '') (grid[row] ??= {})[column] = { v: value, t: typeof value === 'string' ? 4 : 2 };
      };
      cells.forEach((value, row) => put(row, 0, value));
      for (const [name, { column }] of areas) {
        blocks[name]!.forEach((row, index) =>
          row.forEach((value, offset) => put(index, column + offset, value)),
        );
      }
      formulas.forEach((formula, index) => ((grid[FIRST_FORMULA + index] ??= {})[0] = { f: `=${formula}` }));
      return calculated(grid, formulas.length, free);
    },
  };
}

/** Has a workbook computed, and reads the column of formulas. */
async function calculated(cellData: Grid, count: number, columnCount: number): Promise<Value[]> {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
  });
  try {
    const sheet = { id: 's', name: 's', rowCount: FIRST_FORMULA + count, columnCount, cellData };
    const book = univerAPI.createWorkbook({ id: 'b', sheetOrder: ['s'], sheets: { s: sheet } });
    const engine = univerAPI.getFormula();
    engine.executeCalculation();
    await engine.onCalculationEnd();
    const values = book.getActiveSheet().getRange(FIRST_FORMULA, 0, count, 1).getValues();
    return values.map(([value]) => value as Value);
  } finally {
    univer.dispose();
  }
}

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

/** Defines a test for each call: what the engine makes of the twin is what the function answers. */
export function itGivesWhatFunctionsGive(sheet: TwinSheet, cases: readonly TwinCase[]): void {
  let values: Value[];
  beforeAll(async () => {
    values = await sheet.compute(cases.map(([id, ...args]) => twinText(id, args)));
  });

  it.each(
    cases.map(([id, ...args], index) => ({
      id,
      args,
      index,
      shown: args.map(({ text }) => text).join(', '),
    })),
  )('gives what $id($shown) gives', ({ id, args, index }) => {
    const expected = functionValue(id, args);
    if (typeof expected === 'number') expect(values[index]).toBeCloseTo(expected, DIGITS_READ);
    else expect(values[index]).toBe(expected);
  });
}

function twinText(id: FunctionId, args: readonly Argument[]): string {
  const { twin, parameters } = CATALOGUE.find((spec) => spec.id === id)!;
  return twin!(parameters.map((_, index) => args[index]?.text ?? null));
}

/** One value; of an error its code. */
function functionValue(id: FunctionId, args: readonly Argument[]): unknown {
  const value = answer(id, ...args.map((argument) => argument.value));
  if (typeof value === 'string' && value.startsWith('#')) return value.slice(0, value.indexOf(' '));
  return Array.isArray(value) ? (value as unknown[][])[0]![0] : value;
}
