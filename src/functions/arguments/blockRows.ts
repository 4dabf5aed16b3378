import { NONE, type None } from '../../domain/kinds';
import { isBlank, isErrorCell, type Cell } from '../../domain/matching';
import { isNone, isSameText, shown } from './scalars';
import { FIRST_ROW, readBlock } from './blocks';
import { Refusal } from '../problems';

/** A row of a block, its cells by header. What cannot be used is refused, naming row and column. */
export interface BlockRow<Header extends string> {
  /** As people count it: the header is row 1. */
  readonly row: number;
  /** Whatever stands there. */
  any(header: Header): Cell;
  /** Whatever stands there but an error. */
  cell(header: Header): Cell;
  /** A text, or a number as text; blank is `''`. */
  text(header: Header): string;
  /** A number, blank or `"-"`. */
  number(header: Header): number | None;
  /** One of some words; blank and `"-"` are `whenBlank`, which is refused where it is null. */
  word<Word extends string>(header: Header, words: readonly Word[], whenBlank: Word | null): Word;
}

/** The rows of a block whose every row matters, such as 사업표; ledgers are summed without making one for each. */
export function readRows<Header extends string>(
  value: unknown,
  argument: string,
  headers: readonly Header[],
): BlockRow<Header>[] {
  const { rows, columns } = readBlock(value, argument, headers);

  return rows.map((cells, index) => {
    const row = index + FIRST_ROW;
    const any = (column: Header): Cell => cells[columns[headers.indexOf(column)]!];
    const cell = (column: Header): Cell => {
      const found = any(column);
      if (!isErrorCell(found)) return found;
      throw Refusal.inBlock(argument, { code: 'ledgerError', params: { row, column } });
    };
    const text = (column: Header) => cellText(cell(column));
    return {
      row,
      any,
      cell,
      text,
      number(column) {
        const found = cell(column);
        if (typeof found === 'number') return found;
        if (isNone(found)) return NONE;
        throw Refusal.of('cellNotNumber', { argument, row, column, came: shown(found) });
      },
      word(column, words, whenBlank) {
        const found = cell(column);
        const word = wordIn(found, words, whenBlank);
        if (word !== null) return word;
        throw Refusal.of('cellNotWord', {
          argument,
          row,
          column,
          came: isBlank(found) ? '' : shown(found),
          accepted: words.join(', '),
        });
      },
    };
  });
}

/** The word that a cell is, `whenBlank` where it is blank or `"-"`; null where it is none. */
function wordIn<Word extends string>(
  cell: Cell,
  words: readonly Word[],
  whenBlank: Word | null,
): Word | null {
  if (isNone(cell) || cell === 0) return whenBlank;
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  return words.find((known) => isSameText(known, String(cell))) ?? null;
}

function cellText(cell: Cell): string {
  if (isBlank(cell)) return '';
  return typeof cell === 'boolean' ? shown(cell) : String(cell).normalize('NFC').trim();
}
