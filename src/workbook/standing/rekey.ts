import { newKeys } from '../../domain/key';
import type { BookAccess } from '../book/access';
import type { CellValue } from '../tables/cells';
import type { PresentTable } from './inventory';
import { keyText } from '../tables/keys';

/**
 * Gives rows that were copied in Excel, key and all, keys of their own; the first of each keeps its key. Programmes
 * are not touched: which of two has the wrong 사업번호 only its people know.
 */
export function rekeyCopies({ facts }: BookAccess, { table, keys, keyPosition }: PresentTable): void {
  const copies = copiesIn(keys);
  const fresh = newKeys(copies.length, facts.now(), (count) => facts.random(count));
  copies.forEach((index, nth) => {
    const cell = table.getRange().getCell(index + 1, keyPosition);
    cell.numberFormat = [['@']];
    cell.values = [[fresh[nth]]];
  });
}

/** Indexes of the rows whose key stands further up already. */
function copiesIn(keys: readonly CellValue[]): readonly number[] {
  const seen = new Set<string>();
  return [...keys.keys()].filter((index) => {
    const key = keyText(keys[index] ?? '');
    if (key === '') return false;
    const isCopy = seen.has(key);
    seen.add(key);
    return isCopy;
  });
}
