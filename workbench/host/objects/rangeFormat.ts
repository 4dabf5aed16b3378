import type { Area, CellStyle, Sheet } from '../../book/types';
import { intersection } from '../address';
import { invalidArgument } from '../hostError';
import { assertAllowed } from './guard';
import { HostObject, type Members } from './hostObject';
import type { Range } from './range';
import { RangeBorderCollection } from './rangeBorder';
import { uniform, uniformMeasure } from './uniform';

/** What format objects have in common: they read and write the style of a range's cells. */
abstract class CellFormat extends HostObject {
  protected readonly sheet: Sheet;
  protected readonly area: Area;

  constructor(protected readonly range: Range) {
    super(range.host);
    this.sheet = range.sheet;
    this.area = range.area;
  }

  protected read<T>(property: (style: CellStyle) => T): T | null {
    return uniform(this.sheet, this.area, property);
  }
  protected write(style: Partial<CellStyle>): void {
    assertAllowed(this.sheet, 'allowFormatCells');
    this.sheet.setStyle(this.area, () => style);
  }
}

export class RangeFill extends CellFormat {
  static override readonly members: Members<RangeFill> = { scalars: ['color'], methods: ['clear'] };

  get color(): string | null {
    return this.read((style) => style.fill ?? '#FFFFFF');
  }
  set color(color: string) {
    this.write({ fill: htmlColor(color) });
  }
  clear(): void {
    this.write({ fill: null });
  }
}

export class RangeFont extends CellFormat {
  static override readonly members: Members<RangeFont> = {
    scalars: ['bold', 'color', 'italic', 'name', 'size'],
  };

  get bold(): boolean | null {
    return this.read((style) => style.bold);
  }
  set bold(bold: boolean) {
    this.write({ bold });
  }
  get italic(): boolean | null {
    return this.read((style) => style.italic);
  }
  set italic(italic: boolean) {
    this.write({ italic });
  }
  get color(): string | null {
    return this.read((style) => style.fontColor);
  }
  set color(color: string) {
    this.write({ fontColor: htmlColor(color) });
  }
  get size(): number | null {
    return this.read((style) => style.fontSize);
  }
  set size(fontSize: number) {
    this.write({ fontSize });
  }
  get name(): string | null {
    return this.read((style) => style.fontName);
  }
  set name(fontName: string) {
    this.write({ fontName });
  }
}

export class RangeFormat extends CellFormat {
  static override readonly members: Members<RangeFormat> = {
    scalars: ['columnWidth', 'horizontalAlignment', 'rowHeight', 'verticalAlignment', 'wrapText'],
    navigations: ['borders', 'fill', 'font'],
    methods: ['autofitColumns', 'autofitRows'],
  };

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }

  get horizontalAlignment(): string | null {
    return this.read((style) => style.horizontalAlignment);
  }
  set horizontalAlignment(horizontalAlignment: string) {
    this.write({ horizontalAlignment });
  }
  get verticalAlignment(): string | null {
    return this.read((style) => style.verticalAlignment);
  }
  set verticalAlignment(verticalAlignment: string) {
    this.write({ verticalAlignment });
  }
  get wrapText(): boolean | null {
    return this.read((style) => style.wrapText);
  }
  set wrapText(wrapText: boolean) {
    this.write({ wrapText });
  }

  get columnWidth(): number | null {
    return uniformMeasure(this.area.column, this.area.columns, (column) => this.sheet.columnWidth(column));
  }
  set columnWidth(points: number) {
    assertAllowed(this.sheet, 'allowFormatColumns');
    this.sheet.setColumnWidth(this.area, points);
  }
  get rowHeight(): number | null {
    return uniformMeasure(this.area.row, this.area.rows, (row) => this.sheet.rowHeight(row));
  }
  set rowHeight(points: number) {
    assertAllowed(this.sheet, 'allowFormatRows');
    this.sheet.setRowHeight(this.area, points);
  }

  /** As wide as the longest text; estimated by characters, there being no screen to measure on. */
  autofitColumns(): void {
    assertAllowed(this.sheet, 'allowFormatColumns');
    for (let column = this.area.column; column < this.area.column + this.area.columns; column++) {
      const cells = this.usedPart({ ...this.area, column, columns: 1 });
      if (!cells) continue;
      const widest = Math.max(...this.sheet.text(cells).map(([text]) => textWidth(text ?? '')));
      if (widest > 0) this.sheet.setColumnWidth({ ...cells, column, columns: 1 }, widest + CELL_PADDING);
    }
  }
  autofitRows(): void {
    assertAllowed(this.sheet, 'allowFormatRows');
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++) {
      const cells = this.usedPart({ ...this.area, row, rows: 1 });
      if (!cells) continue;
      const lines = Math.max(...(this.sheet.text(cells)[0] ?? []).map((text) => text.split('\n').length));
      this.sheet.setRowHeight(cells, lines * LINE_HEIGHT);
    }
  }
  private usedPart(area: Area): Area | null {
    const used = this.sheet.usedArea;
    return used && intersection(area, used);
  }
}

/** Points, for 11 pt 맑은 고딕. */
const LINE_HEIGHT = 16.5;
const CELL_PADDING = 8;
const WIDE_CHARACTER = 11;
const NARROW_CHARACTER = 6;

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u1100' ? WIDE_CHARACTER : NARROW_CHARACTER;
  return width;
}

/** `#RRGGBB`; Excel's named colours are not known here. */
export function htmlColor(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument(`color ${color}`);
  return color.toUpperCase();
}
