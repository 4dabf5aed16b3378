import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { createUniver, LocaleType } from '@univerjs/presets';
import { CATALOGUE } from '../src/functions/catalogue/index';
import { SAMPLE_BLOCKS } from '../src/functions/catalogue/samples';
import type { FunctionId } from '../src/functions/parameterNames';
import { answer } from '../src/functions/testing/runtime';
import { achievementTwin } from '../src/functions/twins/achievement';

/**
 * The native twins, computed by a spreadsheet engine beside the functions themselves. The plain engine takes `01` and 1
 * for different in SUMIFS, as Excel does not: programme numbers here are spelled alike.
 */
type Value = string | number;
type Grid = Record<number, Record<number, { v?: Value; t?: number; f?: string }>>;

const MEASUREMENTS = [
  ['지표번호', '기준일', '구분', '값'],
  ['A1', 39083, '목표', 10],
  ['A1', 39200, '실적', 3],
  ['A1', 39210.5, '실적', -7],
  ['A1', '', '실적', 2],
  ['A1', 39210.5, '실적', 5],
  ['A1', 39300, '실적', 100],
  ['B1', 39100, '실적', -4],
  ['B1', 39100, '실적', '미정'],
];
const BLOCKS: Readonly<Record<string, readonly (readonly Value[])[]>> = {
  ...SAMPLE_BLOCKS,
  집행표: SAMPLE_BLOCKS.집행표.map(([number, ...rest]) => [number === 2 ? '02' : number, ...rest]),
  측정표: MEASUREMENTS,
};
/** Cells that arguments point to, in column A; A1 is empty. */
const CELLS: readonly Value[] = [
  '',
  0.3,
  0.4,
  '-',
  39083.5,
  39092,
  39087,
  '02',
  '99',
  'abc',
  '원인행위',
  '최근',
  '목표',
  39250.5,
];
const CELL_OF = new Map(CELLS.map((value, index) => [value, `A${index + 1}`]));

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

/** Lays blocks, cells and formulas out on one sheet and answers what the formulas come to. */
async function compute(formulas: readonly string[]): Promise<Value[]> {
  const cellData: Grid = {};
  const put = (row: number, column: number, value: Value) => {
    if (value !== '') (cellData[row] ??= {})[column] = { v: value, t: typeof value === 'string' ? 4 : 2 };
  };
  CELLS.forEach((value, row) => put(row, 0, value));
  for (const [name, { column }] of AREAS) {
    BLOCKS[name]!.forEach((cells, row) => cells.forEach((value, index) => put(row, column + index, value)));
  }
  formulas.forEach((formula, index) => ((cellData[FIRST_FORMULA + index] ??= {})[0] = { f: `=${formula}` }));

  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
  });
  try {
    const sheet = {
      id: 's',
      name: 's',
      rowCount: FIRST_FORMULA + formulas.length,
      columnCount: 60,
      cellData,
    };
    const book = univerAPI.createWorkbook({ id: 'b', sheetOrder: ['s'], sheets: { s: sheet } });
    const engine = univerAPI.getFormula();
    engine.executeCalculation();
    await engine.onCalculationEnd();
    const cells = book.getActiveSheet().getRange(FIRST_FORMULA, 0, formulas.length, 1).getValues();
    return cells.map(([value]) => value as Value);
  } finally {
    univer.dispose();
  }
}

/** Characters of a formula in Excel. */
const LONGEST_FORMULA = 8192;
const FIRST_FORMULA = 50;
/** The engine hands numbers out with 12 decimals. */
const DIGITS_READ = 11;
const AREAS = new Map<string, { column: number; address: string }>();
for (const [name, rows] of Object.entries(BLOCKS)) {
  const column = 2 + [...AREAS.keys()].reduce((sum, other) => sum + BLOCKS[other]![0]!.length + 1, 0);
  const last = columnName(column + rows[0]!.length - 1);
  AREAS.set(name, { column, address: `$${columnName(column)}$1:$${last}$${rows.length}` });
}

/** An argument, for the function as a value and for the twin as formula text. */
interface Argument {
  readonly value: unknown;
  readonly text: string;
}
const cell = (value: Value): Argument => ({ value: value === '' ? null : value, text: CELL_OF.get(value)! });
const constant = (value: Value): Argument => ({
  value,
  text: typeof value === 'string' ? `"${value}"` : String(value),
});
const block = (name: string): Argument => ({ value: BLOCKS[name], text: AREAS.get(name)!.address });

const EMPTY = cell('');
const CASES: readonly (readonly [FunctionId, ...Argument[]])[] = [
  ['EXECRATE', constant(1), constant(3)],
  ['EXECRATE', constant(4445), constant(10000), constant(1)],
  ['EXECRATE', constant(-1), constant(200), constant(0)],
  ['EXECRATE', EMPTY, cell(0.4)],
  ['EXECRATE', cell(0.4), EMPTY],
  ['EXECRATE', cell('-'), cell(0.4)],
  ['EXECRATE', cell(0.4), cell('-')],
  ['EXECRATE', constant(5), constant(-5)],
  ['EXECRATE', cell('abc'), cell(0.4)],
  ['EXECRATE', cell(0.4), cell('abc')],
  ['EXECRATE', { value: 0.7, text: 'A2+A3' }, { value: 1.4, text: 'A2+A3+0.7' }],
  ['ELAPSED', cell(39083.5), cell(39092), cell(39087)],
  ['ELAPSED', EMPTY, cell(39092), cell(39087)],
  ['ELAPSED', cell(39083.5), EMPTY, cell(39087)],
  ['ELAPSED', cell(39083.5), cell(39092), EMPTY],
  ['ELAPSED', cell(39083.5), cell(39092), cell('-')],
  ['ELAPSED', cell(39092), cell(39083.5), cell(39087)],
  ['ELAPSED', cell(39087), cell(39092), cell(39083.5)],
  ['EXECSTATUS', cell(0.3), cell(0.4)],
  ['EXECSTATUS', cell(0.3), cell(0.4), EMPTY, EMPTY],
  ['EXECSTATUS', cell(0.3), cell(0.4), constant(0.05), constant(0.05)],
  ['EXECSTATUS', EMPTY, cell(0.4)],
  ['EXECSTATUS', cell(0.3), EMPTY],
  ['EXECSTATUS', cell('abc'), cell(0.4)],
  ['BUDGET', cell('02'), block('예산표')],
  ['BUDGET', constant('01'), block('예산표'), constant(39233)],
  ['BUDGET', constant('01'), block('예산표'), EMPTY],
  ['BUDGET', cell('99'), block('예산표'), constant(39233)],
  ['BUDGET', EMPTY, block('예산표'), constant(39233)],
  ['SPENT', cell('02'), block('집행표')],
  ['SPENT', cell('02'), block('집행표'), constant(39203)],
  ['SPENT', cell('02'), block('집행표'), constant(39000)],
  ['SPENT', cell('02'), block('집행표'), EMPTY, EMPTY],
  ['SPENT', cell('02'), block('집행표'), EMPTY, cell('원인행위')],
  ['SPENT', cell('02'), block('집행표'), EMPTY, cell('abc')],
  ['SPENT', cell('99'), block('집행표'), constant(39233)],
  ['SPENT', EMPTY, block('집행표'), constant(39233)],
  ...(['합계', '최근', '평균', '최대'] as const).flatMap((how): (typeof CASES)[number][] => [
    ['ACTUAL', constant('A1'), block('측정표'), constant(how)],
    ['ACTUAL', constant('A1'), block('측정표'), constant(how), constant(39250)],
    ['ACTUAL', constant('A1'), block('측정표'), constant(how), constant(39210)],
    ['ACTUAL', constant('A1'), block('측정표'), constant(how), constant(39000)],
    ['ACTUAL', constant('A1'), block('측정표'), constant(how), EMPTY, constant('목표')],
    ['ACTUAL', constant('B1'), block('측정표'), constant(how), constant(39250)],
    ['ACTUAL', constant('B1'), block('측정표'), constant(how), constant(39000)],
    ['ACTUAL', cell('99'), block('측정표'), constant(how)],
  ]),
  ['ACTUAL', constant('A1'), block('측정표')],
  ['ACTUAL', constant('A1'), block('측정표'), EMPTY, EMPTY, EMPTY],
  ['ACTUAL', constant('A1'), block('측정표'), cell('-'), cell('-'), cell('-')],
  ['ACTUAL', constant('A1'), block('측정표'), cell('최근'), cell(39250.5), cell('목표')],
  ['ACTUAL', constant('A1'), block('측정표'), cell('abc')],
  ['ACTUAL', constant('A1'), block('측정표'), EMPTY, EMPTY, cell('abc')],
  ['ACTUAL', EMPTY, block('측정표')],
];

/** One value; of an error its code. */
function functionValue(id: FunctionId, args: readonly Argument[]): unknown {
  const value = answer(id, ...args.map((argument) => argument.value));
  if (typeof value === 'string' && value.startsWith('#')) return value.slice(0, value.indexOf(' '));
  return Array.isArray(value) ? (value as unknown[][])[0]![0] : value;
}

const twinText = (id: FunctionId, args: readonly Argument[]) => {
  const { twin, parameters } = CATALOGUE.find((spec) => spec.id === id)!;
  return twin!(parameters.map((_, index) => args[index]?.text ?? null));
};

const INDICATORS: readonly (readonly [name: string, formula: string, value: Value])[] = [
  ['상향', achievementTwin('16.78', '16.07', null, null, '1'), 1.044],
  ['하향', achievementTwin('2', '2.5', '"하향"', null, null), 1.25],
  ['하향 without accidents', achievementTwin('0', '0', '"하향"', null, null), 1],
  ['하향 of 0', achievementTwin('0', '3', '"하향"', null, null), '-'],
  ['하향차감', achievementTwin('8.2', '7.5', '"하향차감"', null, '2'), 0.9067],
  ['한도', achievementTwin('14609', '7898', '"한도"', null, '0'), 1.85],
  ['기준상향', achievementTwin('7', '10', '"기준상향"', '4', null), 0.5],
  ['기준하향', achievementTwin('7', '4', '"기준하향"', '10', null), 0.5],
  ['기준상향 without 기준값', achievementTwin('7', '10', '"기준상향"', 'A1', null), '-'],
  ['유지', achievementTwin('95', '100', '"유지"', null, null), 1],
  ['유지 within 허용폭', achievementTwin('94', '100', '"유지"', '5', null), 0],
  ['달성여부', achievementTwin('10', '10', '"달성여부"', null, null), 1],
  ['이하달성', achievementTwin('11', '10', '"이하달성"', null, null), 0],
  ['유형 from an empty cell', achievementTwin('5', '10', 'A1', 'A1', null), 0.5],
  ['no 실적', achievementTwin('A1', '10', null, null, null), '-'],
  ['an unknown 유형', achievementTwin('5', '10', 'A10', null, null), '#VALUE!'],
];

describe('a native twin, computed by a spreadsheet engine', () => {
  let values: Value[];
  beforeAll(async () => {
    values = await compute([
      ...CASES.map(([id, ...args]) => twinText(id, args)),
      ...INDICATORS.map(([, formula]) => formula),
    ]);
  });

  it.each(
    CASES.map(([id, ...args], index) => ({
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

  it.each(INDICATORS.map(([name, , value], index) => ({ name, value, index: CASES.length + index })))(
    'knows $name',
    ({ value, index }) => {
      if (typeof value === 'number') expect(values[index]).toBeCloseTo(value, DIGITS_READ);
      else expect(values[index]).toBe(value);
    },
  );

  it('fits into a cell, whatever is pointed to', () => {
    for (const { id, twin, parameters } of CATALOGUE) {
      const formula =
        twin?.(parameters.map(({ shape }) => (shape === 'block' ? '측정표' : 'Sheet1!$AB$1234'))) ?? '';
      expect([id, formula.length < LONGEST_FORMULA]).toEqual([id, true]);
    }
  });

  it('calls nothing that Excel 2010 does not have, and nothing volatile', () => {
    const formulas = [
      ...CASES.map(([id, ...args]) => twinText(id, args)),
      ...INDICATORS.map(([, formula]) => formula),
    ];
    const called = new Set(formulas.flatMap((formula) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...called].sort().join(' ')).toBe(
      'ABS AGGREGATE AND COUNTIFS IF INDEX INT ISERROR ISNUMBER LOG10 LOOKUP MATCH MAX MIN OR ROUND SUMIFS VALUE',
    );
  });
});
