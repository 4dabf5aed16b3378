/**
 * ROLLUP as shipped (dist/functions.js) in a book of the workbench, against the native columns of 사업 (SUMIFS) there:
 * `npm run bench`, after `npm run build`.
 *
 * Both start from a book whose tables are filled and end when every cell is calculated. ROLLUP's arguments pass
 * through JSON, as they do on their way to an add-in.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { functionsJson } from '../../src/functions/functionsJson';
import type { WorkbookNames } from '../../src/workbook/tables/workbookNames';
import { programmeFormulas } from '../../src/workbook/tables/calculatedColumns';
import { parseA1 } from '../../workbench/book/a1';
import { bootNode } from '../../workbench/book/bootNode';
import type { CellValue, FunctionCall } from '../../workbench/book/types';
import { CustomFunctionBridge } from '../../workbench/functions/bridge';

const PROGRAMMES = 500;
const LEDGER_ROWS = 10_000;
const [FIRST_DAY, REFERENCE_DATE] = [39083, 39263];
const NAMES = {
  tables: { programmes: '사업', budgets: '예산', payments: '집행' },
  cells: { 기준일: '$Z$1', 주의폭: '$Z$2', 부진폭: '$Z$3' },
} as unknown as WorkbookNames;
const FORMULAS = [
  programmeFormulas.currentBudget(NAMES),
  programmeFormulas.spent(NAMES),
  programmeFormulas.remaining(),
  programmeFormulas.executionRate(),
  programmeFormulas.elapsedRate(NAMES),
  programmeFormulas.targetRate(NAMES, []),
  programmeFormulas.executionStatus(NAMES),
];

type Implementation = (...args: unknown[]) => unknown;
type Row = (CellValue | null)[];

const book = bootNode();
const sheet = book.activeSheet;
const numbers = Array.from({ length: PROGRAMMES }, (_, index) => `P${String(index).padStart(3, '0')}`);
const kinds = ['지출', '지출', '원인행위', '반납'];
put('Z1', [[REFERENCE_DATE], [0.1], [0.2]]);
table('P1', '예산', [
  ['사업번호', '일자', '구분', '금액', '확인'],
  ...numbers.map((number): Row => [number, FIRST_DAY, '본예산', 100_000_000, null]),
]);
table('AN1', '집행', [
  ['사업번호', '집행일', '구분', '금액', '확인'],
  ...Array.from({ length: LEDGER_ROWS }, (_, index): Row => {
    const number = numbers[(index * 7919) % PROGRAMMES]!;
    return [number, FIRST_DAY + (index % 365), kinds[index % kinds.length]!, (index % 1000) * 1000, null];
  }),
]);
const headers = ['사업번호', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도'];
const results = ['예산현액', '집행액', '집행잔액', '집행률', '기간경과율', '목표집행률', '집행상태'];
table('A1', '사업', [
  [...headers, ...results],
  ...numbers.map((number): Row => {
    const programme = [number, `사업 ${number}`, '기획예산과', FIRST_DAY, FIRST_DAY + 364, '예산', 2007];
    return [...programme, ...results.map(() => null)];
  }),
]);

void run().finally(() => book.dispose());

async function run(): Promise<void> {
  await book.settle();
  const shipped = shippedFunctions();
  const bridge = new CustomFunctionBridge(book);
  bridge.register(
    'SILJEOK',
    functionsJson('ko').functions.map((one) => ({ ...one, options: {} })),
  );
  let [bytes, inFunction] = [0, 0];
  bridge.send = (calls: readonly FunctionCall[]) => {
    const sent = JSON.stringify(calls.map(({ args }) => args));
    bytes += Buffer.byteLength(sent);
    const received = JSON.parse(sent) as unknown[][];
    const start = performance.now();
    const values = calls.map(({ id }, index) => shipped.get(id)!(...received[index]!, {}));
    inFunction += performance.now() - start;
    bridge.receive(
      calls.map(({ invocationId }, index) => ({ invocationId, ok: true as const, value: values[index] })),
    );
  };

  const rollup = await settled(
    () => put('AB1', [['=SILJEOK.ROLLUP(사업[[#All],[사업번호]:[회계연도]],예산[#All],집행[#All],$Z$1)']]),
    () => bridge.settle(),
  );
  const native = await settled(
    () =>
      put(
        'H2',
        numbers.map(() => FORMULAS),
      ),
    () => book.settle(),
  );
  for (const [name, column, row] of [
    ['집행액', 'AF2', 'I2'],
    ['집행상태', 'AJ2', 'N2'],
  ] as const) {
    const [[spilled] = []] = sheet.values(parseA1(column)!);
    const [[calculated] = []] = sheet.values(parseA1(row)!);
    if (spilled !== calculated) throw new Error(`${name}: ROLLUP ${spilled}, native ${calculated}`);
  }
  console.log(
    `in the workbench, ${PROGRAMMES} programmes, ${LEDGER_ROWS.toLocaleString('en')} rows: ROLLUP ${rollup.toFixed(0)} ms ` +
      `(${inFunction.toFixed(0)} ms in the function, ${(bytes / 1024).toFixed(0)} kB of arguments), ` +
      `native columns ${native.toFixed(0)} ms, ${(native / rollup).toFixed(1)} times ROLLUP and ${(native / inFunction).toFixed(0)} times the function alone`,
  );
}

function shippedFunctions(): Map<string, Implementation> {
  const associated = new Map<string, Implementation>();
  const CustomFunctions = {
    associate: (id: string, implementation: Implementation) => associated.set(id, implementation),
    Error,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  const file = path.join(__dirname, '../../dist/functions.js');
  runInContext(readFileSync(file, 'utf8'), createContext({ CustomFunctions }));
  return associated;
}

async function settled(write: () => void, settle: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  write();
  await settle();
  return performance.now() - start;
}

function put(corner: string, rows: readonly Row[]): void {
  sheet.write({ ...parseA1(corner)!, rows: rows.length, columns: rows[0]!.length }, rows);
}

function table(corner: string, name: string, rows: readonly Row[]): void {
  put(corner, rows);
  const area = { ...parseA1(corner)!, rows: rows.length, columns: rows[0]!.length };
  sheet.book.addTable({ sheet, area }, true).name = name;
}
