import { execFileSync } from 'node:child_process';
import { areaAddress, cellAddress } from '../../src/domain/a1';
import type { ColumnReference } from '../../src/functions/twins/columns';
import { cellsFrom } from '../../src/ooxml/writer/layout';
import type { NewCell } from '../../src/ooxml/writer/model';
import { writeWorkbook } from '../../src/ooxml/writer/writeWorkbook';
import { bootNode } from '../../workbench/book/bootNode';
import { convert } from '../libreoffice/libreOffice';
import type { ReadCell } from '../twins/book';
import type { OpenEngine } from '../twins/engine';
import { openInIronCalc } from '../twins/ironCalc';
import { openInUniver } from '../twins/univer';

/** A row of a table. */
export type Row = readonly (string | number)[];

/** Native formulas over tables, to be computed by spreadsheet engines. */
export interface NativeJob {
  readonly name: string;
  readonly tables: readonly (readonly Row[])[];
  readonly formulas: (columnsOfTables: readonly ColumnReference[]) => readonly string[];
}

interface NativeTime {
  readonly engine: string;
  /** Milliseconds for all formulas. */
  readonly time: number;
}

/** Engines that walk every row for every formula compute one in so many, and their time is multiplied. */
const [UNIVER_ONE_IN, IRONCALC_ONE_IN, LIBREOFFICE_ONE_IN] = [500, 100, 20];

/** What engines need to compute the formulas; reading the tables is not counted. */
export async function nativeTimes(job: NativeJob): Promise<NativeTime[]> {
  return [
    { engine: `Univer (1 in ${UNIVER_ONE_IN})`, time: await inEngine(openInUniver, job, UNIVER_ONE_IN) },
    {
      engine: `IronCalc (1 in ${IRONCALC_ONE_IN})`,
      time: await inEngine(openInIronCalc, job, IRONCALC_ONE_IN),
    },
    { engine: "the workbench's, indexed", time: await inWorkbench(job) },
    ...(isInstalled('soffice')
      ? [{ engine: `LibreOffice (1 in ${LIBREOFFICE_ONE_IN})`, time: inLibreOffice(job, LIBREOFFICE_ONE_IN) }]
      : []),
  ];
}

/** Tables side by side from column C on, formulas in column A. */
function laidOut({ tables, formulas }: NativeJob) {
  const lefts = tables.map((_, index) => 2 + index * 5);
  const columns = tables.map((rows, index): ColumnReference => (header) => {
    const start = { row: 0, column: lefts[index]! + rows[0]!.indexOf(header) };
    return areaAddress(start, { rows: rows.length, columns: 1 }).replace(/[A-Z]+|\d+/g, '$$$&');
  });
  const texts = formulas(columns);
  // Two of each programme or indicator stand together.
  const oneIn = (so: number) => texts.filter((_, index) => index % (2 * so) < 2);
  return { lefts, texts, oneIn };
}

async function inEngine(open: OpenEngine, job: NativeJob, so: number): Promise<number> {
  const { lefts, oneIn } = laidOut(job);
  const cells = job.tables.flatMap((rows, table) =>
    rows.flatMap((values, row) =>
      values.map((value, index): ReadCell => ({
        row,
        column: lefts[table]! + index,
        value,
        formula: undefined,
      })),
    ),
  );
  const formulas = oneIn(so).map((formula, row): ReadCell => ({ row, column: 0, value: undefined, formula }));
  const book = open([[...cells, ...formulas]]);
  const time = await timed(() => book.calculate());
  book.close();
  return time * so;
}

async function inWorkbench(job: NativeJob): Promise<number> {
  const { lefts, texts } = laidOut(job);
  const book = bootNode();
  const sheet = book.activeSheet;
  const put = (column: number, rows: readonly Row[]) =>
    sheet.write(
      { row: 0, column, rows: rows.length, columns: rows[0]!.length },
      rows.map((row) => [...row]),
    );
  job.tables.forEach((rows, index) => put(lefts[index]!, rows));
  await book.settle();
  const time = await timed(() => {
    put(
      0,
      texts.map((text) => [`=${text}`]),
    );
    return book.settle();
  });
  book.dispose();
  return time;
}

/** A file with the formulas, less the same file without them. */
function inLibreOffice(job: NativeJob, so: number): number {
  const { lefts, oneIn } = laidOut(job);
  const tables: Record<string, NewCell> = {};
  job.tables.forEach((rows, index) =>
    Object.assign(tables, cellsFrom(cellAddress({ row: 0, column: lefts[index]! }), rows)),
  );
  const opened = (formulas: readonly string[]) => {
    const cells = {
      ...tables,
      ...cellsFrom(
        'A1',
        formulas.map((formula) => [{ formula }]),
      ),
    };
    const bytes = writeWorkbook({ sheets: [{ name: '자료', cells }] });
    const start = performance.now();
    convert(bytes, 'csv');
    return performance.now() - start;
  };
  return (opened(oneIn(so)) - opened([])) * so;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
