import fc from 'fast-check';
import { CanonicalText, type FingerprintedCell } from './canonicalText';
import { fingerprintOf, readFingerprint } from './fingerprint';

const CELLS: readonly FingerprintedCell[] = [
  { ref: 'A1', value: '사업명', formula: null },
  { ref: 'B1', value: 227_044_000, formula: null },
  { ref: 'C1', value: 1 / 3, formula: 'A1/3' },
  { ref: 'D1', value: { code: '#N/A' }, formula: null },
  { ref: 'E1', value: true, formula: null },
];

function print(cells: readonly FingerprintedCell[], name = '사업') {
  const text = new CanonicalText();
  text.startSheet(name);
  for (const cell of cells) text.add(cell);
  return fingerprintOf(text.bytes);
}

const changed = (ref: string, to: Partial<FingerprintedCell>) =>
  CELLS.map((cell) => (cell.ref === ref ? { ...cell, ...to } : cell));

describe('a fingerprint', () => {
  it('is twelve characters in groups of four, none of them I, L, O or U', async () => {
    expect(await print(CELLS)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  });

  it('never changes for the same text: copies handed out are verified years later', async () => {
    expect(await fingerprintOf(new TextEncoder().encode('실적'))).toBe('EM4H-91QP-4EPS');
    expect(await print(CELLS)).toBe('VN5D-G3B3-WWTQ');
  });

  it.each<[string, readonly FingerprintedCell[]]>([
    ['a number', changed('B1', { value: 227_044_001 })],
    ['a type', changed('B1', { value: '227044000' })],
    ['a formula', changed('C1', { formula: 'A1/4' })],
    ['a value kept without its formula', changed('C1', { formula: null })],
    ['a text', changed('A1', { value: '사업명 ' })],
    ['an error', changed('D1', { value: { code: '#REF!' } })],
    ['a cell that moved', changed('A1', { ref: 'A2' })],
    ['a cell more', [...CELLS, { ref: 'F1', value: 0, formula: null }]],
    ['a cell less', CELLS.slice(1)],
  ])('tells %s', async (_, cells) => {
    expect(await print(cells)).not.toBe(await print(CELLS));
  });

  it('tells the name of a sheet', async () => {
    expect(await print(CELLS, '예산')).not.toBe(await print(CELLS));
  });

  it.each<[string, readonly FingerprintedCell[]]>([
    ['digits beyond the 15th', changed('C1', { value: 0.333333333333333 })],
    ['how a formula is spelled', changed('C1', { formula: ' a1 / 3.0' })],
    ['constants made formulas', changed('E1', { formula: 'TRUE()' })],
    [
      'cells without content',
      [...CELLS, { ref: 'F1', value: null, formula: null }, { ref: 'G1', value: '', formula: null }],
    ],
  ])('does not tell %s', async (_, cells) => {
    expect(await print(cells)).toBe(await print(CELLS));
  });

  it('cannot be forged by a text that looks like other cells', async () => {
    const forged: FingerprintedCell[] = [{ ref: 'A1', value: '가"\nB1 n 1', formula: null }];
    const real: FingerprintedCell[] = [
      { ref: 'A1', value: '가', formula: null },
      { ref: 'B1', value: 1, formula: null },
    ];
    expect(await print(forged)).not.toBe(await print(real));
  });

  it('does not depend on how long the text is', async () => {
    const many = Array.from({ length: 20_000 }, (_, row) => ({
      ref: `A${row + 1}`,
      value: row,
      formula: null,
    }));
    expect(await print(many)).not.toBe(await print(many.slice(1)));
    expect(await print(many)).toBe(await print(many));
  });
});

describe('a fingerprint that is typed', () => {
  it.each([
    '7K3D-9QWX-2M4A',
    '7k3d 9qwx 2m4a',
    '7K3D9QWX2M4A',
    '７Ｋ３Ｄ－９ＱＷＸ－２Ｍ４Ａ',
    ' 7K3D–9QWX–2M4A\n',
  ])('is read: %p', (typed) => {
    expect(readFingerprint(typed)).toBe('7K3D-9QWX-2M4A');
  });

  it('takes O for 0, and I and L for 1', () => {
    expect(readFingerprint('OIL0-1234-5678')).toBe('0110-1234-5678');
  });

  it.each(['', '7K3D-9QWX', '7K3D-9QWX-2M4A-1', '7K3D-9QWX-2M4U', '한국한국한국한국한국한국'])(
    'is refused: %p',
    (typed) => {
      expect(readFingerprint(typed)).toBeNull();
    },
  );

  it('is the one that was shown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        const shown = await fingerprintOf(new Uint8Array(bytes));
        expect(readFingerprint(shown.toLowerCase().replaceAll('-', ' '))).toBe(shown);
      }),
    );
  });
});
