import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'kordoc';
import { format as shownBy } from 'numfmt';
import { areaAddress } from '../../src/domain/a1';
import { bookOfPackage } from '../../src/report/bookOfPackage';
import type { ReportTable } from '../../src/report/blocks';
import { writeHwpx } from '../../src/report/hwpx/writeHwpx';
import { reportModel, type ReportChoice, type ReportModel } from '../../src/report/model';
import { sheetPlan, type SheetPlan } from '../../src/report/sheet/plan';
import { reportText } from '../../src/report/text';
import { WISHED_NAMES } from '../../src/workbook/book/names';
import type { BookCells } from '../../src/workbook/tables/bookCells';
import { TABLES } from '../../src/workbook/tables';
import type { CellValue } from '../../src/workbook/tables/cells';
import type { TableId } from '../../src/workbook/tables/tableId';
import type { ReadCell } from '../twins/book';
import { sheetsInUniver } from '../twins/univer';

type Row = readonly string[];
/** The tables that figures of a report sheet are taken from, each on a sheet of its own before that of the report. */
const SOURCES: readonly TableId[] = ['programmes', 'indicators'];

const file = readFileSync(path.join(__dirname, '../../samples/fictional-year.xlsx'));
const read = bookOfPackage(new Uint8Array(file));
if (!read.ok) throw new Error(read.problem.code);
const book: BookCells = read.value;

function modelOf(choice: ReportChoice): ReportModel {
  const made = reportModel(book, { rounding: '주석', ...choice });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

/** The tables of a report that show figures. */
function tablesOf({ chapters }: ReportModel): readonly ReportTable[] {
  return chapters
    .flatMap(({ blocks, programmes }) => [...blocks, ...programmes.flatMap((part) => part.blocks)])
    .flatMap((block) => (block.kind === 'table' ? [block] : []))
    .filter(({ rows }) => rows.flat().some(({ figure }) => figure !== null));
}

const rowsOf = (model: ReportModel): readonly Row[] =>
  tablesOf(model).flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

/** `사업[집행액]` as the cells that hold it: the engine knows no tables by name. */
function withoutTables(input: string): string {
  return SOURCES.reduce((text, id, index) => {
    const { headers, rows } = book.tables[id]!;
    return text.replace(new RegExp(`${TABLES[id].name}\\[([^\\]]+)\\]`, 'g'), (_, header: string) => {
      const area = { row: 1, column: headers.indexOf(header) };
      return `s${index}!${areaAddress(area, { rows: rows.length, columns: 1 })}`;
    });
  }, input);
}

/** What a cell holds; a text begins with an apostrophe where Excel would take it for something else. */
function cellOf(row: number, column: number, input: CellValue): readonly ReadCell[] {
  if (input === '') return [];
  const place = { row, column, formula: undefined };
  if (typeof input !== 'string') return [{ ...place, value: input }];
  if (input.startsWith('=')) return [{ ...place, value: undefined, formula: withoutTables(input.slice(1)) }];
  const isNumber = !Number.isNaN(Number(input));
  return [{ ...place, value: isNumber ? Number(input) : input.replace(/^'/, '') }];
}

/** The rows of tables in a report sheet as they are shown, its formulas computed by Univer's engine. */
async function rowsOfSheet({ cells, runs }: SheetPlan): Promise<readonly Row[]> {
  const engine = sheetsInUniver([
    ...SOURCES.map((id) => {
      const { headers, rows } = book.tables[id]!;
      return [headers, ...rows].flatMap((row, at) =>
        row.flatMap((value, column) => cellOf(at, column, typeof value === 'string' ? `'${value}` : value)),
      );
    }),
    cells.flatMap((row, at) => row.flatMap((input, column) => cellOf(at, column, input))),
  ]);
  await engine.calculate();
  const shown = cells.map((_, row) =>
    runs
      .filter((run) => run.look.bordered && row >= run.row && row < run.row + run.rows)
      .sort((one, other) => one.column - other.column)
      .map(({ column, format }) => {
        const value = engine.valueAt(SOURCES.length, row, column) ?? '';
        return typeof value === 'number' ? shownBy(format ?? 'General', value) : String(value);
      }),
  );
  engine.close();
  return shown.filter((row) => row.length > 0);
}

/** Without the headers that stand again on a table's next page. */
function headersOnce(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const text = row.join('|');
    const isHeader = HEADERS.has(text);
    if (isHeader && seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

const HEADERS = new Set(
  tablesOf(modelOf({})).flatMap(({ rows, headerRows }) =>
    rows.slice(0, headerRows).map((row) => row.map(({ text }) => text).join('|')),
  ),
);

describe('the figures of the fictional year', () => {
  describe.each(['천원', '만원', '원'] as const)('in %s', (unit) => {
    const model = modelOf({ unit });
    const printed = rowsOf(model);

    it('are those of every programme, indicator and period, with their sums', () => {
      expect(tablesOf(model)).toHaveLength(4);
      expect(printed.length).toBeGreaterThan(2 * model.figures.programmes.length);
      const rows = new Set(printed.map(([name]) => name));
      expect(model.figures.programmes.filter(({ record }) => !rows.has(record.name))).toEqual([]);
    });

    it('are the same in the text', () => {
      const lines = new Set(reportText(model).split('\n'));
      expect(printed.filter((row) => !lines.has(row.join(' | ')))).toEqual([]);
    });

    it('are the same in the report sheet, by its formulas', async () => {
      const plan = sheetPlan(model, WISHED_NAMES, 'native');
      expect(headersOnce(await rowsOfSheet(plan))).toEqual(printed);
    });

    it('are the same in the 한글 document, as kordoc reads it back', async () => {
      const document = await parse((await writeHwpx(model)).slice().buffer);
      if (!document.success) throw new Error(document.error);
      const rows = document.blocks.flatMap(
        ({ table }) => table?.cells.map((row) => row.map(({ text }) => text)) ?? [],
      );
      expect(rows).toEqual(printed);
    });
  });
});
