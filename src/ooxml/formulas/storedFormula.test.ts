import { storedFormula } from './storedFormula';

it('puts the prefix of files before a function that came after Excel 2007, and leaves what has it', () => {
  const formula = 'IF(A1="AGGREGATE(",AGGREGATE(14,6,A1:A9,1),_xlfn.AGGREGATE(14,6,B1:B9,1))';
  expect(storedFormula(formula)).toBe(
    'IF(A1="AGGREGATE(",_xlfn.AGGREGATE(14,6,A1:A9,1),_xlfn.AGGREGATE(14,6,B1:B9,1))',
  );
});
