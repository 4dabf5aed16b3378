import type { PartName } from '../../package/partName';
import { partsBy } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { packageError } from '../../problems';
import { type Edit, withAttribute } from '../../xml/edit';
import { attribute, child, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { danglingEdits } from '../edit/dangling';
import { editXml } from '../edit/editXml';

/** Parts that say how others look. Files of Excel 2007 have themes with a picture that is nowhere (`Target="NULL"`). */
const LOOKS = [
  ...['theme', 'themeOverride', 'diagramData', 'diagramLayout'].map(officeType),
  'http://schemas.microsoft.com/office/2007/relationships/diagramDrawing',
];

/** Takes from themes and diagrams what used pictures that are not handed on, and names that somebody gave. */
export function cleanLooks(copy: Copy): void {
  for (const part of partsBy(copy.pack, ...LOOKS)) {
    editXml(copy, part, (root, source) => {
      if (/^theme/.test(root.local) && !hasColours(root)) throw packageError('packageDamaged', { part });
      return [...danglingEdits(copy, part, root, source), ...ownNames(copy, part, root, source)];
    });
  }
}

/** What somebody called a theme or its colours: nothing asks for them by that. */
function ownNames({ report }: Copy, part: PartName, root: XmlElement, source: string): readonly Edit[] {
  return [...walk(root)].flatMap(({ element }): Edit[] => {
    const name = attribute(element, 'name');
    if (!NAMED.has(element.local) || !name || EXCELS_OWN.test(name)) return [];
    report.change(part, 'attributeRemoved', { element: element.local, attribute: 'name' });
    return [withAttribute(source, element, 'name', 'Office')];
  });
}

const NAMED = new Set(['theme', 'clrScheme', 'fontScheme', 'fmtScheme', 'themeFamily', 'custClr']);
const EXCELS_OWN = /^Office(?: 테마| Theme)?$/;

/** A theme without its colours and fonts is one that Excel repairs. */
function hasColours(theme: XmlElement): boolean {
  const elements = theme.local === 'themeOverride' ? theme : child(theme, 'themeElements');
  return elements !== undefined && child(elements, 'clrScheme') !== undefined;
}
