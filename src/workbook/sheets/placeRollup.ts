import { sheetTexts } from '../../i18n/ko/sheetTexts';
import { MONEY_UNITS, type MoneyUnit } from '../../domain/moneyUnit';
import { PLAN_COLUMNS, type ROLLUP_GROUPS } from '../../functions/rollupShape';
import { NAMESPACE } from '../../functions/functionSpec';
import { areaAddress, cellAddress, readCellAddress, type CellPosition } from '../../domain/a1';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import { textInput } from '../tables/cells';
import { askForSettings, rateDecimals, settingsIn, type Settings } from '../book/readSettings';
import { addressOf, askForRoom, roomIn, standsIn, type AskedRoom, type Place } from './room';
import { everyCell } from '../tables/columnFormat';
import { sheetRegister } from '../standing/naming';
import type { BookNames } from '../book/names';
import { refuse, runInExcel } from '../book/problems';
import { askForTable, viewOf } from '../book/tableView';
import type { Outcome } from '../book/outcome';
import type { Placed } from './takeBack';

/** Where the summary goes: a sheet of the workbook, or a new one; the cell it starts in. And what it says. */
export interface RollupTarget {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly cell: string; // 'A1'
  /** 묶음: a row a group instead of a row a programme. */
  readonly group?: (typeof ROLLUP_GROUPS)[number];
  /** 목표액, 목표대비 and 목표집행률 by 계획, which has to be made. */
  readonly withPlans?: boolean;
}

type Content = Pick<RollupTarget, 'group' | 'withPlans'>;

/** Columns of 원, and of rates, by their place; those from 계획 last. */
const WON_AT = { own: [3, 4, 5], plans: [9] } as const;
const RATES_AT = { own: [6, 7], plans: [10, 11] } as const;
const WIDTHS = [54, 160, 84, 100, 100, 100, 60, 66, 66, 100, 60, 66] as const;
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
    if (target.withPlans && !book.made.includes('plans')) {
      return refuse('tablesMissing', { tables: book.names.tables.plans });
    }
    const settings = settingsIn(answer.settings);
    const look = lookOf(settings, target);
    if (!target.isNew) return intoSheet(context, book.names, place, rows, target, look);
    const ownSheet = {
      start: { row: start.row - HEADING_ROWS, column: start.column },
      rows: HEADING_ROWS + rows + SPARE_ROWS,
      columns: look.columns,
    };
    if (isSummary(earlier.value)) {
      const formula = standsIn(earlier.value);
      return { ok: true, value: { ...placedAt(place, book.names, target), formula, ownSheet } };
    }

    const name = sheetRegister(worksheets.items.map((sheet) => sheet.name)).claim(target.sheet);
    const sheet = worksheets.add(name);
    writeHeading(sheet, start, book.names, settings, look);
    writeSummary(sheet, start, book.names, rows + SPARE_ROWS, target, look);
    WIDTHS.slice(0, look.columns).forEach((width, column) => {
      sheet.getRange(cellAddress({ row: 0, column: start.column + column })).format.columnWidth = width;
    });
    await context.sync();
    return { ok: true, value: { ...placedAt({ sheet: name, cell: start }, book.names, target), ownSheet } };
  });
}

async function intoSheet(
  context: Excel.RequestContext,
  names: BookNames,
  place: Place,
  rows: number,
  content: Content,
  look: Look,
): Promise<Outcome<Placed>> {
  const { worksheets } = context.workbook;
  const { columns } = look;
  const asked = askForRoom(worksheets, place, { rows: rows + SPARE_ROWS, columns });
  if (!asked.ok) return asked;
  await context.sync();
  const room = roomIn(asked.value, { rows, columns });
  const isOurs = isSummary(asked.value);
  if (!room.ok && !(isOurs && room.problem.code === 'targetOccupied')) return room;
  writeSummary(asked.value.sheet, place.cell, names, room.ok ? room.value : rows, content, look);
  await context.sync();
  return { ok: true, value: { ...placedAt(place, names, content), ownSheet: null } };
}

function isSummary(room: AskedRoom): boolean {
  return standsIn(room).startsWith(`=${NAMESPACE}.ROLLUP(`);
}

/** How the summary is shown. */
interface Look {
  readonly columns: number;
  /** In which amounts are shown, by their number format. */
  readonly unit: MoneyUnit;
  readonly rateFormat: string;
}

/** Units that a number format can show: it can leave out thousands, and nothing else. */
const WON_FORMATS: Partial<Readonly<Record<MoneyUnit, string>>> = {
  원: '#,##0',
  천원: '#,##0,',
  백만원: '#,##0,,',
};

/** 표시단위 only where the unit is printed above; 소수자릿수 everywhere. */
function lookOf(settings: Settings, { isNew, withPlans }: RollupTarget): Look {
  const unit = MONEY_UNITS.find((known) => known === settings.표시단위.trim());
  const decimals = rateDecimals(settings);
  return {
    columns: withPlans ? WIDTHS.length : WIDTHS.length - PLAN_COLUMNS.length,
    unit: isNew && unit !== undefined && unit in WON_FORMATS ? unit : '원',
    rateFormat: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`,
  };
}

function writeSummary(
  sheet: Excel.Worksheet,
  start: CellPosition,
  names: BookNames,
  rows: number,
  content: Content,
  look: Look,
): void {
  const dress = (
    places: { readonly own: readonly number[]; readonly plans: readonly number[] },
    format: string,
  ) => {
    for (const at of content.withPlans ? [...places.own, ...places.plans] : places.own) {
      const cells = sheet.getRange(
        areaAddress({ ...start, column: start.column + at }, { rows, columns: 1 }),
      );
      cells.numberFormat = everyCell(format);
      // `"-"` stands where the numbers stand.
      cells.format.horizontalAlignment = 'Right';
    }
  };
  dress(WON_AT, WON_FORMATS[look.unit] ?? '#,##0');
  dress(RATES_AT, look.rateFormat);
  sheet.getRange(areaAddress(start, { rows: 1, columns: look.columns })).format.font.bold = true;
  sheet.getRange(cellAddress(start)).formulas = [[summaryFormula(names, content)]];
}

function summaryFormula({ cells, spans }: BookNames, { group, withPlans }: Content): string {
  const tables = [spans.사업표, spans.예산표, spans.집행표];
  const chosen = [group === undefined ? '' : `"${group}"`, withPlans ? spans.계획표 : ''];
  const args = [...tables, cells.기준일, '', cells.주의폭, cells.부진폭, ...chosen];
  while (args.at(-1) === '') args.pop();
  return `=${NAMESPACE}.ROLLUP(${args.join(',')})`;
}

function placedAt(place: Place, names: BookNames, content: Content): Omit<Placed, 'ownSheet'> {
  return { ...place, address: addressOf(place), formula: summaryFormula(names, content) };
}

/** 기준일, basis and unit belong beside every rate and amount that is handed on; so does who answers for them. */
function writeHeading(
  sheet: Excel.Worksheet,
  start: CellPosition,
  { cells }: BookNames,
  settings: Settings,
  { columns, unit }: Look,
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
  const isRounded = unit !== '원';
  line(2).values = [
    [isRounded ? `${sheetTexts.rollupBasis}. ${sheetTexts.rollupRounded}` : sheetTexts.rollupBasis],
  ];
  const unitCell = line(1, columns - 1);
  unitCell.values = [[sheetTexts.rollupUnit({ unit })]];
  unitCell.format.horizontalAlignment = 'Right';
}
