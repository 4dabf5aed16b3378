import fc from 'fast-check';
import { readFormula } from './readFormula';
import { rewriteCalls } from './rewrite';

const ourIds = (formula: string) => readFormula(formula).calls.flatMap(({ ours }) => ours ?? []);

describe('calls of our functions', () => {
  it.each([
    ['_xldudf_SILJEOK_EXECRATE(A1,B1)', ['EXECRATE']],
    ['_xldudf_SILJEOK.EXECRATE(A1,B1)', ['EXECRATE']],
    ['_xll.SILJEOK.EXECRATE(A1,B1)', ['EXECRATE']],
    ['SILJEOK.EXECRATE(A1,B1)', ['EXECRATE']],
    ['_xlfn._xldudf_SILJEOK_EXECRATE(A1,B1)', ['EXECRATE']],
    ['siljeok.execrate (A1,B1)', ['EXECRATE']],
    ['_XLDUDF_siljeok_ExecRate(A1)', ['EXECRATE']],
    ['SILJEOK.없던것(1)', ['없던것']],
    ['1+SILJEOK.SPENT(SILJEOK.BUDGET(1),{1,2;3,4})', ['BUDGET', 'SPENT']],
    ['IF(A1="SILJEOK.EXECRATE(1)",1,2)', []],
    ['SILJEOK.EXECRATE', []],
    ['SILJEOK_EXECRATE(1)', []],
    ['SILJEOKER.EXECRATE(1)', []],
    ['MYSILJEOK.EXECRATE(1)', []],
    ["'SILJEOK.EXECRATE(1)'!A1", []],
  ])('%s', (formula, ids) => {
    expect(ourIds(formula)).toEqual(ids);
  });

  it('have their arguments, left out ones too', () => {
    const args = (formula: string) => {
      const { tokens, calls } = readFormula(formula);
      return calls.at(-1)!.args.map(({ from, to }) =>
        tokens
          .slice(from, to)
          .map(({ value }) => value)
          .join(''),
      );
    };
    expect(args('SILJEOK.A("a,b",(A1,B1),,{1,2}, SUM(1,2))')).toEqual([
      '"a,b"',
      '(A1,B1)',
      '',
      '{1,2}',
      ' SUM(1,2)',
    ]);
    expect(args('SILJEOK.A( )')).toEqual([]);
    expect(args('SILJEOK.A(,)')).toEqual(['', '']);
  });
});

describe('what a formula points at', () => {
  const references = (formula: string) =>
    readFormula(formula).references.map(({ kind, token: _, book, sheets, ...rest }) => ({
      kind,
      ...(book && { book }),
      ...(sheets && { sheets: sheets.join(':') }),
      ...rest,
    }));

  it.each([
    ['A1+$B$2:C3', [{ kind: 'cells' }, { kind: 'cells' }]],
    ["'it''s 사업'!A1", [{ kind: 'cells', sheets: "it's 사업:it's 사업" }]],
    [
      "SUMX('1월:12월'!A:A)",
      [
        { kind: 'name', name: 'SUMX', called: true },
        { kind: 'cells', sheets: '1월:12월' },
      ],
    ],
    ["'사업 표'!#REF!", [{ kind: 'sheet', sheets: '사업 표:사업 표' }]],
    ['[1]Sheet!A1', [{ kind: 'cells', book: '1', sheets: 'Sheet:Sheet' }]],
    ["'[2]사업 표'!A1#", [{ kind: 'cells', book: '2', sheets: '사업 표:사업 표' }]],
    ['[1]!합계', [{ kind: 'name', book: '1', name: '합계', called: false }]],
    ['[0]!합계', [{ kind: 'name', name: '합계', called: false }]],
    ['[1]!SILJEOK.A(1)', [{ kind: 'sheet', book: '1' }]],
    ['사업!합계', [{ kind: 'name', sheets: '사업:사업', name: '합계', called: false }]],
    ['율계산(A1)', [{ kind: 'name', name: '율계산', called: true }, { kind: 'cells' }]],
    [
      '사업표[[#This Row],[예산 액]]',
      [{ kind: 'table', table: '사업표', columns: ['예산 액'], thisRow: true }],
    ],
    ['[@집행]', [{ kind: 'table', table: '', columns: ['집행'], thisRow: true }]],
    ['사업표[]', [{ kind: 'table', table: '사업표', columns: [], thisRow: false }]],
    ['"사업!A1"', []],
    ['_xldudf_SILJEOK_A(1)', []],
  ])('%s', (formula, expected) => {
    expect(references(formula)).toEqual(expected);
  });

  it.each(['_xlfn.LET(_xlpm.x,합계,_xlpm.x+1)', 'LET(x,1,y,x,x+y+합계)', '_xlfn.LAMBDA(율,율*합계)(2)'])(
    'variables are no names: %s',
    (formula) => {
      const names = references(formula).filter((one) => 'called' in one && !one.called);
      expect(names).toEqual([{ kind: 'name', name: '합계', called: false }]);
    },
  );

  it('the same letters outside of the LAMBDA are a name', () => {
    const names = references('LAMBDA(x,x)(1)+x').filter((one) => 'called' in one && !one.called);
    expect(names).toEqual([{ kind: 'name', name: 'x', called: false }]);
  });
});

describe('marks', () => {
  it.each(['A1#', '_xlfn.ANCHORARRAY(A1)', '_xlfn._xlws.FILTER(A:A,B:B)', '@A:A', '_xlfn.SINGLE(A1)'])(
    '%s is dynamic',
    (formula) => {
      expect(readFormula(formula).dynamic).toBe(true);
    },
  );

  it.each(['SUM(A1)', '사업표[@예산]', '_xlfn.CONCAT(A1)', '"#@"'])('%s is not', (formula) => {
    expect(readFormula(formula).dynamic).toBe(false);
  });

  it.each(['SUM(1', 'SUM(1))', '{1,(2}', '"열린', "Excel|'x'!y", "'C:\\[a.xlsx]S'!A1"])(
    '%s is not understood',
    (formula) => {
      expect(readFormula(formula).readable).toBe(false);
    },
  );

  it('any text is read without an error, and nothing of it is lost', () => {
    const scraps = fc.constantFrom(
      'SILJEOK.A(',
      '(',
      ')',
      '{',
      '}',
      ',',
      '"',
      "'",
      '!',
      '[',
      ']',
      'A1',
      '사업',
      '#',
      '@',
      '[1]',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(scraps).map((list) => list.join('')),
        ),
        (text) => {
          const formula = readFormula(text);
          expect(formula.tokens.map(({ value }) => value).join('')).toBe(text);
          expect(rewriteCalls(formula, () => undefined)).toBe(text);
        },
      ),
    );
  });
});

describe('rewriting calls', () => {
  const twin = (formula: string) =>
    rewriteCalls(readFormula(formula), ({ ours }, args) =>
      ours === 'A' ? `(${args.join('/')})` : undefined,
    );

  it.each([
    ['1+_xldudf_SILJEOK_A(x, y)*2', '1+(x/y)*2'],
    ['SILJEOK.A(SILJEOK.A(1,2),SILJEOK.B(SILJEOK.A(3)))', '((1/2)/SILJEOK.B((3)))'],
    ['SUM(SILJEOK.A(1), 2)', 'SUM((1), 2)'],
    ['SILJEOK.A()', '()'],
    ['"SILJEOK.A(1)"', '"SILJEOK.A(1)"'],
  ])('%s', (formula, expected) => {
    expect(twin(formula)).toBe(expected);
  });
});
