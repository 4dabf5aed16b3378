import { NONE, type Day, type Rate, type Won } from '../../src/domain/kinds';
import { LOOK_AT } from '../../src/domain/lookAt';
import { CATALOGUE } from '../../src/functions/catalogue';
import { showRate, showWon } from '../../src/taskpane/programmes/showFigure';
import { totalOf } from '../../src/taskpane/programmes/total';
import { printedAmount, printedRate } from '../../src/report/printedFigures';
import { reportModel } from '../../src/report/model';
import type { CellValue } from '../../workbench/book/types';
import {
  enterBudget,
  enterPayment,
  enterProgramme,
  openDeskWithTables,
  valueOf,
  WITH_FUNCTIONS,
  type Desk,
} from '../host/workbook/support';
import { printed, summaryInHwpx, summaryOnSheet } from './reportPlaces';
import { NOT_AVAILABLE, type RandomBook, type Row } from './randomBook';

/** The figures of one programme, as ROLLUP names them. */
const ITEMS = ['예산현액', '집행액', '집행잔액', '집행률', '기간경과율', '집행상태', '목표집행률'] as const;
type Figures = Readonly<Record<(typeof ITEMS)[number], CellValue>>;
type BudgetAndSpent = Pick<Figures, '예산현액' | '집행액'>;

const BILLION = 1e9;

/** What each place says of each programme, in the order of the table 사업; the total where the place has one. */
export interface Places {
  readonly table: readonly Figures[];
  readonly pane: readonly Figures[];
  readonly rollup: readonly Figures[];
  /** Of the report's model, which text, 한글 document and sheet are made from. */
  readonly report: readonly Figures[];
  /** Of the live formulas of a report sheet, with our functions and without. */
  readonly sheet: readonly Figures[];
  readonly nativeSheet: readonly Figures[];
  /** Of a 한글 document, as kordoc reads it back, and what the table's own figures are there. */
  readonly hwpx: readonly Figures[];
  readonly printedTable: readonly Figures[];
  readonly figure: readonly Figures[];
  /** Of BUDGET and SPENT. */
  readonly functions: readonly BudgetAndSpent[];
  readonly twins: readonly BudgetAndSpent[];
  /** 합 계 of the 한글 document, which prints whole 원, and that of ROLLUP printed so. */
  readonly hwpxTotal: readonly CellValue[];
  readonly printedTotal: readonly CellValue[];
  readonly totals: {
    readonly pane: readonly CellValue[];
    readonly report: readonly CellValue[];
    readonly sheet: readonly CellValue[];
    readonly nativeSheet: readonly CellValue[];
    readonly rollup: readonly CellValue[];
  };
}

/** Enters the book in an Excel with our pane beside it, and reads its figures in every place where they stand. */
export async function figuresOf(book: RandomBook): Promise<Places> {
  const desk = await openDeskWithTables(WITH_FUNCTIONS);
  try {
    await fill(desk, book);
    return await readPlaces(desk, book['사업'].length, book['계획'].length > 0);
  } finally {
    desk.office.stop();
  }
}

/** Rows are made by the pane, and what someone typed over them by hand. */
async function fill(desk: Desk, book: RandomBook): Promise<void> {
  valueOf(
    await desk.book.append([
      ...book['사업'].map(({ 사업번호 }) => enterProgramme(String(사업번호))),
      ...book['예산'].map(() => enterBudget('01', 1)),
      ...book['집행'].map(() => enterPayment('01', 1)),
    ]),
  );
  if (book['계획'].length > 0) {
    valueOf(await desk.book.addTable('plans'));
    const record = { number: '01', date: book['기준일'] as Day, target: 1 as Won, eligible: null, note: '' };
    valueOf(await desk.book.append(book['계획'].map(() => ({ table: 'plans', record }) as const)));
    typeOver(desk, '계획', book['계획']);
  }
  for (const name of ['사업', '예산', '집행'] as const) typeOver(desk, name, book[name]);
  valueOf(await desk.book.setReferenceDate(book['기준일'] as Day));
}

function typeOver(desk: Desk, name: string, rows: readonly Row[]): void {
  const { sheet, area, headers } = desk.table(name);
  rows.forEach((row, index) => {
    for (const [header, value] of Object.entries(row)) {
      const place = { row: area.row + 1 + index, column: area.column + headers.indexOf(header) };
      const isText = sheet.styleAt(place.row, place.column).numberFormat === '@';
      sheet.write({ ...place, rows: 1, columns: 1 }, [[typed(value, isText)]]);
    }
  });
}

/** A text that looks like a number is typed with an apostrophe; what is typed where texts are kept is one. */
function typed(value: CellValue, isText: boolean): CellValue {
  if (isText && typeof value === 'number') return `'${value}`;
  return typeof value === 'string' && value !== '' && value !== NOT_AVAILABLE ? `'${value}` : value;
}

async function readPlaces(desk: Desk, count: number, isPlanned: boolean): Promise<Places> {
  const sheet = desk.office.book.addSheet('대조');
  const numbers = { row: 1, column: 0, rows: count, columns: 1 };
  const programmes = desk.table('사업');
  sheet.write(
    numbers,
    Array.from({ length: count }, (_, index) => [`=INDEX(${programmes.name}[사업번호],${index + 1})`]),
  );
  const rowOf = (index: number) => index + 2;
  const formulas = Array.from({ length: count }, (_, index) => {
    const number = `$A${rowOf(index)}`;
    const plan = isPlanned ? ',,,계획표' : '';
    const figure = (item: string) =>
      `=SILJEOK.FIGURE(${number},"${item}",사업표,예산표,집행표,기준일${plan})`;
    return [
      ...ITEMS.map((item) => (item === '목표집행률' && !isPlanned ? NONE : figure(item))),
      `=SILJEOK.BUDGET(${number},예산표,기준일)`,
      `=SILJEOK.SPENT(${number},집행표,기준일)`,
      `=${twin('BUDGET', number, '예산표')}`,
      `=${twin('SPENT', number, '집행표')}`,
    ];
  });
  sheet.write({ row: 1, column: 1, rows: count, columns: formulas[0]!.length }, formulas);
  sheet.write({ row: 20, column: 0, rows: 1, columns: 1 }, [
    [`=SILJEOK.ROLLUP(사업표,예산표,집행표,기준일${isPlanned ? ',,,,,계획표' : ''})`],
  ]);
  await desk.office.settle();

  const cells = sheet.values({ row: 1, column: 1, rows: count, columns: formulas[0]!.length });
  // 목표액 and 목표대비 stand before 목표집행률.
  const spilled = sheet
    .values({ row: 21, column: 3, rows: count + 1, columns: ITEMS.length + 2 })
    .map((row) => [...row.slice(0, ITEMS.length - 1), isPlanned ? row[ITEMS.length + 1]! : NONE]);
  const columns = await Promise.all(ITEMS.map((item) => desk.column('사업', item)));
  const snapshot = valueOf(await desk.book.read());
  const { total } = totalOf(snapshot.programmes);
  const cellsRead = valueOf(await desk.book.readCells());
  const made = reportModel(cellsRead);
  if (!made.ok) throw new Error(made.problem.code);
  const { rollup } = made.value.figures;
  const onSheet = await summaryOnSheet(desk, cellsRead, 'functions');
  const onNativeSheet = await summaryOnSheet(desk, cellsRead, 'native');
  const inHwpx = await summaryInHwpx(cellsRead);
  const inTable = Array.from({ length: count }, (_, index) => columns.map((column) => column[index]!));
  const table = inTable.map(figures);
  const ofItems = (row: Figures) => figures(ITEMS.map((item) => row[item]));
  const totalOfSheet = ({ 예산현액, 집행액, 집행률 }: Figures) => [
    showWon(예산현액 as Won),
    showWon(집행액 as Won),
    showRate(집행률 as Rate, 1),
  ];
  const shown = cells.map((row) => row.map(refusedIsToLookAt));
  return {
    table,
    pane: snapshot.programmes.map((row) =>
      figures([
        row.currentBudget,
        row.spent,
        row.remaining,
        row.executionRate,
        row.elapsedRate,
        row.status,
        row.targetRate,
      ]),
    ),
    rollup: spilled.slice(0, count).map(figures),
    report: rollup.lines.map((line) =>
      figures([
        line.budget,
        line.spent,
        line.remaining,
        line.rate,
        line.elapsed,
        line.status,
        line.targetRate,
      ]),
    ),
    sheet: onSheet.slice(0, count).map(ofItems),
    nativeSheet: onNativeSheet.slice(0, count).map(ofItems),
    hwpx: inHwpx.slice(0, count).map(ofItems),
    printedTable: inTable.map((row) => ofItems(printed(asItems(row)))),
    figure: shown.map(figures),
    functions: shown.map((row) => budgetAndSpent(row[ITEMS.length], row[ITEMS.length + 1])),
    twins: shown.map((row) => budgetAndSpent(row[ITEMS.length + 2], row[ITEMS.length + 3])),
    hwpxTotal: [inHwpx[count]!.예산현액, inHwpx[count]!.집행액, inHwpx[count]!.집행률],
    printedTotal: [
      printedAmount(spilled[count]![0] as Won, '원'),
      printedAmount(spilled[count]![1] as Won, '원'),
      printedRate(spilled[count]![3] as Rate, 1),
    ],
    totals: {
      sheet: totalOfSheet(onSheet[count]!),
      nativeSheet: totalOfSheet(onNativeSheet[count]!),
      report: [showWon(rollup.total.budget), showWon(rollup.total.spent), showRate(rollup.total.rate, 1)],
      pane: [showWon(total.budget), showWon(total.spent), showRate(total.rate, 1)],
      rollup: [spilled[count]![0], spilled[count]![1], spilled[count]![3]].map((value, index) =>
        index === 2 ? showRate(value as never, 1) : showWon(value as never),
      ),
    },
  };
}

/** The twin of a function of one programme, over the ranges that the pane has named. */
function twin(id: 'BUDGET' | 'SPENT', number: string, block: string): string {
  const { twin: formula, parameters } = CATALOGUE.find((spec) => spec.id === id)!;
  return formula!([number, block, '기준일', ...parameters.slice(3).map(() => null)])!;
}

/** A function of one value refuses where a summary shows 확인. */
function refusedIsToLookAt(value: CellValue): CellValue {
  return value === '#VALUE!' ? LOOK_AT : value;
}

function figures(values: readonly CellValue[]): Figures {
  return asItems(values.map(rounded));
}

function asItems(values: readonly CellValue[]): Figures {
  return Object.fromEntries(ITEMS.map((item, index) => [item, values[index] ?? ''])) as Figures;
}

export function budgetAndSpent(budget: CellValue = '', spent: CellValue = ''): BudgetAndSpent {
  return { 예산현액: rounded(budget), 집행액: rounded(spent) };
}

/** Engines differ in the last digits of a difference, and of a large number. */
function rounded(value: CellValue): CellValue {
  return typeof value === 'number' ? Number((Math.round(value * BILLION) / BILLION).toPrecision(14)) : value;
}
