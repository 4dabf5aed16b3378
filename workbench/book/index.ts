import { CustomFunctionBridge } from '../functions/bridge';
import { bootNode } from './bootNode';
import type { UniverBook } from './book';
import type { FunctionBridge } from './types';
import type { WorkbookData } from './workbookData';

/** A book without a page: an empty workbook, or another one. */
export function createNodeBook(data?: WorkbookData): {
  readonly book: UniverBook;
  readonly functions: FunctionBridge;
} {
  const book = bootNode(data);
  return { book, functions: new CustomFunctionBridge(book) };
}
