import { PAGE_HEIGHT, pageBreaks } from './pages';

const THIRD = PAGE_HEIGHT / 3;
const rows = (count: number) => Array<number>(count).fill(THIRD);

describe('pages of a report sheet', () => {
  it('begin where they must, and where a page is full', () => {
    expect(pageBreaks(rows(8), [2], new Set())).toEqual([2, 5]);
    expect(pageBreaks(rows(3), [], new Set())).toEqual([]);
  });

  it('do not end with a heading: it goes to the page of what it is about', () => {
    expect(pageBreaks(rows(5), [], new Set([2]))).toEqual([2]);
    expect(pageBreaks(rows(6), [], new Set([1, 2]))).toEqual([1, 4]);
  });

  it('end where there is no more room, when no rows may part or one row is higher than a page', () => {
    expect(pageBreaks(rows(4), [], new Set([0, 1, 2, 3]))).toEqual([3]);
    expect(pageBreaks([10, PAGE_HEIGHT * 2, 10], [], new Set())).toEqual([1, 2]);
  });
});
