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
 * @param isShown rows to tell of; all where it is left out
 */
export function repeatedKeys(
  table: EntryTable,
  view: TableView,
  keys: readonly CellValue[],
  isShown: (index: number) => boolean = () => true,
): readonly Problem<CellProblemCode>[] {
  const code = table === 'programmes' ? 'numberRepeated' : 'keyRepeated';
  const column = keyHeaderOf(table);
  const seen = new Set<string>();
  const problems: Problem<CellProblemCode>[] = [];
  // A ledger may have a hundred thousand keys: nothing is made for those that are alone.
  keys.forEach((cell, index) => {
    const key = table === 'programmes' ? matchKey(cell) : keyText(cell);
    if (key === null || key === '') return;
    if (seen.has(key) && isShown(index)) {
      const params = { table: view.layout.name, column, row: sheetRowOf(view, index), value: String(cell) };
      problems.push({ code, params });
    }
    seen.add(key);
  });
  return problems;
}
