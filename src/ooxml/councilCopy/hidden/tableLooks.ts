import type { CellPlace } from '../../sheet/cellRef';
import type { Table } from '../../workbook/readTables';
import { isDataRow, rowsOf, type TableRows } from '../sheets/tableRows';
import { isUnreadable, type Looks, type Painting } from './cellLooks';
import { BLACK, type Colour, WHITE } from './colours';

/** Excel's own styles whose rows are white but for their stripes. */
const WHITE_ROWS = /^TableStyle(?:Light\d+|Medium(?:[1-7]|1[5-9]|2[01]))$/;
/** Of these the header is white too. */
const WHITE_HEADER = /^TableStyleLight(?:[1-7]|1[5-9]|2[01])$/;

/** What a table's style lets be seen of its cells. */
export class TableLook {
  private readonly rows: TableRows;
  /** Parts of a style of the workbook's own; undefined where the style is one of Excel's, or none. */
  private readonly parts: ReadonlyMap<string, Painting> | undefined;

  constructor(
    private readonly table: Table,
    looks: Looks,
  ) {
    this.rows = rowsOf(table);
    this.parts = looks.tableStyles.get(table.style?.name ?? '');
  }

  holds({ row, column }: CellPlace): boolean {
    const { from, to } = this.rows;
    return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
  }

  /** Behind a cell without a ground of its own; undefined where it is not known. */
  groundAt(place: CellPlace): Colour | undefined {
    const { style } = this.table;
    if (!style) return WHITE;
    if (this.parts) return this.painted(place, 'ground') ?? WHITE;
    if (!isDataRow(this.rows, place.row)) return WHITE_HEADER.test(style.name) ? WHITE : undefined;
    const isStriped = style.rowStripes && this.stripeOf(place) === 0;
    return WHITE_ROWS.test(style.name) && !isStriped && this.edgeOf(place) === undefined ? WHITE : undefined;
  }

  /** Whether the style hides what has no colour of its own. */
  hides(place: CellPlace): boolean {
    if (!this.parts) return false;
    return isUnreadable(this.painted(place, 'colour') ?? BLACK, this.groundAt(place));
  }

  /** The colour of the strongest part of the style that has one. */
  private painted(place: CellPlace, what: 'colour' | 'ground'): Colour | undefined {
    const header = place.row < this.rows.from.row + this.rows.headerRows ? 'headerRow' : undefined;
    const total = place.row > this.rows.to.row - this.rows.totalsRows ? 'totalRow' : undefined;
    const stripe = ['firstRowStripe', 'secondRowStripe'][this.stripeOf(place)];
    const isStriped = this.table.style?.rowStripes && isDataRow(this.rows, place.row);
    const parts = [header ?? total, this.edgeOf(place), isStriped ? stripe : undefined, 'wholeTable'];
    return parts.map((part) => this.parts?.get(part ?? '')?.[what]).find(Boolean);
  }

  private stripeOf({ row }: CellPlace): number {
    return Math.abs(row - this.rows.from.row - this.rows.headerRows) % 2;
  }

  private edgeOf({ column }: CellPlace): 'firstColumn' | 'lastColumn' | undefined {
    const { style } = this.table;
    if (style?.firstColumn && column === this.rows.from.column) return 'firstColumn';
    return style?.lastColumn && column === this.rows.to.column ? 'lastColumn' : undefined;
  }
}
