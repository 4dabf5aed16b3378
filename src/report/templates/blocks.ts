import { filled, placeholdersIn } from './placeholders';
import { placeholdersOf, type Template, type TemplateProblem } from './template';

/** What marks the rows that stand once for each programme. */
const BLOCK_START = '사업마다';
const BLOCK_END = '끝';

/** Rows of a sheet, 0-based. */
export interface Rows {
  readonly row: number;
  readonly rows: number;
}

/** Rows that are repeated, and the first and the last of them that hold anything but the marks. */
export interface Block extends Rows {
  readonly first: number;
  readonly last: number;
}

export function isBlockMark({ name }: { readonly name: string }): boolean {
  return name === BLOCK_START || name === BLOCK_END;
}

export function isWithin(row: number, block: Rows): boolean {
  return row >= block.row && row < block.row + block.rows;
}

/** The rows from each `{{사업마다}}` to its `{{끝}}`, and what is wrong with those marks. */
export function blocksOf(template: Template): {
  readonly blocks: readonly Block[];
  readonly problems: readonly TemplateProblem[];
} {
  const blocks: Block[] = [];
  const problems: TemplateProblem[] = [];
  let open: { readonly row: number; readonly address: string } | null = null;
  for (const { name, address, row } of placeholdersOf(template)) {
    if (name === BLOCK_START) {
      if (open === null) open = { row, address };
      else problems.push({ code: 'templateBlockNested', params: { address } });
    } else if (name === BLOCK_END) {
      if (open === null) problems.push({ code: 'templateBlockClosed', params: { address } });
      else blocks.push(blockOf(template, open.row, row - open.row + 1));
      open = null;
    }
  }
  if (open !== null) problems.push({ code: 'templateBlockOpen', params: { address: open.address } });
  return { blocks, problems };
}

function blockOf({ row: top, cells }: Template, row: number, rows: number): Block {
  const isFilled = (one: number) =>
    cells[one - top]!.some((cell) => typeof cell !== 'string' || withoutMarks(cell) !== '');
  const held = Array.from({ length: rows }, (_, index) => row + index).filter(isFilled);
  return { row, rows, first: held[0] ?? row, last: held.at(-1) ?? row + rows - 1 };
}

/** The marks of repeated rows go with the blanks at the ends, which stand there for their sake. */
export function withoutMarks(text: string): string {
  if (!placeholdersIn(text).some(isBlockMark)) return text;
  return filled(text, (one) => (isBlockMark(one) ? '' : text.slice(one.start, one.end))).trim();
}
