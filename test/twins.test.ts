import { CATALOGUE } from '../src/functions/catalogue/index';
import { SAMPLE_BLOCKS } from '../src/functions/catalogue/samples';
import { itGivesWhatFunctionsGive, twinSheet, type TwinCase, type Value } from './support/twinSheet';

/**
 * The native twins, computed by a spreadsheet engine beside the functions themselves. The plain engine takes `01` and 1
 * for different in SUMIFS, as Excel does not: programme numbers here are spelled alike.
 */
const MEASUREMENTS = [
  ['지표번호', '기준일', '구분', '값'],
  ['A1', 39083, '목표', 10],
  ['A1', 39200, '실적', 3],
  ['A1', 39210.5, '실적', -7],
  ['A1', '', '실적', 2],
  ['A1', 39210.5, '실적', 5],
  ['A1', 39300, '실적', 100],
  ['B1', 39100, '실적', -4],
  ['C1', 39100, '실적', '미정'],
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
const sheet = twinSheet(BLOCKS, CELLS);
const { cell, constant, block } = sheet;

const EMPTY = cell('');
const CASES: readonly TwinCase[] = [
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
  ...(['합계', '최근', '평균', '최대'] as const).flatMap((how): TwinCase[] => [
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

/** Characters of a formula in Excel. */
const LONGEST_FORMULA = 8192;

describe('a native twin, computed by a spreadsheet engine', () => {
  itGivesWhatFunctionsGive(sheet, CASES);
});

describe('a native twin', () => {
  const formulas = CATALOGUE.flatMap(({ twin, parameters }) => {
    const pointed = parameters.map(({ shape }) => (shape === 'block' ? '측정표' : 'Sheet1!$AB$1234'));
    const required = pointed.map((text, index) =>
      parameters[index]!.defaultText === undefined ? text : null,
    );
    // FIGURE has one over the workbook's own tables alone: see the test of the columns of 사업.
    return twin === null ? [] : [twin(pointed), twin(required)].filter((formula) => formula !== null);
  });

  it('fits into a cell, whatever is pointed to', () => {
    for (const formula of formulas) expect(formula.length).toBeLessThan(LONGEST_FORMULA);
  });

  it('calls nothing that Excel 2010 does not have, and nothing volatile', () => {
    const called = new Set(formulas.flatMap((formula) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...called].sort().join(' ')).toBe(
      'ABS AGGREGATE AND COUNTIFS DAY IF IFERROR INDEX INT ISERROR ISNUMBER LOG10 LOOKUP MATCH MAX MIN MONTH OR ROUND SUBSTITUTE SUM SUMIFS SUMPRODUCT TEXT TRIM VALUE YEAR',
    );
  });
});
