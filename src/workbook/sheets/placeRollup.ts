import { sheetTexts } from '../../i18n/ko/sheetTexts';
import { NAMESPACE } from '../../functions/functionSpec';
import { areaAddress, cellAddress, readCellAddress, type CellPosition } from '../../domain/a1';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import { textInput } from '../tables/cells';
import { askForSettings, settingsIn, type Settings } from '../book/readSettings';
import { addressOf, askForRoom, roomIn, standsIn, type AskedRoom, type Place } from './room';
import { everyCell } from '../tables/columnFormat';
import { sheetRegister } from '../standing/naming';
import type { BookNames } from '../book/names';
import { refuse, runInExcel } from '../book/problems';
import { askForTable, viewOf } from '../book/tableView';
import type { Outcome } from '../book/outcome';
import type { Placed } from './takeBack';

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
 * A new sheet that an earlier attempt has made – its answer was lost – is found, not made a second time.
 */
export async function placeRollup(access: BookAccess, target: RollupTarget): Promise<Outcome<Placed>> {
  const cell = readCellAddress(target.cell);
  if (!cell) return refuse('targetOccupied', { address: target.cell });
  return runInExcel(async (context): Promise<Outcome<Placed>> => {
    const { workbook } = context;
    const { worksheets } = workbook;
    worksheets.load('items/name');
    const start = target.isNew ? { ...cell, row: Math.max(cell.row, HEADING_ROWS) } : cell;
    const place: Place = { sheet: target.sheet, cell: start };
    const earlier = askForRoom(worksheets, place, { rows: 1, columns: 1 });
    if (!earlier.ok) return earlier;
    const asked = await askBook(context, access.memory, (names) => ({
      programmes: askForTable(workbook, 'programmes', names.tables.programmes),
      settings: askForSettings(workbook, names),
    }));
    if (!asked.ok) return asked;
    const { book, answer } = asked.value;
    const programmes = viewOf(answer.programmes);
    if (!programmes.ok) return programmes;
    const rows = programmes.value.bodyRows + EXTRA_ROWS;
    if (!target.isNew) return intoSheet(context, book.names, place, rows);
    const ownSheet = {
      start: { row: start.row - HEADING_ROWS, column: start.column },
      rows: HEADING_ROWS + rows + SPARE_ROWS,
      columns: COLUMNS,
    };
    if (isSummary(earlier.value)) {
      const formula = standsIn(earlier.value);
      return { ok: true, value: { ...placedAt(place, book.names), formula, ownSheet } };
    }

    const name = sheetRegister(worksheets.items.map((sheet) => sheet.name)).claim(target.sheet);
    const sheet = worksheets.add(name);
    writeHeading(sheet, start, book.names, settingsIn(answer.settings));
    writeSummary(sheet, start, book.names, rows + SPARE_ROWS);
    WIDTHS.forEach((width, column) => {
      sheet.getRange(cellAddress({ row: 0, column: start.column + column })).format.columnWidth = width;
    });
    await context.sync();
    return { ok: true, value: { ...placedAt({ sheet: name, cell: start }, book.names), ownSheet } };
  });
}

async function intoSheet(
  context: Excel.RequestContext,
  names: BookNames,
  place: Place,
  rows: number,
): Promise<Outcome<Placed>> {
  const { worksheets } = context.workbook;
  const asked = askForRoom(worksheets, place, { rows: rows + SPARE_ROWS, columns: COLUMNS });
  if (!asked.ok) return asked;
  await context.sync();
  const room = roomIn(asked.value, { rows, columns: COLUMNS });
  const isOurs = isSummary(asked.value);
  if (!room.ok && !(isOurs && room.problem.code === 'targetOccupied')) return room;
  writeSummary(asked.value.sheet, place.cell, names, room.ok ? room.value : rows);
  await context.sync();
  return { ok: true, value: { ...placedAt(place, names), ownSheet: null } };
}

function isSummary(room: AskedRoom): boolean {
  return standsIn(room).startsWith(`=${NAMESPACE}.ROLLUP(`);
}

function writeSummary(sheet: Excel.Worksheet, start: CellPosition, names: BookNames, rows: number): void {
  const column = ({ first, count }: { first: number; count: number }) =>
    sheet.getRange(areaAddress({ ...start, column: start.column + first }, { rows, columns: count }));
  const amounts = column(WON_COLUMNS);
  const rates = column(RATE_COLUMNS);
  amounts.numberFormat = everyCell('#,##0');
  rates.numberFormat = everyCell('0.0%');
  // `"-"` stands where the numbers stand.
  for (const figures of [amounts, rates]) figures.format.horizontalAlignment = 'Right';
  sheet.getRange(areaAddress(start, { rows: 1, columns: COLUMNS })).format.font.bold = true;
  sheet.getRange(cellAddress(start)).formulas = [[summaryFormula(names)]];
}

function summaryFormula({ cells, spans }: BookNames): string {
  const margins = [cells.주의폭, cells.부진폭];
  const taken = [spans.사업표, spans.예산표, spans.집행표, cells.기준일, '', ...margins].join(',');
  return `=${NAMESPACE}.ROLLUP(${taken})`;
}

function placedAt(place: Place, names: BookNames): Omit<Placed, 'ownSheet'> {
  return { ...place, address: addressOf(place), formula: summaryFormula(names) };
}

/** 기준일, basis and unit belong beside every rate and amount that is handed on; so does who answers for them. */
function writeHeading(
  sheet: Excel.Worksheet,
  start: CellPosition,
  { cells }: BookNames,
  settings: Settings,
): void {
  const line = (up: number, column = 0) =>
    sheet.getRange(cellAddress({ row: start.row - up, column: start.column + column }));
  const title = line(4);
  title.values = [
    [textInput([settings.기관명, settings.부서명, sheetTexts.rollupTitle].filter(Boolean).join(' '))],
  ];
  title.format.font.bold = true;
  title.format.font.size = 14;
  line(3).formulas = [[`="${sheetTexts.rollupDate}"&TEXT(${cells.기준일},"yyyy. m. d.")`]];
  line(3, 3).values = [[textInput(sheetTexts.rollupPeople(settings))]];
  line(2).values = [[sheetTexts.rollupBasis]];
  const unit = line(1, COLUMNS - 1);
  unit.values = [[sheetTexts.rollupUnit]];
  unit.format.horizontalAlignment = 'Right';
}
