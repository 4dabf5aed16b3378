import type { UniverTable } from './table';
import type { CellValue, Table } from './types';

/** Excel's order: numbers, texts, booleans; empty cells last whatever the direction. */
function rank(value: CellValue): number {
  if (value === '') return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const byKind = rank(a) - rank(b);
  if (a === '' || b === '') return byKind;
  const order =
    byKind ||
    (typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b, 'ko') : Number(a) - Number(b));
  return ascending ? order : -order;
}

/** Moves the body's rows, formulas and styles with them, by the values shown in the key columns. */
export function sortTable(table: UniverTable, fields: Table['sortFields']): void {
  const { body, sheet } = table;
  const values = sheet.values(body);
  const order = values
    .map((_, index) => index)
    .sort((a, b) => {
      for (const { key, ascending } of fields) {
        const difference = compare(values[a]?.[key] ?? '', values[b]?.[key] ?? '', ascending);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
  sheet.rearrangeRows(body, order);
}
