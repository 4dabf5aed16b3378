import { implementationOf } from '../../src/functions/association';
import { functionsJson } from '../../src/functions/functionsJson';
import { PARAMETER_NAMES, type FunctionId } from '../../src/functions/parameterNames';
import '../../src/functions/testing/runtime';
import type { UniverBook } from '../../workbench/book/book';
import { Runtime } from '../host/book/support';

/** Our functions behind a book's cells, called as Excel's runtime calls them. */
export function withOurFunctions(book: UniverBook): Runtime['bridge'] {
  const ids = Object.keys(PARAMETER_NAMES) as FunctionId[];
  const implementations = Object.fromEntries(ids.map((id) => [id, implementationOf(id)]));
  const options = { allowErrorForDataTypeAny: true };
  const metadata = functionsJson('ko').functions.map((one) => ({ ...one, options }));
  return new Runtime(book, implementations, metadata).bridge;
}
