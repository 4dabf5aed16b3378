import { excelCall, type ExcelCall } from './excelCall';
import { PARAMETER_NAMES, type FunctionId } from './parameterNames';
import { CALLS } from './registry';
import { associate } from './runtime';

/** Makes every function known to Excel where all of them are there at once. */
export function associateAll(): void {
  for (const id of Object.keys(PARAMETER_NAMES) as FunctionId[]) associate(id, implementationOf(id));
}

export function implementationOf(id: FunctionId): ExcelCall {
  return excelCall(id, CALLS[id]);
}
