import type { BookAccess } from '../book/access';
import { askBook } from '../book/bookMemory';
import type { Outcome } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';
import { askForTable, viewOf, writable, type TableView } from '../book/tableView';
import { MOVED, putBack, sameShape, untilInPlace, witness, type Witness } from '../rows/witness';
import { textInput } from '../tables/cells';
import { MARGINS, type Margin } from '../tables/namedPlaces';
import { positionOf } from '../tables/layout';

/** A setting that is to change: its 항목, or the name of its cell; '' where nothing stands. */
export interface SettingChange {
  readonly item: string;
  readonly from: string | number;
  readonly to: string | number;
}

/**
 * Writes settings as one action: values beside their 항목, 주의폭 and 부진폭 into their cells; an 항목 that 설정 has no row for
 * gets one. Two syncs. A setting that is not what it was read as is not written over (`settingChanged`), one that is
 * already what it is to be is done. Answers what was changed.
 */
export async function saveSettings(
  access: BookAccess,
  changes: readonly SettingChange[],
): Promise<Outcome<readonly SettingChange[]>> {
  if (changes.length === 0) return { ok: true, value: [] };
  return runInExcel((context) => untilInPlace(() => attempt(context, access, changes)));
}

async function attempt(
  context: Excel.RequestContext,
  access: BookAccess,
  changes: readonly SettingChange[],
): Promise<Outcome<readonly SettingChange[]> | typeof MOVED> {
  const { workbook } = context;
  const asked = await askBook(context, access.memory, (names) => ({
    table: askForTable(workbook, 'settings', names.tables.settings, { body: true }),
    cells: new Map(MARGINS.map((margin) => [margin as string, askForCell(workbook, names.cells[margin])])),
  }));
  if (!asked.ok) return asked;
  const { answer, book } = asked.value;
  const view = viewOf(answer.table);
  const free = view.ok ? writable(view.value) : view;
  if (!free.ok) return free;
  const standing = changes.map((change) => ({ change, place: placeOf(change, free.value, answer.cells) }));
  for (const { change, place } of standing) {
    if (place === 'gone') return refuse('tablesMissing', { tables: book.names.cells[change.item as Margin] });
    const stands = place === null ? '' : place.stands;
    const isKnown = String(stands) === String(change.from) || String(stands) === String(change.to);
    if (!isKnown) return refuse('settingChanged', { item: change.item, value: String(stands) });
  }
  const write = writeAll(free.value, standing as readonly Standing[]);
  await context.sync();
  if (!stoodAsSeen(write, free.value)) {
    putBack(write.body);
    write.added.forEach((row) => row.delete('Up'));
    await context.sync();
    return MOVED;
  }
  return { ok: true, value: changes };
}

function askForCell(workbook: Excel.Workbook, name: string): Excel.Range {
  const cell = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  cell.load('values');
  return cell;
}

/** Where a setting stands: a cell of its own, a row of 설정; null where it has no row yet. */
type Place =
  | { readonly cell: Excel.Range; readonly stands: string | number }
  | { readonly row: number; readonly stands: string | number };

interface Standing {
  readonly change: SettingChange;
  readonly place: Place | null;
}

function placeOf(
  { item }: SettingChange,
  { layout, body }: TableView,
  cells: ReadonlyMap<string, Excel.Range>,
): Place | null | 'gone' {
  const cell = cells.get(item);
  if (cell) return cell.isNullObject ? 'gone' : { cell, stands: cell.values[0]?.[0] as string | number };
  const [itemAt, valueAt] = [positionOf(layout, '항목'), positionOf(layout, '값')];
  const row = body.findIndex((one) => String(one[itemAt] ?? '').trim() === item);
  return row < 0 ? null : { row, stands: body[row]![valueAt] as string };
}

interface Write {
  readonly body: Witness;
  readonly added: readonly Excel.Range[];
}

function writeAll(view: TableView, standing: readonly Standing[]): Write {
  const { layout, table } = view;
  const body = witness(view, table.getDataBodyRange());
  const [itemAt, valueAt] = [positionOf(layout, '항목'), positionOf(layout, '값')];
  const added: Excel.Range[] = [];
  for (const { change, place } of standing) {
    const input = typeof change.to === 'string' ? textInput(change.to) : change.to;
    if (place === null) {
      const cells = layout.headers.map((_, at) =>
        at === itemAt ? change.item : at === valueAt ? input : '',
      );
      added.push(table.rows.add(undefined, [cells]).getRange());
    } else if ('cell' in place) place.cell.values = [[input]];
    else table.getRange().getCell(place.row + 1, valueAt).values = [[input]];
  }
  return { body, added };
}

/** Whether the rows were still where they had been seen when they were written. */
function stoodAsSeen({ body }: Write, view: TableView): boolean {
  return sameShape(body) && JSON.stringify(body.cells.values) === JSON.stringify(view.body);
}
