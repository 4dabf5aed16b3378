import { CustomFunctionBridge } from '../functions/bridge';
import { bootNode } from './bootNode';
import type { Book, FunctionBridge } from './types';

export function createNodeBook(): { readonly book: Book; readonly functions: FunctionBridge } {
  const book = bootNode();
  return { book, functions: new CustomFunctionBridge(book) };
}
