import fc from 'fast-check';
import { alignRows } from './alignRows';

const rowsOf = (keys: readonly string[]) => keys.map((key) => ({ key, name: key.toLowerCase() }));
const pairs = (before: string, after: string) =>
  alignRows(rowsOf([...before]), rowsOf([...after])).map(
    (pair) => `${before[pair.before ?? -1] ?? '_'}${after[pair.after ?? -1] ?? '_'}`,
  );

describe('alignRows', () => {
  it.each([
    ['가나다', '가나다', ['가가', '나나', '다다']],
    ['가다', '가나다', ['가가', '_나', '다다']],
    ['가나다', '가다', ['가가', '나_', '다다']],
    ['가나다', '가너다', ['가가', '나너', '다다']],
    ['', '가', ['_가']],
    ['xAb', 'aBc', ['x_', 'Aa', 'bB', '_c']],
    ['가가', '가', ['가가', '가_']],
    ['가나다라', '나라마', ['가_', '나나', '다_', '라라', '_마']],
  ])('pairs the rows of %p and %p', (before, after, expected) => {
    expect(pairs(before, after)).toEqual(expected);
  });

  it('has every row of either list once, in order', () => {
    const rows = fc.array(fc.constantFrom('가', '나', '다'), { maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const aligned = alignRows(rowsOf(before), rowsOf(after));
        expect(aligned.flatMap((pair) => pair.before ?? [])).toEqual(before.map((_, at) => at));
        expect(aligned.flatMap((pair) => pair.after ?? [])).toEqual(after.map((_, at) => at));
      }),
    );
  });
});
