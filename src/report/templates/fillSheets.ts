import type { Outcome } from '../../workbook/book/outcome';
import { refuse, runInExcel } from '../../workbook/book/problems';
import { sheetRegister } from '../../workbook/standing/naming';
import type { CellWrite, FilledSheet } from './fill';
import { PAGE_EDGES, type PageEdge, type Template, type TextBox } from './template';

/** Sheets copied and filled in one request: a person sees how far it is, and may stop. */
const SHEETS_A_BATCH = 20;

/** The cells of a sheet as they were typed, with what its pages have above and below. One sync, with text boxes two. */
export async function readTemplate(sheet: string): Promise<Outcome<Template>> {
  return runInExcel(
    async (context): Promise<Outcome<Template>> => {
      const { worksheets } = context.workbook;
      const used = worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,formulas,values,numberFormat');
      const hasMore = hasPagesAndShapes();
      const shapes = hasMore ? worksheets.getItemOrNullObject(sheet).shapes : null;
      shapes?.load('items/name,items/type');
      const pages = hasMore
        ? worksheets.getItemOrNullObject(sheet).pageLayout.headersFooters.defaultForAllPages
        : null;
      pages?.load(PAGE_EDGES.join(','));
      await context.sync();
      const textBoxes = await textBoxesOf(context, shapes?.items ?? []);
      const written = PAGE_EDGES.map((edge) => [edge, pages?.[edge] ?? ''] as const);
      const edges = Object.fromEntries(written.filter(([, text]) => text !== ''));
      if (used.isNullObject)
        return { ok: true, value: { sheet, row: 0, column: 0, cells: [], formats: [], edges, textBoxes } };
      const { rowIndex: row, columnIndex: column, values, numberFormat } = used;
      const cells = used.formulas.map((line, down) =>
        line.map((typed: string | number | boolean, right) =>
          // A text that begins with = has itself as its value; so has a formula that is shown as its own text.
          typeof typed === 'string' && typed.startsWith('=') && typed !== values[down]![right]
            ? { formula: typed }
            : typed,
        ),
      );
      return {
        ok: true,
        value: { sheet, row, column, cells, formats: numberFormat as string[][], edges, textBoxes },
      };
    },
    { whenCellIsFree: true },
  );
}

/** The other kinds of shapes have no text: to ask them for it is an error. */
async function textBoxesOf(
  context: Excel.RequestContext,
  shapes: readonly Excel.Shape[],
): Promise<readonly TextBox[]> {
  const boxes = shapes.filter(({ type }) => type === 'GeometricShape');
  if (boxes.length === 0) return [];
  for (const box of boxes) box.load('textFrame/textRange/text');
  await context.sync();
  return boxes.map(({ name, textFrame }) => ({ name, text: textFrame.textRange.text }));
}

/** Whether Excel lets add-ins see headers, footers and text boxes. */
function hasPagesAndShapes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.9');
}

/** A sheet to be made of a template, under this name or one like it. */
export interface SheetToFill {
  readonly name: string;
  readonly filled: FilledSheet;
}

/** Watches a long piece of work, and may end it. */
export interface Watched {
  made(count: number): void;
  isCancelled(): boolean;
}

/**
 * Copies a template once for each sheet and fills the copies; the template stays as it is. One sync for twenty sheets and
 * two more. Cancelled, or refused in the middle, it leaves no sheet behind. Answers the names of the sheets.
 */
export async function fillSheets(
  template: string,
  sheets: readonly SheetToFill[],
  watched: Watched,
): Promise<Outcome<readonly string[]>> {
  return runInExcel(async (context): Promise<Outcome<readonly string[]>> => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItemOrNullObject(template);
    worksheets.load('items/name');
    await context.sync();
    if (source.isNullObject) return refuse('sheetGone', { sheet: template });
    const register = sheetRegister(worksheets.items.map(({ name }) => name));
    const names = sheets.map(({ name }) => register.claim(name));
    const made: Excel.Worksheet[] = [];
    try {
      for (let first = 0; first < sheets.length; first += SHEETS_A_BATCH) {
        if (watched.isCancelled()) throw new Cancelled();
        const batch = sheets.slice(first, first + SHEETS_A_BATCH).map(({ filled }, index) => {
          const copy = source.copy('End');
          copy.name = names[first + index]!;
          fill(copy, filled);
          return copy;
        });
        made.push(...batch);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- twenty sheets a request, so that it can be stopped
        await context.sync();
        watched.made(made.length);
      }
    } catch (error) {
      await takeAway(context, names);
      if (error instanceof Cancelled) return { ok: true, value: [] };
      throw error;
    }
    made[0]?.activate();
    await context.sync();
    return { ok: true, value: names };
  });
}

class Cancelled extends Error {}

/** What was made before it went wrong, found by name: a request that failed may have made some of its sheets. */
async function takeAway(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load('name');
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/** Rows first, from the lowest block up, so that the places of the others stay; then what is written into cells. */
function fill(sheet: Excel.Worksheet, { repeats, writes, edges }: FilledSheet): void {
  for (const { row, rows, times } of [...repeats].reverse()) {
    if (times < 2) continue;
    const lines = (from: number, count: number) => sheet.getRange(`${from + 1}:${from + count}`);
    lines(row + rows, (times - 1) * rows).insert('Down');
    for (let copy = 1; copy < times; copy++) lines(row + copy * rows, rows).copyFrom(lines(row, rows));
  }
  for (const write of writes) writeCell(sheet, write);
  for (const [edge, text] of Object.entries(edges))
    sheet.pageLayout.headersFooters.defaultForAllPages[edge as PageEdge] = text;
}

function writeCell(sheet: Excel.Worksheet, { row, column, content }: CellWrite): void {
  const cell = sheet.getCell(row, column);
  if (content.format !== undefined) cell.numberFormat = [[content.format]];
  if ('formula' in content) cell.formulas = [[content.formula]];
  else if (typeof content.value === 'number') cell.values = [[content.value]];
  else {
    cell.values = [[asText(content.value)]];
    // Typed by a person, a line break does the same.
    if (content.value.includes('\n')) cell.format.wrapText = true;
  }
}

/** `01` stays `01`, and a text that begins with `=` stays a text. */
function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
