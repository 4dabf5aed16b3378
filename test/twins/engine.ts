import type { ReadSheet } from './book';

/** A workbook in an engine that is not ours. */
export interface EngineBook {
  calculate(): Promise<void> | void;
  /** What the formulas of each sheet come to, by the position of their call; an error is its code. */
  values(): unknown[][];
  close(): void;
}

export type OpenEngine = (sheets: readonly ReadSheet[]) => EngineBook;

/** Univer gives up on a book that takes half a minute. */
const SHEETS_A_BOOK = 12;

/** Has an engine compute the formulas of every sheet. */
export async function calculated(open: OpenEngine, sheets: readonly ReadSheet[]): Promise<unknown[][]> {
  const values: unknown[][] = [];
  for (let start = 0; start < sheets.length; start += SHEETS_A_BOOK)
    values.push(...(await calculatedBook(open, sheets.slice(start, start + SHEETS_A_BOOK))));
  return values;
}

async function calculatedBook(open: OpenEngine, sheets: readonly ReadSheet[]): Promise<unknown[][]> {
  const book = open(sheets);
  try {
    await book.calculate();
    return book.values();
  } finally {
    book.close();
  }
}
