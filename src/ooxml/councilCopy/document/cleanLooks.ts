import { partsBy } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { packageError } from '../../problems';
import { child, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import { danglingEdits } from '../edit/dangling';
import { editXml } from '../edit/editXml';

/** Parts that say how others look. Files of Excel 2007 have themes with a picture that is nowhere (`Target="NULL"`). */
const LOOKS = [
  ...['theme', 'themeOverride', 'diagramData', 'diagramLayout'].map(officeType),
  'http://schemas.microsoft.com/office/2007/relationships/diagramDrawing',
];

/** Takes from themes and diagrams what used pictures that are not handed on. */
export function cleanLooks(copy: Copy): void {
  for (const part of partsBy(copy.pack, ...LOOKS)) {
    editXml(copy, part, (root, source) => {
      if (/^theme/.test(root.local) && !hasColours(root)) throw packageError('packageDamaged', { part });
      return danglingEdits(copy, part, root, source);
    });
  }
}

/** A theme without its colours and fonts is one that Excel repairs. */
function hasColours(theme: XmlElement): boolean {
  const elements = theme.local === 'themeOverride' ? theme : child(theme, 'themeElements');
  return elements !== undefined && child(elements, 'clrScheme') !== undefined;
}
