import { readCells } from './scalars';
import { Refusal } from '../problems';

/** Excel cuts a call off at 5 MB of arguments; what comes near is refused while it still can be said why. */
const MOST_MEGABYTES = 4;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
/** What a cell can hold. */
const MOST_CHARACTERS = 32_767;
/** Between two cells: comma, quotes, brackets. */
const BYTES_AROUND = 3;

/** Refuses a call whose blocks come near Excel's limit. */
export function refuseLargeBlocks(...blocks: readonly unknown[]): void {
  let bytes = 0;
  for (const block of blocks) {
    for (const row of readCells(block)) {
      for (const cell of row)
        bytes += BYTES_AROUND + (typeof cell === 'string' ? utf8Length(cell) : String(cell).length);
      if (bytes > MOST_BYTES) throw Refusal.of('blocksTooLarge', { limit: MOST_MEGABYTES });
    }
  }
}

/** Refuses a result that a cell cannot hold. */
export function refuseLongText(text: string): void {
  if (text.length > MOST_CHARACTERS) throw Refusal.of('textTooLong', { limit: MOST_CHARACTERS });
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}
