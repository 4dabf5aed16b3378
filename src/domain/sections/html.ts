import { writtenRow } from './cells';
import { INDENT } from './print';

/** Elements that end a line. */
const BLOCKS =
  /^(?:p|div|h[1-6]|li|ul|ol|tr|br|blockquote|section|article|header|footer|dd|dt|pre|hr|table)$/;
/** Elements whose content nobody sees. */
const UNSEEN = /^(?:style|script|head|title|template|xml)$/;
const TOKEN = /<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)([a-zA-Z][\w:-]*)([^>]*)>|([^<]+)|</g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  bull: '•',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** A table while it is open. */
interface OpenTable {
  /** Cells by row; null where a cell above or to the left reaches into it. */
  readonly rows: (string | null)[][];
  /** How many more rows a cell above reaches down, by column. */
  readonly reach: number[];
  cell: string | null;
  /** Columns and rows of the open cell. */
  span: readonly [columns: number, rows: number];
}

/**
 * What was copied from 한글, Word, Excel or a web page, as the text of a section: a line a paragraph, and the rows of tables
 * with ` | ` between their cells. A cell over several columns or rows is followed by empty ones. Total: any text is read.
 */
export function htmlSection(html: string): string {
  const lines: string[] = [''];
  const tables: OpenTable[] = [];
  let unseen: string | null = null;
  let depth = 0;

  for (const [, closing, rawName, attributes = '', text] of html.matchAll(TOKEN)) {
    const name = rawName?.toLowerCase();
    if (unseen !== null) {
      if (name === unseen && closing === '/') unseen = null;
      continue;
    }
    if (text !== undefined) say(plainOf(text));
    else if (name === undefined) continue;
    else if (UNSEEN.test(name) && closing === '' && !attributes.endsWith('/')) unseen = name;
    else if (closing === '') open(name, attributes);
    else close(name);
  }
  while (tables.length > 0) closeTable();
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/\n{3,}/g, '\n\n');

  function say(words: string): void {
    const table = tables.at(-1);
    if (table === undefined) lines.push(lines.pop()! + (lines.at(-1) === '' ? words.trimStart() : words));
    else if (table.cell !== null) table.cell += words;
  }

  function endLine(): void {
    const table = tables.at(-1);
    if (table === undefined) {
      if (lines.at(-1)?.trim() !== '') lines.push('');
    } else if (table.cell !== null) table.cell += ' ';
  }

  function open(name: string, attributes: string): void {
    if (name === 'table') {
      endLine();
      tables.push({ rows: [], reach: [], cell: null, span: [1, 1] });
    } else if (name === 'tr') tables.at(-1)?.rows.push([]);
    else if (name === 'td' || name === 'th') openCell(attributes);
    else if (name === 'ul' || name === 'ol') depth += 1;
    else if (BLOCKS.test(name)) {
      endLine();
      if (name === 'li' && tables.length === 0)
        lines.push(`${lines.pop()!}${INDENT.repeat(Math.max(0, depth - 1))}- `);
    }
  }

  function close(name: string): void {
    if (name === 'table' && tables.length > 0) closeTable();
    else if (name === 'td' || name === 'th') closeCell();
    else if (name === 'ul' || name === 'ol') depth = Math.max(0, depth - 1);
    if (BLOCKS.test(name) && name !== 'table') endLine();
  }

  function openCell(attributes: string): void {
    closeCell();
    const table = tables.at(-1);
    if (table === undefined) return;
    if (table.rows.length === 0) table.rows.push([]);
    fillFromAbove(table);
    table.cell = '';
    table.span = [spanIn(attributes, 'colspan'), spanIn(attributes, 'rowspan')];
  }

  function closeCell(): void {
    const table = tables.at(-1);
    if (table === undefined || table.cell === null) return;
    const row = table.rows.at(-1)!;
    const [columns, rows] = table.span;
    for (let column = 0; column < columns; column += 1) {
      table.reach[row.length] = rows - 1;
      row.push(column === 0 ? table.cell.replace(/\s+/g, ' ').trim() : null);
    }
    table.cell = null;
  }

  function closeTable(): void {
    closeCell();
    const table = tables.pop()!;
    const width = Math.max(0, ...table.rows.map((row) => row.length));
    const rows = table.rows
      .filter((row) => row.some((cell) => cell !== null && cell !== ''))
      .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    const outer = tables.at(-1);
    if (outer !== undefined) {
      if (outer.cell !== null) outer.cell += ` ${rows.flat().join(' ')} `;
      return;
    }
    if (lines.at(-1) === '') lines.pop();
    // A table of one cell is a frame around a text.
    if (width === 1) lines.push(...rows.map(([cell = '']) => cell), '');
    else lines.push(...rows.map(writtenRow), '');
  }
}

function fillFromAbove({ rows, reach }: OpenTable): void {
  const row = rows.at(-1)!;
  while ((reach[row.length] ?? 0) > 0) {
    reach[row.length]! -= 1;
    row.push(null);
  }
}

/** Spans beyond what a sheet of paper holds are a fault of the page. */
function spanIn(attributes: string, name: string): number {
  const found = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes);
  return Math.min(100, Math.max(1, Number(found?.[1] ?? 1)));
}

function plainOf(text: string): string {
  return text
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null;
        if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
        return ENTITIES[name?.toLowerCase() ?? ''] ?? whole;
      },
    )
    .replace(/[\s\u00a0]+/g, ' ');
}
