import type { Package } from '../package/package';
import { readSheet } from '../sheet/patchSheet';
import { savedValue } from '../sheet/savedValue';
import { readWorkbook } from '../workbook/readWorkbook';
import { readSharedStrings, sharedStringsPartOf } from '../workbook/sharedStrings';
import { CanonicalText } from './canonicalText';
import { fingerprintOf, type Fingerprint } from './fingerprint';

/**
 * The fingerprint of all sheets of a workbook, hidden ones too, in their order. `known`: what has been made already of the
 * cells of some sheets, by their names.
 */
export function fingerprintOfBook(
  opened: Package,
  known: ReadonlyMap<string, CanonicalText> = new Map(),
): Promise<Fingerprint> {
  const text = new CanonicalText();
  const { part: workbook, sheets } = readWorkbook(opened);
  const stringsPart = sharedStringsPartOf(opened, workbook);
  const isKnown = sheets.every(({ name, kind }) => kind !== 'worksheet' || known.has(name));
  const strings =
    stringsPart && !isKnown ? readSharedStrings(stringsPart, opened.textChunks(stringsPart)) : [];
  for (const { name, part, kind } of sheets) {
    text.startSheet(name);
    const cells = known.get(name);
    if (cells) text.append(cells);
    // LibreOffice makes a sheet without cells of a chart's sheet.
    if (cells || kind !== 'worksheet') continue;
    readSheet(part, opened.textChunks(part), {
      cell: (cell) => {
        const formula = cell.formula?.text ?? null;
        text.add({ ref: cell.ref, value: savedValue(cell, strings), formula });
        return undefined;
      },
    });
  }
  return fingerprintOf(text.bytes);
}
