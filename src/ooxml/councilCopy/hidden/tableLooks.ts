import type { CellPlace } from '../../sheet/cellRef';
import type { Table } from '../../workbook/readTables';
import { isDataRow, rowsOf, type TableRows } from '../sheets/tableRows';
import { isUnreadable, type Looks, type TableStyle } from './cellLooks';
import { BLACK, type Colour, WHITE } from './colours';

/** What a table's style lets be seen of its cells. */
export class TableLook {
  private readonly rows: TableRows;
  /** Undefined where there is none, or where it is not known. */
  private readonly style: TableStyle | undefined;

  constructor(
    private readonly table: Table,
    looks: Looks,
  ) {
    this.rows = rowsOf(table);
    this.style = table.style && looks.tableStyle(table.style.name);
  }

  holds({ row, column }: CellPlace): boolean {
    const { from, to } = this.rows;
    return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
  }

  /** Behind a cell without a ground of its own; undefined where it is not known. */
  groundAt(place: CellPlace): Colour | undefined {
    if (!this.table.style) return WHITE;
    return this.style && (this.painted(place, 'ground') ?? WHITE);
  }

  /** Whether the style hides what has no colour of its own. */
  hides(place: CellPlace): boolean {
    if (!this.style?.isOwn) return false;
    return isUnreadable(this.painted(place, 'colour') ?? BLACK, this.groundAt(place));
  }

  /** The colour of the strongest part of the style that has one. */
  private painted(place: CellPlace, what: 'colour' | 'ground'): Colour | undefined {
    const header = place.row < this.rows.from.row + this.rows.headerRows ? 'headerRow' : undefined;
    const total = place.row > this.rows.to.row - this.rows.totalsRows ? 'totalRow' : undefined;
    const stripe = ['firstRowStripe', 'secondRowStripe'][this.stripeOf(place)];
    const isStriped = this.table.style?.rowStripes && isDataRow(this.rows, place.row);
    const parts = [header ?? total, this.edgeOf(place), isStriped ? stripe : undefined, 'wholeTable'];
    return parts.map((part) => this.style?.parts.get(part ?? '')?.[what]).find(Boolean);
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
