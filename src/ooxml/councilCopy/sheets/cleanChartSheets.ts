import { removal, withAttribute } from '../../xml/edit';
import type { Copy } from '../copy';
import { holdsPassword } from '../document/keptPasswords';
import { danglingEdits } from '../edit/dangling';
import { editXml } from '../edit/editXml';

/** What a chart sheet (차트 시트) may hold: how it looks and prints, and what lies on it. */
const KEPT = new Set([
  ...['sheetPr', 'sheetViews', 'sheetProtection', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture'],
]);

export function cleanChartSheets(copy: Copy): void {
  for (const { part, kind, name } of copy.kept) {
    if (kind !== 'chartsheet') continue;
    editXml(copy, part, (root, source) => {
      const gone = root.children.filter(({ local }) => !KEPT.has(local));
      if (holdsPassword(source)) copy.report.change(part, 'passwordKept', { sheet: name });
      for (const { local } of gone) copy.report.change(part, 'elementRemoved', { element: local });
      return [
        ...gone.map(removal),
        ...danglingEdits(copy, part, root, source),
        ...root.children
          .filter(({ attributes }) => attributes.some(({ name }) => name === 'codeName'))
          .map((element) => withAttribute(source, element, 'codeName', undefined)),
      ];
    });
  }
}
