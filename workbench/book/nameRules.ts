import { parseA1 } from './a1';
import type { Core } from './core';
import { BookError } from './types';

const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u;
const R1C1 = /^(?:r\d*(?:c\d*)?|c\d*)$/i;

/** Tables and defined names share one set of names; none may look like a cell. `ownId` is who is being renamed. */
export function checkName(core: Core, name: string, ownId: string | null): void {
  if (name.length > 255 || !NAME.test(name) || R1C1.test(name) || parseA1(name)) {
    throw new BookError('InvalidArgument', `"${name}" is no valid name.`);
  }
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const taken =
    core.tablesOn().some((table) => table.id !== ownId && same(table.name)) ||
    core.book.names.some((defined) => same(defined.name));
  if (taken) throw new BookError('ItemAlreadyExists', `The name "${name}" is taken.`);
}

const SHEET_NAME = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/;

export function checkSheetName(core: Core, name: string, ownId: string | null): void {
  if (!SHEET_NAME.test(name)) throw new BookError('InvalidArgument', `"${name}" is no valid sheet name.`);
  const taken = core.book.sheets.some(
    (sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new BookError('ItemAlreadyExists', `A sheet "${name}" exists.`);
}
