import { PACKAGE, partKey } from '../../package/partName';
import { partsBy, partsFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { type Edit, withAttribute } from '../../xml/edit';
import { attribute, child, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { CORE_PROPERTIES } from '../document/cleanProperties';
import { editXml } from '../edit/editXml';
import { replaceText, type TextRun } from '../edit/textRuns';
import type { TextPlace } from '../report';
import { sheetsOfParts } from './sheetsOfParts';

type Where = TextPlace['where'];

/** Parts with texts, beside the sheets' own, and where these are seen. */
const PARTS: readonly (readonly [type: string, where: Where])[] = [
  [officeType('table'), 'other'],
  [officeType('comments'), 'note'],
  [officeType('drawing'), 'textBox'],
  [officeType('chartUserShapes'), 'textBox'],
  [officeType('vmlDrawing'), 'textBox'],
  [officeType('diagramData'), 'textBox'],
  ['http://schemas.microsoft.com/office/2007/relationships/diagramDrawing', 'textBox'],
  [officeType('chart'), 'chart'],
  ['http://schemas.microsoft.com/office/2014/relationships/chartEx', 'chart'],
  [officeType('chartsheet'), 'other'],
];
/** Attributes with texts that are shown or read aloud, whatever their prefix. */
const ATTRIBUTES = new Set([
  ...['descr', 'title', 'alt', 'tooltip'],
  ...['altText', 'altTextSummary', 'totalsRowLabel'],
]);

/** Looks for personal data in all texts that do not stand in cells. */
export function scanTexts(copy: Copy): void {
  const sheets = sheetsOfParts(copy);
  for (const [type, where] of PARTS) {
    for (const part of partsBy(copy.pack, type)) {
      const sheet = sheets.get(partKey(part));
      scanPart(copy, { part, where, ...(sheet !== undefined && { sheet }) });
    }
  }
  for (const part of partsFrom(copy.pack, PACKAGE, CORE_PROPERTIES)) {
    scanPart(copy, { part, where: 'other' });
  }
}

function scanPart(copy: Copy, place: TextPlace): void {
  editXml(copy, place.part, (root, source) =>
    [...walk(root)].flatMap(({ element, around }): Edit[] => {
      const runs = runsOf(element, around);
      const text = runs.map(({ text }) => text).join('');
      const checked = text === '' ? text : copy.personalData.check(text, placeOf(element, place));
      return [
        ...(checked === text ? [] : replaceText(runs, checked)),
        ...element.attributes.flatMap((one) => {
          const isText = ATTRIBUTES.has(one.local) || isColumnName(element, one.local);
          if (!isText || one.value === '') return [];
          const checked = copy.personalData.check(one.value, place);
          return checked === one.value ? [] : [withAttribute(source, element, one.name, checked)];
        }),
      ];
    }),
  );
}

/** The header cell has the same text, and changes with it. */
function isColumnName({ local }: XmlElement, attribute: string): boolean {
  return local === 'tableColumn' && attribute === 'name';
}

function placeOf(element: XmlElement, place: TextPlace): TextPlace {
  if (element.local === 'comment') return { ...place, cell: attribute(element, 'ref') ?? '' };
  if (/Header$/.test(element.local)) return { ...place, where: 'header' };
  if (/Footer$/.test(element.local)) return { ...place, where: 'footer' };
  return place;
}

/** The runs of a text that this element holds as a whole; none where it is part of a larger text, or holds no text. */
function runsOf(element: XmlElement, around: readonly XmlElement[]): readonly TextRun[] {
  switch (element.local) {
    case 'comment':
      return runsIn(child(element, 'text') ?? element);
    case 'p':
      return runsIn(element);
    case 'textbox':
      return [...walk(element)].flatMap(({ element }) =>
        element.children.length === 0 ? [whole(element)] : [],
      );
    case 'v':
      return around.some(({ local }) => local === 'numCache' || local === 'numLit') ? [] : [whole(element)];
    case 'pt':
      return element.children.length > 0 || around.some(({ local }) => local === 'numDim')
        ? []
        : [whole(element)];
  }
  return /^(odd|even|first)(Header|Footer)$|^title$/.test(element.local) && element.children.length === 0
    ? [whole(element)]
    : [];
}

function runsIn(text: XmlElement): readonly TextRun[] {
  return text.children.flatMap((run): TextRun[] => {
    if (run.local === 't') return [whole(run)];
    const characters = run.local === 'r' || run.local === 'fld' ? child(run, 't') : undefined;
    return characters ? [{ ...whole(characters), whole: run }] : [];
  });
}

function whole(element: XmlElement): TextRun {
  return { text: element.text, characters: element, whole: element };
}
