import { CATALOGUE } from '../../functions/catalogue/index';
import { SAMPLE_BLOCKS } from '../../functions/catalogue/samples';
import { recompute, type SavedCells } from './recompute';
import { isSameValue } from './sameValue';
import type { Scalar } from '../sheet/savedValue';
import type { Block } from './values';

/** Columns A to D of the formula's own sheet, and the same one called 자료. */
const GRID: Block = [
  [1, 4, '-', null],
  [0.1, 0.2, '2,520만원', { code: '#N/A' }],
  [10, '10', true, ''],
  ['사과', '배', '사과', '감'],
];
const NAMES: Readonly<Record<string, string>> = {
  지출: '자료!$A$1',
  상대: '자료!A1',
  빈이름: 'A$1',
  자신: '자신+1',
  둘: '자료!$A$1+자료!$B$1',
};

const BOOK: SavedCells = {
  cells: ({ sheet, top, left, bottom, right }) => {
    if (sheet !== null && sheet !== '자료') return null;
    return GRID.slice(top ?? 0, (bottom ?? GRID.length - 1) + 1).map((row) =>
      row.slice(left ?? 0, (right ?? 3) + 1),
    );
  },
  name: (name, sheet) => (sheet === null ? (NAMES[name] ?? null) : null),
  table: ({ table, columns, sections }) =>
    table === '과일' && columns[0] === '이름' && sections[0] === 'this row'
      ? { sheet: '자료', top: 3, left: 1, bottom: 3, right: 1 }
      : null,
};

function value(formula: string): unknown {
  const result = recompute(formula, BOOK);
  return result.ok ? result.value : `? ${result.unknown}`;
}
const error = (code: string) => ({ code });

describe('our functions', () => {
  it.each([
    ['_xldudf_SILJEOK_EXECRATE(A1,B1)', 0.25],
    ['SILJEOK.EXECRATE(A1,B1)', 0.25],
    ['siljeok.execrate(A1,B1)', 0.25],
    ['_xldudf_SILJEOK_EXECRATE(자료!$A$1,4)', 0.25],
    ['_xldudf_SILJEOK_EXECRATE(지출,B1,)', 0.25],
    ['_xldudf_SILJEOK_EXECRATE(C1,B1)', '-'],
    ['_xldudf_SILJEOK_EXECRATE(D1,B1)', '-'],
    ['_xldudf_SILJEOK_EXECRATE(C2,"1억원")', 0.252],
    ['_xldudf_SILJEOK_EXECRATE(D2,1)', error('#N/A')],
    ['_xldudf_SILJEOK_EXECRATE(1/0,1)', error('#VALUE!')],
    ['_xldudf_SILJEOK_EXECRATE(A1:B1,1)', error('#VALUE!')],
    ['_xldudf_SILJEOK_EXECSTATUS(_xldudf_SILJEOK_EXECRATE(A1,B1),0.5)', '부진'],
    ['"집행률 "&_xldudf_SILJEOK_EXECRATE(A1,B1)*100&"%"', '집행률 25%'],
    ['IF(_xldudf_SILJEOK_EXECRATE(C1,B1)="-","없음",1)', '없음'],
    ['IFERROR(_xldudf_SILJEOK_EXECRATE(TRUE,1),"확인")', '확인'],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  it('come to the results of every example in the catalogue', () => {
    const book: SavedCells = {
      cells: ({ sheet }) => SAMPLE_BLOCKS[sheet as keyof typeof SAMPLE_BLOCKS] as Block,
      name: (name) => `${name}!$A$1:$H$9`,
      table: () => null,
    };
    for (const { id, examples } of CATALOGUE) {
      for (const { args, result } of examples) {
        const computed = recompute(`_xldudf_SILJEOK_${id}(${args.join(',')})`, book);
        const expected = Array.isArray(result) ? (result as Scalar[][]) : (result as Scalar);
        expect([id, args, computed.ok && isSameValue(computed.value, expected)]).toEqual([id, args, true]);
      }
    }
  });
});

describe('operators', () => {
  it.each([
    ['1+2*3^2', 19],
    ['-2^2', 4],
    ['2^3^2', 64],
    ['50%', 0.5],
    ['A1&B1', '14'],
    ['1/3&""', '0.333333333333333'],
    ['TRUE&1', 'TRUE1'],
    ['0.3-0.2-0.1', 0],
    ['0.1+0.2=0.3', true],
    ['"a"="A"', true],
    ['1<"1"', true],
    ['"1"<TRUE', true],
    ['D1=0', true],
    ['D1=""', true],
    ['D1', 0],
    ['"5"*2', 10],
    ['1/0', error('#DIV/0!')],
    ['"사과"+1', error('#VALUE!')],
    ['D2+1', error('#N/A')],
    ['0^0', error('#NUM!')],
    ['@A1', 1],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });
});

describe("Excel's own functions", () => {
  it.each([
    ['SUM(A1:B2)', 5.3],
    ['SUM(A3:C3)', 10],
    ['SUM("10",TRUE)', 11],
    ['SUM(A1:D2)', error('#N/A')],
    ['SUM({1,2;3,"4"})', 6],
    ['MIN(A1:B1,-3)', -3],
    ['MAX(C1:C2)', 0],
    ['ROUND(2.5,0)', 3],
    ['INT(-2.5)', -3],
    ['ABS(-2.5)', 2.5],
    ['LOG10(1000)', 3],
    ['LOG10(0)', error('#NUM!')],
    ['VALUE("7")', 7],
    ['VALUE("종료일<시작일")', error('#VALUE!')],
    ['ROUND(1234.5,-2)', 1200],
    ['TRIM("  가  나 ")', '가 나'],
    ['SUBSTITUTE("A*B*","*","")', 'AB'],
    ['SUBSTITUTE("$&","&","$&")', '$$&'],
    ['SUBSTITUTE(1,"","x")', '1'],
    ['YEAR(39263)&". "&MONTH(39263.5)&". "&DAY(39263)', '2007. 6. 30'],
    ['DAY(60)', 29],
    ['IF(A1>0,"양",1/0)', '양'],
    ['IF(FALSE,1)', false],
    ['IF(TRUE,)', 0],
    ['IFERROR(1/0,"-")', '-'],
    ['IFERROR(D2,"-")', '-'],
    ['AND(A1=1,C3)', true],
    ['OR(A1=2,FALSE)', false],
    ['AND(A4:B4)', error('#VALUE!')],
    ['INDEX(A1:C3,2,3)', '2,520만원'],
    ['INDEX(A4:C4,2)', '배'],
    ['INDEX(A1:A2,3)', error('#REF!')],
    ['MATCH("배",A4:C4,0)', 2],
    ['MATCH("귤",A4:C4,0)', error('#N/A')],
    ['SUMIFS(A1:C1,A4:C4,"배")', 4],
    ['SUMIFS(A3:B3,A1:B1,">1")', 0],
    ['COUNTIFS(A3:B3,10)', 2],
    ['COUNTIFS(A3:B3,"010")', 2],
    ['COUNTIFS(D1:D3,"")', 2],
    ['COUNTIFS(A4:D4,"<>사과")', 2],
    ['COUNTIFS(A1:B1,"<="&A1)', 1],
    ['SUMIF(A4:C4,"배",A1:C1)', 4],
    ['SUMIF(A3:C3,">0")', 10],
    ['COUNTIF(A3:B3,10)', 2],
    ['VLOOKUP(A1,A1:C3,2,FALSE)', 4],
    ['VLOOKUP("귤",A4:C4,2,0)', error('#N/A')],
    ['AVERAGE(A1:B2,1)', 1.26],
    ['AVERAGE(D1)', error('#DIV/0!')],
    ['COUNT(A1:D4)', 5],
    ['COUNTA(A1:D1)', 3],
    ['ISERROR(D2)', true],
    ['ISERROR(1/0)', true],
    ['ISNUMBER(C1)', false],
    ['ISNUMBER(A1)', true],
    ['NOT(A1=1)', false],
    ['DATE(2007,6,12)', 39245],
    ['DATE(2007,13,0)', 39447],
  ])('%s', (formula, expected) => {
    const result = recompute(formula, BOOK);
    expect(result.ok && isSameValue(result.value, expected as Scalar)).toBe(true);
  });
});

describe('what is not known here', () => {
  it.each([
    ['OFFSET(A1,1,0)', 'OFFSET'],
    ['TODAY()', 'TODAY'],
    ['_xldudf_SILJEOK_NEWONE(1)', '_xldudf_SILJEOK_NEWONE'],
    ['_xldudf_OTHER_EXECRATE(1,2)', '_xldudf_OTHER_EXECRATE'],
    ['[1]자료!A1', '[1]자료!A1'],
    ['없는시트!A1', '없는시트!A1'],
    ['자료:다른!A1', '자료:다른!A1'],
    ['없는이름', '없는이름'],
    ['상대', '자료!A1'],
    ['빈이름', 'A$1'],
    ['자신', '자신'],
    ['과일[이름]', '과일[이름]'],
    ['A1:B1+1', '@'],
    ['LET(x,1,x)', 'LET'],
    ['LAMBDA(x,x)(1)', 'LAMBDA'],
    ['MATCH(1,A1:B1)', 'MATCH'],
    ['MATCH("사*",A4:B4,0)', 'MATCH'],
    ['COUNTIFS(A4:B4,"사*")', '"사*"'],
    ['COUNTIFS(A4:B4,"2007-1-1")', '"2007-1-1"'],
    ['"50%"+1', '"50%"'],
    ['"가"<"나"', '<'],
    ['1E20&""', '100000000000000000000'],
    ['SUM(1', 'SUM(1'],
    ['A1 B1', ' '],
    ['', ''],
  ])('%s', (formula, part) => {
    expect(recompute(formula, BOOK)).toEqual({ ok: false, unknown: part });
  });

  it('does not matter in a branch that is not taken', () => {
    expect(value('IF(TRUE,1,TODAY())')).toBe(1);
    expect(value('IFERROR(TODAY(),1)')).toBe('? TODAY');
  });

  it('is a formula nested beyond measure', () => {
    expect(recompute('('.repeat(60_000), BOOK).ok).toBe(false);
    expect(recompute(`${'-('.repeat(20_000)}1${')'.repeat(20_000)}`, BOOK).ok).toBe(false);
  });
});

describe('names and tables', () => {
  it('are followed to their cells', () => {
    expect(value('지출+둘')).toBe(6);
    expect(value('[0]!지출')).toBe(1);
    expect(value('과일[[#This Row],[이름]]&과일[@이름]')).toBe('배배');
  });
});
