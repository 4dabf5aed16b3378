import { SheetPass, type SheetVisitor } from './sheetPass';

/** Enough at a time that handing on costs nothing, little enough that it is not felt in memory. */
const HANDED_ON = 65_536;

/**
 * A sheet with what the visitor answers, as it is read: memory does not grow with the sheet, and what the visitor does
 * not change stays as it is written. A cell that shares a formula with a changed master gets the formula itself.
 * Errors: not well-formed, an element beyond all bounds.
 */
export function* patchSheet(
  part: string,
  chunks: Iterable<string>,
  visitor: SheetVisitor,
): Generator<string> {
  const pass = new SheetPass(part, visitor);
  for (const chunk of chunks) {
    pass.push(chunk);
    if (pass.ready > HANDED_ON) yield pass.take();
  }
  pass.end();
  yield pass.take();
}

/** Tells a visitor of a sheet that stays as it is. */
export function readSheet(part: string, chunks: Iterable<string>, visitor: SheetVisitor): void {
  const pass = new SheetPass(part, visitor);
  for (const chunk of chunks) {
    pass.push(chunk);
    pass.take();
  }
  pass.end();
}
