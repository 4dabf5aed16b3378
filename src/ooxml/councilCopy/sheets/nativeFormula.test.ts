import { readFormula } from '../../formulas/readFormula';
import { nativeFormula } from './nativeFormula';

function native(formula: string): string {
  const result = nativeFormula(readFormula(formula));
  return result.ok ? result.formula : result.reason;
}

describe('a formula with native twins in place of our functions', () => {
  it('has the twin of a call', () => {
    expect(native('_xldudf_SILJEOK_EXECRATE(A1,B1)')).toBe(
      'IF(OR(A1="확인",B1="확인"),"확인",IF(OR(A1="",A1=" ",A1="-",B1="",B1=" ",B1="-"),"-",IF(B1>0,A1/B1,"-")))',
    );
  });

  it('keeps what is around the call apart from the twin', () => {
    expect(native('100*_xldudf_SILJEOK_EXECRATE(A1,B1)')).toBe(
      '100*(IF(OR(A1="확인",B1="확인"),"확인",IF(OR(A1="",A1=" ",A1="-",B1="",B1=" ",B1="-"),"-",IF(B1>0,A1/B1,"-"))))',
    );
  });

  it('has twins in twins', () => {
    const result = native('_xldudf_SILJEOK_EXECSTATUS(_xldudf_SILJEOK_EXECRATE(A1,B1),0.5)');
    expect(result).toContain('A1/B1');
    expect(result.toUpperCase()).not.toContain('SILJEOK');
  });

  it.each([
    ['_xldudf_SILJEOK_MONEYTEXT(A1)', 'of a function that has no twin'],
    ['_xldudf_SILJEOK_EXECRATE(_xldudf_SILJEOK_MONEY(A1),B1)', 'of a call with such a function in it'],
    ['_xldudf_SILJEOK_FUTURE(A1)', 'of an unknown function'],
    ['_xldudf_SILJEOK_EXECRATE(A1)', 'of a call without an argument that must be'],
    ['_xldudf_SILJEOK_EXECRATE(A1,B1,1,2)', 'of a call with an argument too many'],
    ['_xldudf_SILJEOK_SPENT(A1:A9,집행표)', 'of a call that spills'],
    ['_xldudf_SILJEOK_SPENT(사업[사업번호],집행표)', 'of a call that spills by a column'],
    ['_xldudf_SILJEOK_EXECRATE(_xlfn.SINGLE(A1:A9),B1)', 'of a call that takes one of what spills'],
  ])('is none for %s, %s', (formula) => {
    expect(native(formula)).toBe('own');
  });

  it('has the twin of one cell where a range would spill', () => {
    expect(native('_xldudf_SILJEOK_SPENT(A1,집행표)')).toContain('SUMIFS');
    expect(native('_xldudf_SILJEOK_SPENT(사업[[#This Row],[사업번호]],집행표)')).toContain('SUMIFS');
  });

  it('is none where it would not fit into a cell, and that is told without building it', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'A1' : `_xldudf_SILJEOK_EXECRATE(${nested(depth - 1)},B1)`;
    expect(native(nested(60))).toBe('tooLong');
  });
});
