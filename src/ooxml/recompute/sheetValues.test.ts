import type { Scalar } from '../sheet/savedValue';
import { SheetValues } from './sheetValues';

describe('the values of a sheet', () => {
  it.each<[string, readonly (readonly [row: number, value: Scalar])[]]>([
    ['close together', Array.from({ length: 500 }, (_, row) => [row, row * 2] as const)],
    [
      'below a gap, and far below that',
      [
        [0, 1],
        [31, 2],
        [63, 3],
        [64, 4],
        [129, 5],
        [300, 6],
        [1_048_575, 7],
      ],
    ],
    [
      'with texts among them',
      [
        [3, 1],
        [4, '-'],
        [5, 2],
        [40, { code: '#N/A' }],
        [41, true],
      ],
    ],
    [
      'out of order',
      [
        [900, 1],
        [5, 2],
        [901, 3],
        [7, 'a'],
      ],
    ],
  ])('are found again: %s', (_, column) => {
    const values = new SheetValues();
    for (const [row, value] of column) values.add({ row, column: 2 }, value);
    for (const [row, value] of column) {
      expect(values.block(row, 2, row, 2)).toEqual([[value]]);
      expect(values.block(row, 1, row, 1)).toEqual([[null]]);
    }
    const rows = new Set(column.map(([row]) => row));
    for (let row = 0; row < 1_000; row++)
      if (!rows.has(row)) expect(values.block(row, 2, row, 2)).toEqual([[null]]);
  });
});
