import type { Day, Problem, Rate } from '../../domain/kinds';
import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import { isUnreadable, readDayCell, type CellProblemCode, type CellValue } from '../tables/cells';
import { refuse, runInExcel } from '../book/problems';
import { keyHeaderOf } from '../tables/keys';
import { positionOf } from '../tables/layout';
import { repeatedKeys } from './repeatedKeys';
import { isEmptyRow, readFigures, readRecord } from '../tables/records';
import { askForSettings, settingsIn, type Settings } from '../book/readSettings';
import { MARGINS, type Margin } from '../tables/namedPlaces';
import { askForTypedOver, typedOver } from './typedOver';
import { askForSpans, renewSpans } from '../standing/spans';
import { askForHeaders, askForTable, damageOf, sheetRowOf, viewOf, type TableView } from '../book/tableView';
import type { Outcome } from '../book/outcome';
import type { FiguresOf, ProgrammeRecord, Row } from '../tables/recordTypes';
import type { TableId } from '../tables/tableId';
import type { BookNames } from '../book/names';
import { TABLES } from '../tables';

/** A programme as read, with what its calculated columns show. */
export type ProgrammeRow = Row<ProgrammeRecord> & FiguresOf['programmes'];

export interface BookSnapshot {
  readonly names: BookNames;
  /** The tables made so far. */
  readonly made: readonly TableId[];
  readonly referenceDate: Day | null;
  /** Calculation is manual: the figures shown may be stale. */
  readonly calculationManual: boolean;
  readonly programmes: readonly ProgrammeRow[];
  readonly settings: Settings;
  /** null where the cell holds no number. */
  readonly margins: Readonly<Record<Margin, Rate | null>>;
  /** Rows of ledgers that belong to no programme or indicator: no figure counts them, and no programme shows them. */
  readonly ownerless: number;
  /** Cells that could not be read (a text where a date belongs …): shown, never guessed. */
  readonly problems: readonly Problem<CellProblemCode>[];
}

type CellProblem = Problem<CellProblemCode>;

/**
 * The programmes with what their calculated columns show, and 기준일. One sync; a second where the names that functions
 * take have to follow columns that were moved. Waits while a cell is being edited.
 */
export async function readProgrammes(access: BookAccess): Promise<Outcome<BookSnapshot>> {
  return runInExcel(
    async (context): Promise<Outcome<BookSnapshot>> => {
      const { workbook } = context;
      const { application } = workbook;
      application.load('calculationMode');
      const asked = await askBook(context, access.memory, (names) => ({
        headers: askForHeaders(workbook, access.memory.made, names),
        programmes: askForTable(workbook, 'programmes', names.tables.programmes, {
          body: true,
        }),
        ownerless: askForCell(workbook, names.cells.확인_행),
        typedOver: askForTypedOver(workbook, access.memory.made, names),
        referenceDate: askForCell(workbook, names.cells.기준일),
        settings: askForSettings(workbook, names),
        margins: MARGINS.map((margin) => askForCell(workbook, names.cells[margin])),
        spans: askForSpans(workbook, access.memory.made, names),
      }));
      if (!asked.ok) return asked;
      const { book, answer } = asked.value;
      const damage = damageOf(answer.headers);
      if (!damage.ok) return damage;
      const view = viewOf(answer.programmes);
      if (!view.ok) return view;
      if (answer.referenceDate.isNullObject) {
        return refuse('tablesMissing', { tables: book.names.cells.기준일 });
      }
      const date = readReferenceDate(answer.referenceDate);
      const { programmes, problems } = programmesIn(view.value);
      if (renewSpans(workbook, answer.spans)) await context.sync();
      return {
        ok: true,
        value: {
          names: book.names,
          made: book.made,
          referenceDate: date.day,
          calculationManual: application.calculationMode === 'Manual',
          programmes,
          settings: settingsIn(answer.settings),
          margins: marginsIn(answer.margins),
          ownerless: countIn(answer.ownerless),
          problems: [...date.problems, ...problems, ...typedOver(answer.typedOver)],
        },
      };
    },
    { whenCellIsFree: true },
  );
}

function countIn(cell: Excel.Range): number {
  const value: unknown = cell.isNullObject ? 0 : cell.values[0]?.[0];
  return typeof value === 'number' ? value : 0;
}

/** Asks for the cell behind a defined name. */
function askForCell(workbook: Excel.Workbook, name: string): Excel.Range {
  const cell = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  cell.load('values,rowIndex');
  return cell;
}

function readReferenceDate(cell: Excel.Range): { day: Day | null; problems: readonly CellProblem[] } {
  const raw = (cell.values[0]?.[0] ?? '') as CellValue;
  const day = readDayCell(raw);
  if (!isUnreadable(day)) return { day, problems: [] };
  const params = {
    table: TABLES.settings.name,
    column: '기준일',
    row: cell.rowIndex + 1,
    value: String(raw),
  };
  return { day: null, problems: [{ code: day.unreadable, params }] };
}

function marginsIn(cells: readonly Excel.Range[]): BookSnapshot['margins'] {
  const read = (cell: Excel.Range | undefined): Rate | null => {
    const value: unknown = cell === undefined || cell.isNullObject ? null : cell.values[0]?.[0];
    return typeof value === 'number' ? (value as Rate) : null;
  };
  const [주의폭, 부진폭] = MARGINS.map((_, index) => read(cells[index]));
  return { 주의폭: 주의폭 ?? null, 부진폭: 부진폭 ?? null };
}

function programmesIn(view: TableView): {
  programmes: readonly ProgrammeRow[];
  problems: readonly CellProblem[];
} {
  const programmes: ProgrammeRow[] = [];
  const problems: CellProblem[] = [];
  view.body.forEach((cells, index) => {
    if (isEmptyRow(view.layout, cells)) return;
    const row = sheetRowOf(view, index);
    const entered = readRecord('programmes', view.layout, cells, row);
    problems.push(...entered.problems);
    if (!entered.record) return;
    const figures = readFigures('programmes', view.layout, cells, row);
    problems.push(...figures.problems);
    programmes.push({ key: entered.record.number, record: entered.record, ...figures.shown });
  });
  const keyPosition = positionOf(view.layout, keyHeaderOf('programmes'));
  const numbers = view.body.map((cells) => cells[keyPosition] ?? '');
  return { programmes, problems: [...problems, ...repeatedKeys('programmes', view, numbers)] };
}
