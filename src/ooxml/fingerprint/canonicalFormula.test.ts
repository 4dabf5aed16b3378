import { canonicalFormula } from './canonicalFormula';

/** A formula as Excel wrote it, and as LibreOffice 7.4 wrote it after opening and saving. */
const RESAVED: readonly (readonly [string, string])[] = [
  ['sum( a1 , B$2 )', 'SUM( A1 , B$2 )'],
  ['_xldudf_SILJEOK_EXECRATE(A1,B1)', '_xldudf_siljeok_execrate(A1,B1)'],
  ["'자료'!A1:B2", '자료!A1:B2'],
  ["'It''s'!B1", "'It''s'!B1"],
  ['IF(A1="",,TRUE)', 'IF(A1="",,TRUE())'],
  ['1E5+1.50', '100000+1.5'],
  ['SUM((A1,B1))', 'SUM((A1~B1))'],
  ['[1]외부!A1', '[1]외부!a1'],
  ['_xlfn._xlws.FILTER(A1:A3,B1:B3>0)', '_xlfn._xlws.filter(A1:A3,B1:B3>0)'],
  ['SUM(집행[[#All],[사업번호]:[금액]])', 'SUM(집행[[#All],[사업번호]:[금액]])'],
  ['A1%+-A2^-1', 'A1%+-A2^-1'],
];

describe('a formula of the canonical text', () => {
  it.each(RESAVED)('is the same after another program saved it: %s', (before, after) => {
    expect(canonicalFormula(after)).toBe(canonicalFormula(before));
  });

  it('is none where another program made it of a constant', () => {
    expect(canonicalFormula('TRUE()')).toBeNull();
    expect(canonicalFormula('FALSE')).toBeNull();
    expect(canonicalFormula('#N/A')).toBeNull();
    expect(canonicalFormula('#N/A+1')).toBe('#N/A+1');
    expect(canonicalFormula('IFERROR(A1,TRUE())')).toBe('IFERROR(A1,TRUE)');
  });

  it.each([
    ['A1', '$A$1'],
    ['A1+B1', 'A1-B1'],
    ['"a"', '"A"'],
    ['"a b"', '"ab"'],
    ['"TRUE()"', '"TRUE"'],
    ['사업!A1', '예산!A1'],
    ['A1:B1', 'A1,B1'],
  ])('tells %s from %s', (one, other) => {
    expect(canonicalFormula(one)).not.toBe(canonicalFormula(other));
  });
});
