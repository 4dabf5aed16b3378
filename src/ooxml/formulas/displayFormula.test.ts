import { displayFormula } from './displayFormula';

it.each([
  ['_xldudf_SILJEOK_EXECRATE(A1,B1)', '=SILJEOK.EXECRATE(A1,B1)'],
  ['_xlfn.LET(_xlpm.x,1,_xlfn._xlws.SORT(_xlpm.x))', '=LET(x,1,SORT(x))'],
  ['"_xlfn."&사업!A1', '="_xlfn."&사업!A1'],
])('shows %s as Excel does', (formula, shown) => {
  expect(displayFormula(formula)).toBe(shown);
});
