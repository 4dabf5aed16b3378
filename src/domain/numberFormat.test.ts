import fc from 'fast-check';
import { format as excelFormat } from 'numfmt';
import { numberFormat } from './numberFormat';

const print = (format: string, value: number) => numberFormat(format)?.(value);

describe('numberFormat', () => {
  it.each([
    ['0.0%', 0.31034, '31.0%'],
    ['0%', 0.445, '45%'],
    ['0%', 0.145, '15%'],
    ['0.0%', -0.1, '△10.0%'],
    ['0.00', 1.005, '1.01'],
    ['#,##0', 1_234_567, '1,234,567'],
    ['#,##0', -1_234.5, '△1,235'],
    ['#,##0', -0.4, '0'],
    ['#,##0.0', 1_234.55, '1,234.6'],
    ['#,##0.##', 1_234.5, '1,234.5'],
    ['#,##0.##', 1_234, '1,234'],
    ['0', 12_345, '12345'],
    ['000', 7, '007'],
    ['#.0', 0.5, '.5'],
    ['#,###', 0, ''],
    ['0.0', 1e-300, '0.0'],
    ['#,##0', 1e21, '1,000,000,000,000,000,000,000'],
  ])('prints in %s', (format, value, text) => {
    expect(print(format, value)).toBe(text);
  });

  it.each(['', 'yyyy. m. d.', '0.', '%', ',0', '0,', '0#', '0.#0', '#,##0"원"', '0;△0', '@', '0'.repeat(21)])(
    'does not know the format %j',
    (format) => {
      expect(numberFormat(format)).toBeNull();
    },
  );

  it('prints what Excel prints, but for △', () => {
    const formats = ['0', '0.0', '0.00', '#,##0', '#,##0.0', '#,##0.000', '0.0%', '0%', '00', '#,###.0'];
    // Eighths are exact in binary: of other halves the oracle rounds what is stored, Excel what is shown.
    const value = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((whole) => whole / 8);
    fc.assert(
      fc.property(fc.constantFrom(...formats), value, (format, number) => {
        expect([number, print(format, number)]).toEqual([
          number,
          excelFormat(`${format};△${format}`, number).replace(/^△(?=[0.,%]*$)/, ''),
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});
