import { cell, figureCell, type TableCell } from './blocks';
import { columnShares, columnsTaken, isReadableIn } from './columnWidths';

const ROOM = 85;
const amount = (text: string): TableCell => figureCell(text, { of: 'total', item: '예산현액', value: 0 });
const LONG = '주민과 함께 만드는 알기 쉬운 구정 실적 보고 체계를 세우는 사업';
const table = (amounts: readonly string[]) => ({
  headerRows: 0,
  rows: [[cell(LONG), cell(LONG), ...amounts.map(amount)]],
});

describe('the columns of a table', () => {
  it.each([1, 4, 5])(
    'leave room for every digit of %i amounts, however long the texts beside them are',
    (count) => {
      const amounts = Array.from({ length: count }, (_, index) => '1,507,556'.slice(index));
      const shares = columnShares(table(amounts), ROOM);
      const taken = columnsTaken(table(amounts), ROOM, 50)!;
      expect(taken.reduce((sum, one) => sum + one, 0)).toBe(50);
      amounts.forEach((text, index) => {
        expect(shares[index + 2]! * ROOM).toBeGreaterThan(text.length + 1);
        expect((taken[index + 2]! / 50) * ROOM).toBeGreaterThan(text.length + 1);
      });
    },
  );

  it('show eight letters of a name on one line where there is room beside the numbers', () => {
    const one = {
      headerRows: 0,
      rows: [[cell(LONG), cell('기획예산과'), ...Array(4).fill(amount('1,507,556'))]],
    };
    expect([isReadableIn(one, ROOM), isReadableIn(one, ROOM - 15)]).toEqual([true, false]);
    expect(columnShares(one, ROOM)[0]! * ROOM).toBeGreaterThanOrEqual(18);
    expect((columnsTaken(one, ROOM, 50)![0]! / 50) * ROOM).toBeGreaterThanOrEqual(16);
  });

  it.each([
    ['whole where there is room', 4, true],
    ['in lines where the numbers need the room', 7, false],
  ])('show a header %s', (_, count, isWhole) => {
    const elapsed = Array<TableCell>(count).fill(amount('49.6 %'));
    const one = {
      headerRows: 1,
      rows: [
        [cell('사업명'), ...elapsed.map(() => cell('기간경과율'))],
        [cell(LONG), ...elapsed],
      ],
    };
    const needed = '기간경과율'.length * 2 + 2;
    expect(
      columnShares(one, ROOM)
        .slice(1)
        .every((share) => share * ROOM >= needed),
    ).toBe(isWhole);
    expect(
      columnsTaken(one, ROOM, 50)!
        .slice(1)
        .every((taken) => (taken / 50) * ROOM >= needed),
    ).toBe(isWhole);
  });

  it('are none where the numbers have no room', () => {
    expect(columnsTaken(table(Array<string>(6).fill('1,234,567,890,123')), ROOM, 50)).toBeNull();
  });
});
