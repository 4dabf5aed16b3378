import { patchStream } from '../xml/patchStream';
import { SheetPatcher, type SheetVisitor } from './sheetPatcher';

/**
 * A sheet with what the visitor answers, as it is read: memory does not grow with the sheet, and what the visitor does
 * not change stays as it is written (see patchStream). Where the cell that a shared formula is written in changes, the
 * others that share it get the formula itself. Errors: not well-formed, an element beyond all bounds.
 */
export function patchSheet(part: string, chunks: Iterable<string>, visitor: SheetVisitor): Generator<string> {
  return patchStream(part, chunks, new SheetPatcher(part, visitor));
}

/** Tells a visitor of a sheet that stays as it is. */
export function readSheet(part: string, chunks: Iterable<string>, visitor: SheetVisitor): void {
  for (const _ of patchSheet(part, chunks, visitor));
}
