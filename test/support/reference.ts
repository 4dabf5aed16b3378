import path from 'node:path';
import { CATALOGUE } from '../../src/functions/catalogue/index';
import type { FunctionId } from '../../src/functions/parameterNames';
import { referencePage } from '../../src/functions/reference/page';
import { calculate } from '../../src/functions/registry';

export const REFERENCE_FILE = path.join(__dirname, '../../docs/함수-참조.md');

/** The page as it must stand in docs. */
export function referenceText(): string {
  return referencePage(CATALOGUE, (id, args) => calculate(id as FunctionId, args));
}
