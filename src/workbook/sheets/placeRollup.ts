import { sheetTexts } from '../../i18n/ko/sheetTexts';
import { NAMESPACE } from '../../functions/functionSpec';
import { areaAddress, cellAddress, readCellAddress, type CellPosition } from '../../domain/a1';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { CellValue } from '../tables/cells';
import { everyCell } from '../tables/columnFormat';
import { sheetRegister } from '../standing/naming';
import type { BookNames } from '../book/names';
import { refuse, runInExcel } from '../book/problems';
import { askForTable, viewOf } from '../book/tableView';
import type { Outcome } from '../book/outcome';

/** Where the summary goes: a sheet of the workbook, or a new one; the cell it starts in. */
export interface RollupTarget {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly cell: string; // 'A1'
}

/** 사업번호 사업명 부서 예산현액 집행액 집행잔액 집행률 기간경과율 집행상태 */
const COLUMNS = 9;
const WON_COLUMNS = { first: 3, count: 3 };
const RATE_COLUMNS = { first: 6, count: 2 };
const WIDTHS = [54, 160, 84, 100, 100, 100, 60, 66, 66] as const;
/** Header, 합계 and the line about programmes without entries. */
const EXTRA_ROWS = 3;
/** Rows kept formatted for programmes to come. */
const SPARE_ROWS = 100;
/** Title, basis, 기준일 and unit stand above the summary on a sheet of its own. */
const HEADING_ROWS = 4;

/** Names of the sheets that a person can choose from. */
export async function sheetNames(): Promise<Outcome<readonly string[]>> {
  return runInExcel(
    async (context): Promise<Outcome<readonly string[]>> => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
      return { ok: true, value: visible.map(({ name }) => name) };
    },
    { whenCellIsFree: true },
  );
}

/**
 * Writes `=SILJEOK.ROLLUP(…)` into a cell; it spills one row a programme. On a new sheet title, basis, 기준일 and unit
 * stand above it. Refused where it would spill onto something. Two syncs; three for a sheet that is there already.
 */
export async function placeRollup(
  access: BookAccess,
  target: RollupTarget,
): Promise<Outcome<{ readonly address: string }>> {
  const cell = readCellAddress(target.cell);
  if (!cell) return refuse('targetOccupied', { address: target.cell });
  return runInExcel(async (context): Promise<Outcome<{ readonly address: string }>> => {
    const { workbook } = context;
    const { worksheets } = workbook;
    worksheets.load('items/name');
    const asked = await askBook(context, access.memory, (names) =>
      askForTable(workbook, 'programmes', names.tables.programmes),
    );
    if (!asked.ok) return asked;
    const { book, answer } = asked.value;
    const programmes = viewOf(answer);
    if (!programmes.ok) return programmes;
    const rows = programmes.value.bodyRows + EXTRA_ROWS;
    if (!target.isNew) return intoSheet(context, book.names, target.sheet, cell, rows);

    const name = sheetRegister(worksheets.items.map((sheet) => sheet.name)).claim(target.sheet);
    const sheet = worksheets.add(name);
    const start = { ...cell, row: Math.max(cell.row, HEADING_ROWS) };
    writeHeading(sheet, start, book.names);
    writeSummary(sheet, start, book.names, rows + SPARE_ROWS);
    WIDTHS.forEach((width, column) => {
      sheet.getRange(cellAddress({ row: 0, column: start.column + column })).format.columnWidth = width;
    });
    await context.sync();
    return { ok: true, value: { address: addressOn(name, start) } };
  });
}

async function intoSheet(
  context: Excel.RequestContext,
  names: BookNames,
  sheetName: string,
  start: CellPosition,
  rows: number,
): Promise<Outcome<{ readonly address: string }>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('name');
  sheet.protection.load('protected');
  const area = sheet.getRange(areaAddress(start, { rows: rows + SPARE_ROWS, columns: COLUMNS }));
  area.load('values,formulas');
  await context.sync();
  const address = addressOn(sheetName, start);
  if (sheet.isNullObject) return refuse('targetOccupied', { address });
  if (sheet.protection.protected) return refuse('sheetProtected', { sheet: sheetName });
  const isOurs = String(area.formulas[0]?.[0]).startsWith(`=${NAMESPACE}.ROLLUP(`);
  const free = isOurs ? rows : freeRows(area.values);
  if (free < rows) {
    return refuse('targetOccupied', { address: areaAddress(start, { rows, columns: COLUMNS }) });
  }
  writeSummary(sheet, start, names, free);
  await context.sync();
  return { ok: true, value: { address } };
}

/** How many rows from the first are empty. */
function freeRows(cells: readonly (readonly CellValue[])[]): number {
  const filled = cells.findIndex((row) => row.some((cell) => cell !== ''));
  return filled < 0 ? cells.length : filled;
}

function writeSummary(
  sheet: Excel.Worksheet,
  start: CellPosition,
  { cells, spans }: BookNames,
  rows: number,
): void {
  const column = ({ first, count }: { first: number; count: number }) =>
    sheet.getRange(areaAddress({ ...start, column: start.column + first }, { rows, columns: count }));
  const amounts = column(WON_COLUMNS);
  const rates = column(RATE_COLUMNS);
  amounts.numberFormat = everyCell('#,##0');
  rates.numberFormat = everyCell('0.0%');
  // `"-"` stands where the numbers stand.
  for (const figures of [amounts, rates]) figures.format.horizontalAlignment = 'Right';
  sheet.getRange(areaAddress(start, { rows: 1, columns: COLUMNS })).format.font.bold = true;
  const arguments_ = [spans.사업표, spans.예산표, spans.집행표, cells.기준일].join(',');
  sheet.getRange(cellAddress(start)).formulas = [[`=${NAMESPACE}.ROLLUP(${arguments_})`]];
}

/** 기준일, basis and unit belong beside every rate and amount that is handed on. */
function writeHeading(sheet: Excel.Worksheet, start: CellPosition, { cells }: BookNames): void {
  const line = (up: number, column = 0) =>
    sheet.getRange(cellAddress({ row: start.row - up, column: start.column + column }));
  const title = line(4);
  title.values = [[sheetTexts.rollupTitle]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  line(3).formulas = [[`="${sheetTexts.rollupDate}"&TEXT(${cells.기준일},"yyyy. m. d.")`]];
  line(2).values = [[sheetTexts.rollupBasis]];
  const unit = line(1, COLUMNS - 1);
  unit.values = [[sheetTexts.rollupUnit]];
  unit.format.horizontalAlignment = 'Right';
}

function addressOn(sheet: string, cell: CellPosition): string {
  return `'${sheet.replaceAll("'", "''")}'!${cellAddress(cell)}`;
}
