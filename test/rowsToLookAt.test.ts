import fc from 'fast-check';
import { BUDGETED, sumLedger, SPENT, type Weighing } from '../src/domain/ledger';
import { LEDGERS, type LedgerRules } from '../src/domain/lookAt';
import { matchKey } from '../src/domain/matching';
import { rowLookAtTwin } from '../src/functions/twins/lookAt';
import { budgetTwin, spentTwin } from '../src/functions/twins/ledgers';
import type { CellValue } from '../workbench/book/types';
import { openBook, put, putTable, valuesOf } from './host/book/support';
import { withOurFunctions } from './support/ourFunctions';

const [JAN_1, JUN_30, DEC_31] = [39083, 39263, 39447];
const NUMBERS = ['01', '02', 'A-3'];
const own = (header: string) => `[@${header}]`;

const DAYS: readonly CellValue[] = [JAN_1, JUN_30, JUN_30 + 0.75, DEC_31, ''];
const BAD_DAYS: readonly CellValue[] = ['2007. 3. 1.', '미정', '-', 20070301, 0.5, -3, 2_958_466, true];
const AMOUNTS: readonly CellValue[] = [1000, 2500, -300, 0, 7];
const BAD_AMOUNTS: readonly CellValue[] = ['1,200원', '미정', '-', '', true];
const KEYS: readonly CellValue[] = [...NUMBERS, ...NUMBERS, 1, '2', 'a-3'];
const BAD_KEYS: readonly CellValue[] = ['99', '', '-', '0*', '?1', '<>9', 'A-3 '];

const from = (good: readonly CellValue[], bad: readonly CellValue[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...good) }, fc.constantFrom(...bad));
const ledgerOf = (words: readonly string[], others: readonly string[]) =>
  fc.array(
    fc.tuple(from(KEYS, BAD_KEYS), from(DAYS, BAD_DAYS), from(words, others), from(AMOUNTS, BAD_AMOUNTS)),
    {
      minLength: 12,
      maxLength: 12,
    },
  );
const BOOKS = fc.sample(
  fc.tuple(
    ledgerOf(['본예산', '추경', '차년도이월'], ['소계', '본예산 ', '차년도 이월', '']),
    ledgerOf(['지출', '지출', '반납', '원인행위'], ['집행', '지출 ', '', '합계']),
    fc.constantFrom<CellValue>(JUN_30, JAN_1, ''),
  ),
  { seed: 2007, numRuns: 20 },
);

/** What the domain finds wrong with each row, by itself. */
function judged(rules: LedgerRules, weighing: Weighing, rows: readonly (readonly CellValue[])[]): string[] {
  const words = [rules.key, '날짜', '구분', '금액'];
  const everyKind = new Map([...weighing].map(([word, weight]) => [word, weight === 0 ? 1 : weight]));
  const listed = new Set(NUMBERS.map((number) => matchKey(number)!));
  return rows.map((row) => {
    const columns = { number: 0, date: 1, kind: 2, amount: 3 };
    const { first } = sumLedger([row], columns, [...listed], everyKind, null, listed).toLookAt;
    if (first === null) return '';
    return first.code === 'ledgerRefundNegative' ? '반납' : words[first.column]!;
  });
}

async function compute([budgets, payments, referenceDate]: (typeof BOOKS)[number]) {
  const book = openBook();
  const sheet = book.activeSheet;
  put(sheet, 'Z1', [[referenceDate]]);
  const judgedBy = (rules: LedgerRules) => `=${rowLookAtTwin(rules, own, '사업[사업번호]')}`;
  const column = (table: string) => (header: string) => `${table}[${header}]`;
  putTable(sheet, 'J1', '예산', [
    ['사업번호', '일자', '구분', '금액', '확인'],
    ...budgets.map((row) => [...row, judgedBy(LEDGERS.budgets)]),
  ]);
  putTable(sheet, 'P1', '집행', [
    ['사업번호', '집행일', '구분', '금액', '확인'],
    ...payments.map((row) => [...row, judgedBy(LEDGERS.payments)]),
  ]);
  const figures = [true, false].flatMap((isJudged) => [
    `=${budgetTwin(own('사업번호'), column('예산'), '$Z$1', isJudged)}`,
    `=${spentTwin(own('사업번호'), column('집행'), '$Z$1', null, isJudged)}`,
  ]);
  putTable(sheet, 'A1', '사업', [
    ['사업번호', '예산현액', '집행액', '예산현액2', '집행액2'],
    ...NUMBERS.map((number) => [number, ...figures]),
  ]);
  const bridge = withOurFunctions(book);
  const empty = NUMBERS.map(() => ['', '', '', '', '', '']);
  put(sheet, 'A30', [['사업번호', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도']]);
  put(
    sheet,
    'A31',
    empty.map((row, index) => [NUMBERS[index]!, ...row]),
  );
  put(sheet, 'A20', [['=SILJEOK.ROLLUP(A30:G33,예산[#All],집행[#All],$Z$1)']]);
  await bridge.settle();
  return {
    marks: [await valuesOf(sheet, 'N2:N13'), await valuesOf(sheet, 'T2:T13')].map((rows) => rows.flat()),
    columns: await valuesOf(sheet, 'B2:C4'),
    counted: await valuesOf(sheet, 'D2:E4'),
    rollup: await valuesOf(sheet, 'D21:E23'),
  };
}

describe('rows to look at, in a workbook computed by a spreadsheet engine', () => {
  it.each(BOOKS.map((book, index) => ({ book, index })))(
    'are the same to the column 확인, to the figures and to ROLLUP (book $index)',
    async ({ book }) => {
      const { marks, columns, counted, rollup } = await compute(book);
      expect(marks).toEqual([
        judged(LEDGERS.budgets, BUDGETED, book[0]),
        judged(LEDGERS.payments, SPENT, book[1]),
      ]);
      expect(columns).toEqual(rollup);
      expect(counted).toEqual(rollup);
    },
  );
});
