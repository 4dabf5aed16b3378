import type { SheetCell } from '../../sheet/sheetCell';
import { attribute, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Finding, HidingPlace } from '../findings/findings';
import { isGroundColoured, isUnreadable, type Looks } from './cellLooks';
import { FarCells } from './farCells';
import { sortOf } from './shownNothing';
import { type RunLook, runLooksIn } from './runLooks';
import type { TableLook } from './tableLooks';

/** Narrower and lower than this nothing can be read: the width of a digit, points. */
const NARROW = 0.5;
const LOW = 1;

/** Cells of one sheet that hold something and do not show it, as they come by: what the eye misses is handed out too. */
export class HiddenCells {
  private readonly columns: { readonly from: number; readonly to: number; readonly isHidden: boolean }[] = [];
  private readonly found = new Map<HidingPlace, { readonly cell: string; count: number }>();
  private readonly far = new FarCells();
  private rowsAreHidden = false;
  private columnsAreHidden = false;
  private rowIsHidden = false;

  constructor(
    private readonly looks: Looks,
    private readonly tables: readonly TableLook[],
    /** By the number of a shared string, runs with looks of their own. */
    private readonly sharedRuns: ReadonlyMap<number, readonly RunLook[]>,
  ) {}

  /** What stands beside the rows: `sheetFormatPr`, `cols`, `scenarios`. */
  beside(element: XmlElement): void {
    const { local, children } = element;
    if (local === 'sheetFormatPr') {
      this.rowsAreHidden = isOn(attribute(element, 'zeroHeight'));
      this.columnsAreHidden = Number(attribute(element, 'defaultColWidth') ?? NARROW) < NARROW;
    }
    if (local === 'cols') {
      for (const column of children) {
        const width = Number(attribute(column, 'width') ?? NARROW);
        const isHidden = isOn(attribute(column, 'hidden')) || width < NARROW;
        this.columns.push({
          ...{ from: Number(attribute(column, 'min')), to: Number(attribute(column, 'max')), isHidden },
        });
      }
    }
    if (local === 'scenarios') {
      for (const { element: input } of walk(element))
        if (input.local === 'inputCells') this.add('scenario', attribute(input, 'r') ?? '');
    }
  }

  row(attribute: (name: string) => string | undefined): void {
    const height = attribute('ht');
    const isLow = height === undefined ? this.rowsAreHidden : Number(height) < LOW;
    this.rowIsHidden = isOn(attribute('hidden')) || isLow;
  }

  /** Counts where it holds something. */
  see(cell: SheetCell): void {
    if (cell.isBlank) return;
    const way = this.hidingOf(cell) ?? this.hidingOfRuns(cell);
    if (way === undefined) this.far.see(cell.ref, cell.place);
    else this.add(way, cell.ref);
  }

  /** One for each way of hiding, with the first cell. After the last cell. */
  findings(sheet: string): Finding[] {
    const far = this.far.found();
    const all = [...this.found, ...(far ? [['far', far] as const] : [])];
    return all.map(([hiddenBy, { cell, count }]) => ({ kind: '숨김', sheet, cell, count, hiddenBy }));
  }

  private add(way: HidingPlace, cell: string): void {
    const found = this.found.get(way);
    if (found) found.count++;
    else this.found.set(way, { cell, count: 1 });
  }

  private hidingOf(cell: SheetCell): HidingPlace | undefined {
    if (this.rowIsHidden) return 'row';
    if (this.isHiddenColumn(cell)) return 'column';
    const look = this.looks.cells.get(cell.style);
    const table = this.tables.length > 0 ? this.tables.find((one) => one.holds(cell.place)) : undefined;
    if (table?.hides(cell.place) && this.looks.isPlain(cell.style)) return 'ground';
    if (!look) {
      const colour = table && this.looks.ownColour(cell.style);
      return isUnreadable(colour, table?.groundAt(cell.place)) ? 'ground' : undefined;
    }
    const sort = sortOf(cell);
    if (look.shows[sort].nothing) return 'format';
    if (look.isTiny) return 'type';
    const ground = table && !look.hasFill ? table.groundAt(cell.place) : look.ground;
    return isGroundColoured({ ...look, ground }, sort) ? 'ground' : undefined;
  }

  /** Some letters of a cell that can be seen itself. */
  private hidingOfRuns(cell: SheetCell): HidingPlace | undefined {
    const runs = this.runsOf(cell);
    if (runs.length === 0) return undefined;
    if (runs.some(({ isTiny }) => isTiny)) return 'type';
    const table = this.looks.hasFill(cell.style)
      ? undefined
      : this.tables.find((one) => one.holds(cell.place));
    const ground = table ? table.groundAt(cell.place) : this.looks.groundOf(cell.style);
    const isUnseen = ({ colour }: RunLook) =>
      colour !== undefined && isUnreadable(this.looks.colourOf(colour), ground);
    return runs.some(isUnseen) ? 'ground' : undefined;
  }

  private runsOf(cell: SheetCell): readonly RunLook[] {
    if (cell.type === 's')
      return this.sharedRuns.size === 0 ? NONE : (this.sharedRuns.get(Number(cell.value)) ?? NONE);
    const { part, prefix, text, value } = cell.source;
    return cell.type === 'inlineStr' && value
      ? runLooksIn(part, text.slice(value.start, value.end), prefix)
      : NONE;
  }

  private isHiddenColumn({ place }: SheetCell): boolean {
    if (this.columns.length === 0) return this.columnsAreHidden;
    const number = place.column + 1;
    const column = this.columns.find(({ from, to }) => from <= number && number <= to);
    return column?.isHidden ?? this.columnsAreHidden;
  }
}

const NONE: readonly RunLook[] = [];

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
