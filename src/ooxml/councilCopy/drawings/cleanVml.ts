import type { PartName } from '../../package/partName';
import { partsFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import type { Sheet } from '../../workbook/readWorkbook';
import { type Edit, removal, withAttribute } from '../../xml/edit';
import { attribute, child, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { attributeRemoval, danglingIn } from '../edit/dangling';
import { editXml } from '../edit/editXml';
import { tellsTooMuch } from './shownWords';

/** What a control or a picture of cells is tied to. */
const TIES = new Set(['FmlaLink', 'FmlaRange', 'FmlaTxbx', 'FmlaPict', 'FmlaGroup']);
/** Macros, and scripts of web pages. */
const PROGRAMS = /^(?:FmlaMacro|Script[A-Z][a-z]+)$/;
/** Attributes with texts that Excel makes: file names among them. */
const DESCRIPTIONS = new Set(['alt', 'title']);
/** Addresses of other files, and a compressed copy of the whole drawing. */
const NEVER = new Set(['href', 'src', 'althref', 'gfxdata']);

/** Ids of the shapes that are left in VML, as other parts know them (`_x0000_s1025`); by their sheet's part. */
export type ShapeIds = ReadonlyMap<PartName, ReadonlySet<string>>;

/**
 * VML, in which notes, controls and pictures of headers are kept: shapes go whose notes or embedded objects go, and ties to
 * what is not handed out.
 */
export function cleanVml(copy: Copy): ShapeIds {
  const done = new Set<PartName>();
  for (const sheet of copy.kept) {
    for (const part of partsFrom(copy.pack, sheet.part, officeType('vmlDrawing'))) {
      if (done.has(part)) continue;
      done.add(part);
      editXml(copy, part, (root, source) => vmlEdits(copy, part, sheet, root, source));
    }
  }
  return new Map(copy.kept.map(({ part }) => [part, shapesOn(copy, part)]));
}

function shapesOn({ pack }: Copy, sheet: PartName): ReadonlySet<string> {
  return new Set(
    partsFrom(pack, sheet, officeType('vmlDrawing')).flatMap((part) =>
      [...walk(pack.root(part))].flatMap(({ element }) =>
        ['id', 'spid'].flatMap((local) => element.attributes.find((one) => one.local === local)?.value ?? []),
      ),
    ),
  );
}

function vmlEdits(
  copy: Copy,
  part: PartName,
  sheet: Sheet,
  root: XmlElement,
  source: string,
): readonly Edit[] {
  const { report, settings, handedOut } = copy;
  const isDangling = danglingIn(copy, part);
  return [...walk(root)].flatMap(({ element }): Edit[] => {
    const data = child(element, 'ClientData');
    const type = data && attribute(data, 'ObjectType');
    const isNote = type === 'Note' && settings.comments === 'remove';
    const isEmbedded = type === 'Pict' && !child(data!, 'FmlaPict');
    if (isNote || isEmbedded || isDangling(element)) {
      report.change(part, 'elementRemoved', { element: element.local });
      return [removal(element)];
    }
    const isTie = TIES.has(element.local) && handedOut.barrier(element.text, sheet) !== undefined;
    if (isTie || PROGRAMS.test(element.local)) {
      report.change(part, 'elementRemoved', { element: element.local });
      return [removal(element)];
    }
    return element.attributes.flatMap((one): Edit[] => {
      if (NEVER.has(one.local)) return [attributeRemoval(source)(one)];
      if (!DESCRIPTIONS.has(one.local) || !tellsTooMuch(copy, one.value)) return [];
      return [withAttribute(source, element, one.name, '')];
    });
  });
}
