import type { Package } from '../package/package';
import { readSheet } from '../sheet/patchSheet';
import { savedValue } from '../sheet/savedValue';
import { readWorkbook } from '../workbook/readWorkbook';
import { readSharedStrings, sharedStringsPartOf } from '../workbook/sharedStrings';
import { CanonicalText } from './canonicalText';
import { fingerprintOf, type Fingerprint } from './fingerprint';

/** The fingerprint of all sheets of a workbook, hidden ones too, in their order. */
export function fingerprintOfBook(opened: Package): Promise<Fingerprint> {
  const text = new CanonicalText();
  const { part: workbook, sheets } = readWorkbook(opened);
  const stringsPart = sharedStringsPartOf(opened, workbook);
  const strings = stringsPart ? readSharedStrings(stringsPart, opened.textChunks(stringsPart)) : [];
  for (const { name, part, kind } of sheets) {
    text.startSheet(name);
    // LibreOffice makes a sheet without cells of a chart's sheet.
    if (kind !== 'worksheet') continue;
    readSheet(part, opened.textChunks(part), {
      cell: (cell) => {
        const formula = cell.formula?.text ?? null;
        text.add({ ref: cell.ref, value: savedValue(cell, strings), formula });
        return undefined;
      },
    });
  }
  return fingerprintOf(text.bytes());
}
