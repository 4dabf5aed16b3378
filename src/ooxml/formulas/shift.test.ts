import fc from 'fast-check';
import { shiftFormula } from './shift';

describe('a shared formula in another cell', () => {
  it.each([
    ["A1+$B$2+'사업 표'!C:C+D$4", 2, 1, "B3+$B$2+'사업 표'!D:D+E$4"],
    ['SUM(B2:$B$9)', 1, 0, 'SUM(B3:$B$9)'],
    ['1:2+$A:B', 3, 2, '4:5+$A:D'],
    ['LOG10(A1)&"A1"&A1B+사업표[@A1]', 1, 1, 'LOG10(B2)&"A1"&A1B+사업표[@A1]'],
    ['A1048576', 1, 0, 'A1'],
    ['A1', -1, -1, 'XFD1048576'],
    ["'A1!B2'!A1#+[1]x!A1", 1, 0, "'A1!B2'!A2#+[1]x!A2"],
    ['A1.:.B3', 1, 0, 'A2.:.B4'],
  ])('%s, %i down, %i right', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it('comes back when it is moved back', () => {
    const step = fc.integer({ min: -5, max: 5 });
    const formula = fc.constantFrom('A100*$B7', 'SUM(AA60:AB$99)+CC77', '사업!BB88', 'BB:BC');
    fc.assert(
      fc.property(formula, step, step, (text, rows, columns) => {
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });
});
