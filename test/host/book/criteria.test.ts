import { openBook, put, valueOf, valuesOf } from './support';
import type { CellValue } from '../../../workbench/book/types';

const COLUMN: readonly CellValue[] = [
  "'01",
  1,
  "'1 ",
  "'나눔",
  '',
  "'나 눔",
  true,
  2.5,
  "'a*b",
  "'A?B",
  '=""',
  '=1/0',
];

/** What COUNTIF says of the column for a criterion written as in a formula. */
async function countOf(criterion: string): Promise<CellValue> {
  const book = openBook();
  const sheet = book.activeSheet;
  put(
    sheet,
    'A1',
    COLUMN.map((value) => [value]),
  );
  put(sheet, 'C1', [[`=COUNTIF(A1:A${COLUMN.length},${criterion})`]]);
  return valueOf(sheet, 'C1');
}

describe('SUMIFS and its family match as Excel does', () => {
  it.each([
    ['a number, and texts that read as it', '1', 3],
    ['a text that reads as a number, likewise', '"01"', 3],
    ['a text, blind to case', '"NA 눔"', 0],
    ['a text exactly', '"나눔"', 1],
    ['* as any text', '"나*"', 2],
    ['? as one character', '"나?눔"', 1],
    ['~* as a star', '"a~*b"', 1],
    ['a letter in either case', '"A*B"', 2],
    ['< by numbers alone', '"<2"', 1],
    ['<> a text: everything else, empty and error cells too', '"<>나눔"', 11],
    ['<> a number: everything that does not read as it', '"<>1"', 9],
    ['"" what is empty or an empty text', '""', 2],
    ['"=" only what is empty', '"="', 1],
    ['"<>" what is not empty, empty texts included', '"<>"', 11],
    ['TRUE as the boolean', 'TRUE', 1],
    ['an empty cell as 0', 'B1', 0],
    ['an error as itself', '"#DIV/0!"', 1],
  ])('%s', async (_what, criterion, count) => {
    expect(await countOf(criterion)).toBe(count);
  });

  it('adds up numbers of the rows that meet all criteria', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [
      ["'01", 45000, '지출', 100],
      [1, 45100, '지출', 20],
      ["'1", '', '반납', 3],
      ["'02", 45000, '지출', "'4"],
      ["'01", 45000, '지출', "'5"],
    ]);
    put(sheet, 'F1', [
      [
        '=SUMIFS(D1:D5,A1:A5,"1",C1:C5,"지출",B1:B5,"<"&45001)',
        '=SUMIFS(D1:D5,A1:A5,"01")',
        '=SUMIFS(D1:D5,A1:A5,1,B1:B5,"")',
        '=COUNTIFS(A1:A5,"01",C1:C5,"<>반납")',
        '=SUMIF(A1:A5,1,D1:D5)',
        '=SUMIF(D1:D5,">10")',
        '=AVERAGEIFS(D1:D5,A1:A5,1)',
        '=AVERAGEIFS(D1:D5,A1:A5,"없음")',
      ],
    ]);
    expect(await valuesOf(sheet, 'F1:M1')).toEqual([[100, 123, 3, 3, 123, 120, 41, '#DIV/0!']]);
  });

  it('answers one result for each criterion of a range', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [
      ['가', 1, '가'],
      ['나', 2, '나'],
      ['가', 4, '다'],
    ]);
    put(sheet, 'E1', [['=SUMIFS(B1:B3,A1:A3,C1:C3)', '=SUM(SUMIFS(B1:B3,A1:A3,C1:C2))']]);
    expect(await valuesOf(sheet, 'E1:F3')).toEqual([
      [5, 7],
      [2, ''],
      [0, ''],
    ]);
  });

  it('is an error for ranges of different size, and of a cell that it adds up', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [
      ['가', '=1/0'],
      ['나', 2],
    ]);
    put(sheet, 'D1', [
      ['=SUMIFS(B1:B2,A1:A3,"나")', '=SUMIFS(B1:B2,A1:A2,"가")', '=SUMIFS(B1:B2,A1:A2,"나")'],
    ]);
    expect(await valuesOf(sheet, 'D1:F1')).toEqual([['#VALUE!', '#DIV/0!', 2]]);
  });

  it('sees the value that another formula has just computed', async () => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [[1, '=A1*2', '=SUMIFS(B1:B1,B1:B1,">0")']]);
    expect(await valueOf(sheet, 'C1')).toBe(2);
    put(sheet, 'A1', [[5]]);
    expect(await valueOf(sheet, 'C1')).toBe(10);
  });
});

describe('native formulas that the calculated columns are made of', () => {
  it.each([
    ['=IFERROR(1/0,"-")', '-'],
    ['=INDEX(A1:B3,0,MATCH("금액",A1:B1,0))', '금액'],
    ['=SUM(INDEX(A1:B3,0,MATCH("금액",INDEX(A1:B3,1,0),0)))', 30],
    ['=SUMIFS(INDEX(A1:B3,0,2),INDEX(A1:B3,0,1),"가")', 10],
    ['=N(A2)', 0],
    ['=COUNT(A1:B3)', 2],
    ['=ISNUMBER(B2)', true],
    ['=ISNUMBER(A2)', false],
    ['=TEXT(0.314,"0.0%")', '31.4%'],
    ['=SUMPRODUCT((A2:A3="가")*(B2:B3))', 10],
    ['=SUMPRODUCT(--(A2:A3<>"가"),B2:B3)', 20],
    ['=ROUND(2.345,2)', 2.35],
    ['=IF(ISNUMBER(Z1),1,"-")', '-'],
    ['=IF(Z1="","빈칸","")', '빈칸'],
    ['=MAX(0,MIN(1,(45000-44990+1)/(45009-44990+1)))', 0.55],
    ['=DATE(2007,6,12)', 39245],
    ['=TRIM(" 1 ")&""', '1'],
    ['=LOOKUP(2,1/((A2:A3="나")*1),B2:B3)', 20],
  ])('%s', async (formula, expected) => {
    const book = openBook();
    const sheet = book.activeSheet;
    put(sheet, 'A1', [
      ['이름', '금액'],
      ['가', 10],
      ['나', 20],
    ]);
    put(sheet, 'D1', [[formula]]);
    expect(await valueOf(sheet, 'D1')).toBe(expected);
  });
});
