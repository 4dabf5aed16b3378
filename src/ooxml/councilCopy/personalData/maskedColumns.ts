import type { Table } from '../../workbook/readTables';
import type { PersonalDataScan } from './personalDataScan';

/**
 * By the name of each column of a table that is to be made unreadable, what it is called in the copy, in its header and in its
 * part: Excel takes no two columns of one name.
 */
export function maskedColumns(
  personalData: PersonalDataScan,
  { columns }: Table,
): ReadonlyMap<string, string> {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  const masked = new Map<string, string>();
  for (const { name } of columns) {
    const shown = personalData.shown(name);
    if (shown === name) continue;
    let unique = shown;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${shown} ${number}`;
    taken.add(unique.toLowerCase());
    masked.set(name, unique);
  }
  return masked;
}
