import { BUDGETED, sumLedger, SPENT } from '../src/domain/ledger';
import type { Day } from '../src/domain/kinds';
import { LEDGERS, LOOK_AT, type RowsToLookAt } from '../src/domain/lookAt';
import { matchKey, type Cell } from '../src/domain/matching';
import { readFigures } from '../src/domain/measurements';
import { plannedFigures } from '../src/domain/planned';
import { checkFormulas, LEDGER_IDS } from '../src/workbook/tables/calculatedColumns';
import type { WorkbookNames } from '../src/workbook/tables/workbookNames';
import { DIRT, EMPTY, error, number, text, type Typed } from './support/dirtyCells';
import { openBook, put, putTable, valuesOf } from './host/book/support';

type LedgerId = (typeof LEDGER_IDS)[number];

const KEYS = ['01', 'A-3', '가 4'];
const LISTED = new Set(KEYS.map((key) => matchKey(key)!));
const JAN_1 = number(39083);

/** A row that can be counted, by header. */
const CLEAN: Record<LedgerId, Readonly<Record<string, Typed>>> = {
  budgets: { 사업번호: text('01'), 일자: JAN_1, 구분: text('본예산'), 금액: number(1000) },
  payments: { 사업번호: text('01'), 집행일: JAN_1, 구분: text('지출'), 금액: number(1000) },
  plans: { 사업번호: text('01'), 기준일: JAN_1, 목표액: number(1000), 대상액: number(2000) },
  measurements: { 지표번호: text('01'), 기준일: JAN_1, 구분: text('실적'), 값: number(7) },
};

type Row = readonly Typed[];

/** Every cell dirty once in a row that is clean else, once in one that is empty else, and once beside each other dirt. */
function rowsOf(id: LedgerId): readonly Row[] {
  const clean = Object.values(CLEAN[id]);
  const withDirt = (rows: readonly Row[], dirt: readonly Typed[]) =>
    rows.flatMap((row) =>
      row.flatMap((_, at) => dirt.map((one) => row.map((cell, column) => (column === at ? one : cell)))),
    );
  const empty = clean.map(() => EMPTY);
  const refunds =
    id === 'payments'
      ? withDirt([clean.map((cell, column) => (column === REFUND_COLUMN ? text('반납') : cell))], DIRT)
      : [];
  const few = [EMPTY, number(0), number(-1), text('-'), text('미정'), error('=NA()')];
  return [...withDirt([clean, empty], DIRT), ...refunds, ...withDirt(withDirt([clean], few), few)];
}

const REFUND_COLUMN = 2;
const DAY_ASKED = 39263 as Day;
const everyWord = (weighing: typeof BUDGETED) =>
  new Map([...weighing].map(([word, weight]) => [word, weight === 0 ? 1 : weight]));
const COLUMNS = { number: 0, date: 1, kind: 2, amount: 3 };

const JUDGED: Record<LedgerId, (row: readonly Cell[]) => RowsToLookAt> = {
  budgets: (row) => sumLedger([row], COLUMNS, [...LISTED], everyWord(BUDGETED), null, LISTED).toLookAt,
  payments: (row) => sumLedger([row], COLUMNS, [...LISTED], everyWord(SPENT), null, LISTED).toLookAt,
  plans: (row) =>
    plannedFigures(
      [row],
      { number: 0, date: 1, target: 2, eligible: 3 },
      [...LISTED],
      'target',
      DAY_ASKED,
      LISTED,
    ).toLookAt,
  measurements: (row) => readFigures([row], COLUMNS, [...LISTED], ['실적', '목표'], null, LISTED).toLookAt,
};

/** The word of 확인 for what the domain finds wrong with a row first. */
function expectedOf(id: LedgerId, row: Row): string {
  const { first } = JUDGED[id](row.map(({ cell }) => cell));
  if (first === null) return '';
  if (first.code === 'ledgerRefundNegative') return '반납';
  const header = Object.keys(CLEAN[id])[first.column]!;
  if (header === LEDGERS[id].date) return '날짜';
  return header === '목표액' || header === '대상액' ? '금액' : header;
}

const NAMES = {
  tables: {
    programmes: '사업',
    indicators: '지표',
    budgets: '예산',
    payments: '집행',
    plans: '계획',
    measurements: '측정',
  },
} as unknown as WorkbookNames;

async function marksOf(id: LedgerId, rows: readonly Row[]): Promise<readonly unknown[]> {
  const book = openBook();
  const sheet = book.activeSheet;
  const { key } = LEDGERS[id];
  putTable(sheet, 'H1', key === '지표번호' ? '지표' : '사업', [[key], ...KEYS.map((one) => [`'${one}`])]);
  const headers = Object.keys(CLEAN[id]);
  const formula = checkFormulas[id](NAMES);
  putTable(sheet, 'A1', NAMES.tables[id], [
    [...headers, LOOK_AT],
    ...rows.map(() => [...headers.map(() => ''), formula]),
  ]);
  put(
    sheet,
    'A2',
    rows.map((row) => row.map(({ entry }) => entry)),
  );
  return (await valuesOf(sheet, `E2:E${rows.length + 1}`)).flat();
}

jest.setTimeout(120_000);

describe('확인 of a row, computed by a spreadsheet engine, is what the domain finds wrong with it first', () => {
  it.each(LEDGER_IDS.map((id) => ({ id, name: NAMES.tables[id] })))('$name', async ({ id }) => {
    const rows = rowsOf(id);
    const headers = Object.keys(CLEAN[id]);
    const said = (marks: readonly unknown[]) =>
      rows.map((row, index) => {
        const cells = headers
          .map((header, column) => `${header} ${row[column]!.name.slice(0, 20)}`)
          .join(', ');
        return `${cells}: ${String(marks[index])}`;
      });
    expect(said(await marksOf(id, rows))).toEqual(said(rows.map((row) => expectedOf(id, row))));
  });
});
