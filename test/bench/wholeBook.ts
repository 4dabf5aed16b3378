/**
 * The workbook's own tables in a book of the workbench, all calculated columns included: 1,000 programmes × 100,000 rows
 * of 집행. `npx tsx test/bench/wholeBook.ts [programmes] [rows]`
 *
 * Milliseconds of the processor, from filled tables: all formulas entered and calculated; one 금액 of 집행 changed, a row added; one 사업명 changed.
 */
import { FIRST_TABLES, TABLE_IDS, TABLES } from '../../src/workbook/tables';
import type { TableId } from '../../src/workbook/tables/tableId';
import type { WorkbookNames } from '../../src/workbook/tables/workbookNames';
import { bootNode } from '../../workbench/book/bootNode';
import type { CellValue, Sheet } from '../../workbench/book/types';

const [PROGRAMMES = 1000, LEDGER_ROWS = 100_000] = process.argv.slice(2).map(Number);
const [FIRST_DAY, REFERENCE_DATE] = [39083, 39263];
const NAMES = {
  tables: Object.fromEntries(TABLE_IDS.map((id) => [id, TABLES[id].name])),
  cells: { 기준일: '기준일', 주의폭: '주의폭', 부진폭: '부진폭' },
} as unknown as WorkbookNames;

type Row = Readonly<Record<string, CellValue>>;

const book = bootNode();
const numbers = Array.from({ length: PROGRAMMES }, (_, index) => `P${String(index).padStart(4, '0')}`);
const kinds = ['지출', '지출', '원인행위', '반납'];

const FIRST_CELLS: readonly (readonly [string, number])[] = [
  ['기준일', REFERENCE_DATE],
  ['주의폭', 0.1],
  ['부진폭', 0.2],
];

function makeTable(id: TableId, rows: readonly Row[]): Sheet {
  const sheet = book.addSheet(TABLES[id].name);
  const headers = TABLES[id].columns.map(({ header }) => header);
  const cells = rows.map((row) => headers.map((header) => row[header] ?? null));
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: headers.length };
  sheet.write(area, [headers, ...cells]);
  book.addTable({ sheet, area }, true).name = TABLES[id].name;
  return sheet;
}

async function run(): Promise<void> {
  const settings = book.activeSheet;
  FIRST_CELLS.forEach(([name, value], row) => {
    const area = { row, column: 0, rows: 1, columns: 1 };
    settings.write(area, [[value]]);
    book.addName(name, `=${settings.name}!$A$${row + 1}`);
  });
  const sheets = {
    programmes: makeTable(
      'programmes',
      numbers.map((number) => ({
        ...{
          사업번호: number,
          사업명: `사업 ${number}`,
          부서: '기획예산과',
          예산구분: '예산',
          회계연도: 2007,
        },
        ...{ 시작일: FIRST_DAY, 종료일: FIRST_DAY + 364 },
      })),
    ),
    budgets: makeTable(
      'budgets',
      numbers.map((number) => ({ 사업번호: number, 일자: FIRST_DAY, 구분: '본예산', 금액: 100_000_000 })),
    ),
    payments: makeTable(
      'payments',
      Array.from({ length: LEDGER_ROWS }, (_, index) => ({
        사업번호: numbers[(index * 7919) % PROGRAMMES]!,
        집행일: FIRST_DAY + (index % 365),
        구분: kinds[index % kinds.length]!,
        금액: (index % 1000) * 1000,
      })),
    ),
  };
  await book.settle();

  const entered = await timed(() => {
    for (const id of ['budgets', 'payments', 'programmes'] as const) {
      const rows = id === 'payments' ? LEDGER_ROWS : PROGRAMMES;
      TABLES[id].columns.forEach(({ formula }, column) => {
        if (!formula) return;
        const text = formula(NAMES, FIRST_TABLES);
        const area = { row: 1, column, rows, columns: 1 };
        sheets[id].write(
          area,
          Array.from({ length: rows }, () => [text]),
        );
      });
    }
  });
  const column = (id: TableId, header: string) =>
    TABLES[id].columns.findIndex((one) => one.header === header);
  const cell = (id: TableId, header: string) => ({ row: 1, column: column(id, header), rows: 1, columns: 1 });
  const before = sheets.programmes.values(cell('programmes', '집행액'))[0]![0];
  const paid = await timed(() => sheets.payments.write(cell('payments', '금액'), [[777]]));
  const named = await timed(() => sheets.programmes.write(cell('programmes', '사업명'), [['다른 이름']]));
  const added = await timed(() =>
    sheets.payments.write({ row: LEDGER_ROWS + 1, column: 0, rows: 1, columns: 4 }, [
      [numbers[0]!, FIRST_DAY, '지출', 1],
    ]),
  );
  const after = sheets.programmes.values(cell('programmes', '집행액'))[0]![0];
  if (after !== Number(before) + 778) throw new Error(`집행액 ${before} became ${after}`);
  console.log(
    `in the workbench, ${PROGRAMMES.toLocaleString('en')} programmes × ${LEDGER_ROWS.toLocaleString('en')} rows: ` +
      `all formulas ${entered} ms, a 금액 of 집행 ${paid} ms, a row added ${added} ms, a 사업명 ${named} ms`,
  );
}

async function timed(work: () => void): Promise<string> {
  const start = process.cpuUsage();
  work();
  await book.settle();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) / 1000).toFixed(0);
}

void run().finally(() => book.dispose());
