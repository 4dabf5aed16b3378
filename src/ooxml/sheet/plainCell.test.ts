import { readSheet } from './patchSheet';
import { savedValue, type Scalar } from './savedValue';
import { PlainCell } from './plainCell';

const STRINGS = ['가', '나'];

/** What a sheet's reader makes of cells, piece by piece so that the end of a piece falls everywhere. */
function read(
  cells: string,
  step: number,
): readonly (readonly [ref: string, style: number, value: Scalar])[] {
  const xml = `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  const pieces = Array.from({ length: Math.ceil(xml.length / step) }, (_, at) =>
    xml.slice(at * step, (at + 1) * step),
  );
  const found: [string, number, Scalar][] = [];
  readSheet('sheet', pieces, {
    cell: (cell) => void found.push([cell.ref, cell.style, savedValue(cell, STRINGS)]) as undefined,
  });
  return found;
}

const CELLS: readonly (readonly [xml: string, ref: string, style: number, value: Scalar])[] = [
  ['<c r="A1"><v>12</v></c>', 'A1', 0, 12],
  ['<c r="B1" s="3"><v>-0.5</v></c>', 'B1', 3, -0.5],
  ['<c r="C1" s="12"/>', 'C1', 12, null],
  ['<c r="D1" s="1" t="s"><v>1</v></c>', 'D1', 1, '나'],
  ['<c r="E1" t="b"><v>1</v></c>', 'E1', 0, true],
  ['<c r="F1" t="e"><v>#N/A</v></c>', 'F1', 0, { code: '#N/A' }],
  ['<c r="G1" t="str"><v>a &amp; b</v></c>', 'G1', 0, 'a & b'],
  ['<c r="H1"><v>1.23456789012345678E-5</v></c>', 'H1', 0, 1.23456789012345678e-5],
  ['<c r="I1"></c>', 'I1', 0, null],
  ['<c r="J1" t="inlineStr"><is><t>다</t></is></c>', 'J1', 0, '다'],
  ['<c s="4" r="K1"><v>7</v></c>', 'K1', 4, 7],
  ['<c r="L1"><f>A1*2</f><v>24</v></c>', 'L1', 0, 24],
  ['<c r="M1" t="d"><v>2007-06-12</v></c>', 'M1', 0, '2007-06-12'],
  ['<c r="N1"><v> 5 </v></c>', 'N1', 0, 5],
  ['<c r="O1"><!-- x --><v>6</v></c>', 'O1', 0, 6],
  ['<c r="XFD1"><v>123456789012345</v></c>', 'XFD1', 0, 123456789012345],
];

it.each([1, 7, 64, 100_000])('cells are read alike, however they are written, in pieces of %i', (step) => {
  expect(read(CELLS.map(([xml]) => xml).join(''), step)).toEqual(CELLS.map(([, ...told]) => told));
});

it('a number comes out as JavaScript reads it', () => {
  const plain = new PlainCell();
  for (const text of [
    '0',
    '-0',
    '7',
    '0.1',
    '-0.3',
    '100.25',
    '99999999999999.9',
    '0.00000000000001',
    '1.',
    '.5',
  ]) {
    const xml = `<c r="A1"><v>${text}</v></c>`;
    expect(plain.read(xml, 0)).toBe(true);
    expect(Object.is(plain.number, Number(text))).toBe(true);
  }
});

it.each(['1e5', '1234567890123456', '0x10', '', ' 1', '1.2.3', '-'])(
  'what is no plain number is left alone: %s',
  (text) => {
    const plain = new PlainCell();
    expect(plain.read(`<c r="A1"><v>${text}</v></c>`, 0)).toBe(true);
    expect(plain.number).toBeNaN();
  },
);

it.each([
  '<c r="a1"/>',
  '<c r="A0"/>',
  '<c r="ABCD1"/>',
  '<c r="A12345678"/>',
  '<c r="1"/>',
  '<c  r="A1"/>',
  '<c r="A1" vm="1"/>',
  '<col r="A1"/>',
])('any other cell is left to the reader of tags: %s', (xml) => {
  expect(new PlainCell().read(xml, 0)).toBe(false);
});
