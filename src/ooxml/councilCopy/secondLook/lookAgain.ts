import { readSheet } from '../../sheet/patchSheet';
import type { Copy } from '../copy';
import { type Known, NOTHING_KNOWN } from '../known';
import { SheetElement } from '../sheets/fragment';
import type { SeenSheets } from '../sheets/seenSheets';
import { BrokenCells } from './brokenCells';
import { brokenAmong, type Reference, referencesBeside, referencesInParts } from './brokenReferences';
import { standingsOf } from './standing';

type Broken = Pick<Known, 'broken' | 'lost'>;

/** Looks the finished copy through where something went that could have been asked for. */
export function lookAgain(copy: Copy, seen: SeenSheets): Broken {
  const { handedOut, workbook, dropped, settings } = copy;
  // A column of a table may be called otherwise where personal data is made unreadable.
  const isLess =
    dropped.length > 0 ||
    settings.blankPersonalData ||
    workbook.names.some((name) => !handedOut.isKeptName(name));
  return isLess || seen.asksFar ? lookThrough(copy, { cells: seen.asksFar, beside: isLess }) : NOTHING_KNOWN;
}

/**
 * The finished copy, looked through once more, its cells and what stands beside them. By what the parts hold, whatever the
 * steps believe that they did.
 */
export function lookThrough(
  copy: Pick<Copy, 'pack' | 'original' | 'kept' | 'workbook'>,
  asked: { readonly cells: boolean; readonly beside: boolean },
): Broken {
  const { pack, kept, workbook } = copy;
  const standings = standingsOf(copy);
  const cells = new BrokenCells(workbook, standings);
  const references: Reference[] = [];
  for (const { name: sheet, part, kind } of kept) {
    if (kind !== 'worksheet') continue;
    readSheet(part, pack.textChunks(part), {
      ...(asked.cells && { cell: cells.on(sheet) }),
      ...(asked.beside && {
        element: (local, xml, rootTag) =>
          void references.push(...referencesBeside(new SheetElement(part, local, xml, rootTag), sheet)),
      }),
    });
  }
  if (asked.beside) references.push(...referencesInParts(copy));
  return { broken: cells.found(), lost: brokenAmong(references, standings) };
}
