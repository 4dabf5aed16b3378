import type { Problem } from '../../domain/kinds';
import { matchKey } from '../../domain/matching';
import { sheetRowOf, type TableView } from '../book/tableView';
import type { CellProblemCode, CellValue } from '../tables/cells';
import { keyHeaderOf, keyText } from '../tables/keys';
import type { EntryTable } from '../tables/tableId';

/**
 * Rows whose key an earlier row has, all but the first: a row that was pasted counts twice, and neither can be edited.
 *
 * @param keys the key column of the whole body
 * @param shown 0-based indexes of the rows to tell of; all where it is left out
 */
export function repeatedKeys(
  table: EntryTable,
  view: TableView,
  keys: readonly CellValue[],
  shown?: ReadonlySet<number>,
): readonly Problem<CellProblemCode>[] {
  const code = table === 'programmes' ? 'numberRepeated' : 'keyRepeated';
  const column = keyHeaderOf(table);
  const keyOf = (cell: CellValue) => (table === 'programmes' ? matchKey(cell) : keyText(cell)) || null;
  const told = shown && new Set([...shown].map((index) => keyOf(keys[index] ?? '')));
  const seen = new Set<string>();
  const problems: Problem<CellProblemCode>[] = [];
  // A ledger may have a hundred thousand keys: nothing is made for those that are alone.
  keys.forEach((cell, index) => {
    const key = keyOf(cell);
    if (key === null || told?.has(key) === false) return;
    if (seen.has(key) && shown?.has(index) !== false) {
      const params = { table: view.layout.name, column, row: sheetRowOf(view, index), value: String(cell) };
      problems.push({ code, params });
    }
    seen.add(key);
  });
  return problems;
}
