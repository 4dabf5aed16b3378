/** On cells and rows, on columns, and wherever a format is laid over another one. Found in a text too: that does no harm. */
const NUMBERS = /\s(?:(s|style)|\w*[dD]xfId)\s*=\s*["'](\d+)["']/g;

/** The numbers of formats that sheets use, from their XML as it streams by in pieces that end between tags. */
export class StyleNumbers {
  /** Formats of cells, rows and columns. */
  readonly formats = new Set([0]);
  /** Formats of rules, tables and pivot tables. */
  readonly differences = new Set<number>();

  *noting(pieces: Iterable<string>): Generator<string> {
    for (const piece of pieces) {
      for (const [, isFormat, number] of piece.matchAll(NUMBERS)) {
        (isFormat === undefined ? this.differences : this.formats).add(Number(number));
      }
      yield piece;
    }
  }
}
