import { officeType } from '../../package/relationships';
import type { SheetCell } from '../../sheet/sheetCell';
import { attribute, child, parseXml, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import type { Finding, HidingPlace } from '../findings/findings';

/** Narrower and lower than this nothing can be read: the width of a digit, points. */
const NARROW = 0.5;
const LOW = 1;
/** `;;;`: nothing is shown, whatever stands in the cell. */
const SHOWS_NOTHING = /^;{2,3}$/;

/** Cells of one sheet that hold something and do not show it, as they come by: what the eye misses is handed out too. */
export class HiddenCells {
  private readonly columns: { readonly from: number; readonly to: number }[] = [];
  private readonly found = new Map<HidingPlace, { readonly cell: string; count: number }>();
  private rowsAreHidden = false;
  private rowIsHidden = false;

  constructor(private readonly hiddenFormats: ReadonlySet<number>) {}

  /** What stands before the rows: `sheetFormatPr`, `cols`. */
  before({ local, children, attributes }: XmlElement): void {
    if (local === 'sheetFormatPr')
      this.rowsAreHidden = attributes.some(({ name, value }) => name === 'zeroHeight' && isOn(value));
    if (local !== 'cols') return;
    for (const column of children) {
      const width = Number(attribute(column, 'width') ?? NARROW);
      if (!isOn(attribute(column, 'hidden')) && width >= NARROW) continue;
      this.columns.push({ from: Number(attribute(column, 'min')), to: Number(attribute(column, 'max')) });
    }
  }

  row(attribute: (name: string) => string | undefined): void {
    const height = attribute('ht');
    const isLow = height === undefined ? this.rowsAreHidden : Number(height) < LOW;
    this.rowIsHidden = isOn(attribute('hidden')) || isLow;
  }

  /** Counts where it holds something. */
  see(cell: SheetCell): void {
    const way = this.hidingOf(cell);
    if (way === undefined || (!cell.hasFormula && !cell.value)) return;
    const found = this.found.get(way);
    if (found) found.count++;
    else this.found.set(way, { cell: cell.ref, count: 1 });
  }

  private hidingOf(cell: SheetCell): HidingPlace | undefined {
    if (this.rowIsHidden) return 'row';
    if (this.columns.length > 0) {
      const column = cell.place.column + 1;
      if (this.columns.some(({ from, to }) => from <= column && column <= to)) return 'column';
    }
    return this.hiddenFormats.has(cell.style) ? 'format' : undefined;
  }

  /** One for each way of hiding, with the first cell. */
  findings(sheet: string): Finding[] {
    return [...this.found].map(([hiddenBy, { cell, count }]) => ({
      kind: '숨김',
      sheet,
      cell,
      count,
      hiddenBy,
    }));
  }
}

/** The formats of cells, by number, that show nothing. */
export function hiddenFormats({ pack, workbook }: Copy): ReadonlySet<number> {
  const part = pack.related(workbook.part, officeType('styles'));
  const source = part ? pack.text(part) : '';
  if (!part || !source.includes('";;')) return new Set();
  const root = parseXml(part, source);
  const formats = (child(root, 'numFmts')?.children ?? []).filter((format) =>
    SHOWS_NOTHING.test(attribute(format, 'formatCode') ?? ''),
  );
  const ids = new Set(formats.map((format) => attribute(format, 'numFmtId')));
  const xfs = child(root, 'cellXfs')?.children ?? [];
  return new Set(xfs.flatMap((xf, index) => (ids.has(attribute(xf, 'numFmtId')) ? [index] : [])));
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
