import { formatNumber } from './numberText';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1_234_567, '1,234,567'],
    [-1_234.5, '△1,234.5'],
    [0.1 + 0.2, '0.3'],
    [1e-7, '0.0000001'],
    [-1e-30, '0'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
  ])('prints %d with its thousands, the digits a cell shows and △', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
