import { callsOurs } from './callsOurs';

it.each([
  '=SILJEOK.EXECRATE(A1,B1)',
  '=siljeok.execrate(A1,B1)',
  '=IFERROR(ROUND(SILJEOK.EXECRATE([@집행액],[@예산현액]),3),"-")',
  '=_xldudf_SILJEOK_EXECRATE(A1,B1)',
  '=_xll.SILJEOK.EXECRATE(A1,B1)',
  '=\'집행 현황\'!A1+SILJEOK.SPENT("01",집행표)',
])('finds our function in %s', (formula) => expect(callsOurs(formula)).toBe(true));

it.each([
  '="SILJEOK.EXECRATE(1,2)"',
  "='SILJEOK.EXECRATE(1,2)'!A1",
  '=SILJEOK_EXECRATE(1,2)',
  '=SUM(A1:A3)',
  '=없는함수(1)',
  '',
])('finds none in %s', (formula) => expect(callsOurs(formula)).toBe(false));
