import { readFile } from '../../../workbench/files/openFile';
import { saveFile } from '../../../workbench/files/saveFile';
import { createNodeBook } from '../../../workbench/book';
import type { UniverBook } from '../../../workbench/book/book';
import { at, put, putTable } from './support';

const open = new Set<UniverBook>();
afterEach(() => {
  for (const book of open) book.dispose();
  open.clear();
});

function ledger() {
  const { book } = createNodeBook();
  open.add(book);
  const sheet = book.addSheet('집행');
  putTable(sheet, 'A1', '집행', [
    ['번호', '금액', '갑절'],
    [1, 10, '=[@금액]*2'],
    [2, 20, '=[@금액]*2'],
  ]);
  put(sheet, 'F1', [['=SUM(집행[금액])'], ['=SUM(집행[[번호]:[금액]])']]);
  return { book, sheet };
}

/** As Excel writes them: the signs of references are escaped. */
const HEADERS: readonly (readonly [header: string, written: string])[] = [
  ['지출 금액', '지출 금액'],
  ['금액(원)', '금액(원)'],
  ['금액 [원]', "금액 '[원']"],
  ["금'액", "금''액"],
  ['금액#', "금액'#"],
  ['@금액', "'@금액"],
  ['금액, 원: 계', '금액, 원: 계'],
  ['금액\n(천원)', '금액\n(천원)'],
  ['집행률%', '집행률%'],
  ['a"b+c-d*e/f^g=<h>&!?;.{i}|~`$\\', 'a"b+c-d*e/f^g=<h>&!?;.{i}|~`$\\'],
];

it.each(HEADERS)('follows a header that becomes %j, and computes on', async (header, written) => {
  const { book, sheet } = ledger();
  put(sheet, 'B1', [[`'${header}`]]);
  await book.settle();
  expect(sheet.formulas(at('F1'))).toEqual([[`=SUM(집행[${written}])`]]);
  expect(sheet.values(at('C2:C3'))).toEqual([[20], [40]]);
  put(sheet, 'B3', [[50]]);
  await book.settle();
  expect(sheet.values(at('F1:F2'))).toEqual([[60], [63]]);
  const saved = readFile('', saveFile(book, null)).file;
  expect(saved.sheets.at(-1)!.tables[0]!.table.columns.map(({ name }) => name)).toEqual([
    '번호',
    header,
    '갑절',
  ]);
  put(sheet, 'B1', [['금액']]);
  await book.settle();
  expect(sheet.formulas(at('C2:F2'))).toEqual([['=[@금액]*2', '', '', '=SUM(집행[[번호]:[금액]])']]);
});

it.each(HEADERS)('takes a formula that is typed with a column %j', async (header, written) => {
  const { book, sheet } = ledger();
  put(sheet, 'B1', [[`'${header}`]]);
  put(sheet, 'H1', [[`=MAX(집행[${written}])`]]);
  await book.settle();
  expect(sheet.values(at('H1'))).toEqual([[20]]);
});
