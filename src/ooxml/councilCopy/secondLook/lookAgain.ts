import type { Copy } from '../copy';
import { type Known, NOTHING_KNOWN } from '../known';
import type { SeenSheets } from '../sheets/seenSheets';
import { brokenCells } from './brokenCells';
import { brokenReferences } from './brokenReferences';
import { standingsOf } from './standing';

/** Looks the finished copy through where something went that could have been asked for. */
export function lookAgain(copy: Copy, seen: SeenSheets): Pick<Known, 'broken' | 'lost'> {
  const { handedOut, workbook, dropped } = copy;
  const isLess = dropped.length > 0 || workbook.names.some((name) => !handedOut.isKeptName(name));
  if (!isLess && !seen.asksFar) return NOTHING_KNOWN;
  const standings = standingsOf(copy);
  return {
    broken: seen.asksFar ? brokenCells(copy, standings) : new Set(),
    lost: isLess ? brokenReferences(copy, standings) : new Set(),
  };
}
