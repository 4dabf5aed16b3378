/** A block of cells as the clipboard brings it: rows of texts, as many in each as were copied. */
export type PastedBlock = readonly (readonly string[])[];

/**
 * The cells of a text copied from a sheet: tabs between columns, line breaks between rows; a cell in quotes may hold both.
 * Blanks around a text go, and so do rows without anything at the end.
 *
 * @example
 * readBlock('집행일\t금액\n6.12\t3,600') //=> [['집행일', '금액'], ['6.12', '3,600']]
 */
export function readBlock(text: string): PastedBlock {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', separator = ''] of text.matchAll(CELL)) {
    rows.at(-1)!.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (separator === '') break;
    if (separator !== '\t') rows.push([]);
  }
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** A cell – in quotes, or as it stands – and what parts it from the next. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;
