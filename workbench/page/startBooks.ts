import type { Book } from '../book/types';

/** A workbook to start with: chosen by `?book=`. */
export interface StartBook {
  readonly id: string;
  readonly label: string;
  /** Of samples/; without one the book is made by `fill`. */
  readonly file?: string;
  fill(book: Book): void;
}

const nothing = (): void => undefined;

/** What a division already had before the add-in came: a sheet 사업 of its own making. */
const OWN_LIST: readonly (readonly (string | number)[])[] = [
  ['2007년 창의혁신단 사업 목록', '', '', ''],
  ['연번', '사업명', '담당', '예산(천원)'],
  [1, '지식행정 활성화', '김담당', 5400],
  [2, '학습동아리 운영', '이담당', 24480],
  [3, '창의행정 워크숍', '박담당', 25200],
];

export const START_BOOKS: readonly StartBook[] = [
  { id: 'blank', label: '빈 통합 문서', fill: nothing },
  { id: 'report-2007', label: '2007년 보고서', file: 'report-2007.xlsx', fill: nothing },
  {
    id: 'fictional-year',
    label: '사업 40개의 한 해(가상 자료)',
    file: 'fictional-year.xlsx',
    fill: nothing,
  },
  {
    id: 'taken',
    label: '「사업」 시트가 이미 있는 통합 문서',
    fill(book) {
      const sheet = book.addSheet('사업');
      sheet.write({ row: 0, column: 0, rows: OWN_LIST.length, columns: 4 }, OWN_LIST);
      sheet.setStyle({ row: 0, column: 0, rows: 2, columns: 4 }, () => ({ bold: true }));
      sheet.setStyle({ row: 2, column: 3, rows: OWN_LIST.length - 2, columns: 1 }, () => ({
        numberFormat: '#,##0',
      }));
      sheet.setColumnWidth({ row: 0, column: 1, rows: 1, columns: 1 }, 120);
      sheet.setColumnWidth({ row: 0, column: 3, rows: 1, columns: 1 }, 72);
      sheet.activate();
    },
  },
];

/** The start book of that id; the blank one when there is none. */
export function startBook(id: string | null): StartBook {
  const found = START_BOOKS.find((book) => book.id === id) ?? START_BOOKS[0];
  if (found === undefined) throw new Error('There is no start book.');
  return found;
}
