/** On columns, and wherever a format is laid over another one. Found in a text too: that does no harm. */
const NUMBERS = /\s(?:(s|style)|\w*[dD]xfId)\s*=\s*["'](\d+)["']/g;

/** The numbers of formats that sheets use. */
export class StyleNumbers {
  /** Formats of cells, rows and columns. */
  readonly formats = new Set([0]);
  /** Formats of rules, tables and pivot tables. */
  readonly differences = new Set<number>();
  private last = 0;

  /** Of a cell or a row. */
  note(format: number): void {
    if (format === this.last) return;
    this.last = format;
    this.formats.add(format);
  }

  /** Of all that stands in a piece of a sheet beside its cells. */
  noteIn(xml: string): void {
    for (const [, isFormat, number] of xml.matchAll(NUMBERS)) {
      (isFormat === undefined ? this.differences : this.formats).add(Number(number));
    }
  }
}
