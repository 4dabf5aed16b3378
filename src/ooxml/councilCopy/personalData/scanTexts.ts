import { PACKAGE, type PartName, partKey } from '../../package/partName';
import { partsFrom, reachedFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { sharedStringsPartOf } from '../../workbook/sharedStrings';
import { type Edit, withAttribute } from '../../xml/edit';
import { attribute, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { CORE_PROPERTIES } from '../document/cleanProperties';
import { editXml } from '../edit/editXml';
import { replaceText, type TextRun } from '../edit/textRuns';
import type { TextPlace } from '../report';
import { sheetsOfParts } from './sheetsOfParts';
import { maskedColumns } from './maskedColumns';
import { checkedBand } from './pageBands';
import { isText, isTie, runsOf } from './textPlaces';

type Where = TextPlace['where'];

/** Where the texts of a part are seen; those of all others are seen somewhere else. Read whole: a text may lie in runs. */
const SEEN: readonly (readonly [type: string, where: Where])[] = [
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

/**
 * Looks for personal data in all texts of all parts but the sheets, their shared strings and the workbook, which are gone
 * through by other steps.
 */
export function scanTexts(copy: Copy): void {
  const { pack, kept, workbook } = copy;
  const sheets = sheetsOfParts(copy);
  const done = new Set(
    [
      ...kept.flatMap(({ part, kind }) => (kind === 'worksheet' ? [part] : [])),
      sharedStringsPartOf(pack, workbook.part) ?? workbook.part,
      workbook.part,
    ].map(partKey),
  );
  const scan = (part: PartName, where: Where): void => {
    if (done.has(partKey(part))) return;
    done.add(partKey(part));
    const sheet = sheets.get(partKey(part));
    scanPart(copy, { part, where, ...(sheet !== undefined && { sheet }) });
  };
  const reached = [...reachedFrom(pack)];
  const links = reached.flatMap((source) => pack.relationshipsOf(source));
  for (const [type, where] of SEEN) {
    for (const link of links)
      if (link.type === type && link.part && pack.has(link.part)) scan(link.part, where);
  }
  for (const part of partsFrom(pack, PACKAGE, CORE_PROPERTIES)) scan(part, 'other');
  for (const part of reached) {
    if (part !== PACKAGE && /\.(?:xml|vml)$/i.test(part) && !done.has(partKey(part)) && mayHold(copy, part))
      scan(part as PartName, 'other');
  }
}

/** A part is not read for nothing: records of a pivot table and formats of cells may be many. */
function mayHold({ pack, personalData }: Copy, part: string): boolean {
  const text = pack.text(part);
  for (let at = 0; at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.indexOf('<', at + 1);
    const piece = text.slice(at, next < 0 ? undefined : next);
    if (personalData.mayHold(piece)) return true;
  }
  return false;
}

function scanPart(copy: Copy, place: TextPlace): void {
  const columns = columnsIn(copy, place.part);
  editXml(copy, place.part, (root, source) =>
    [...walk(root)].flatMap(({ element, around }): Edit[] => {
      const runs = runsOf(element, around, source);
      return [
        ...runEdits(copy, runs, placeOf(element, place)),
        ...element.attributes.filter(isText).flatMap((one) => {
          if (isTie(element, one)) {
            copy.personalData.tell(one.value, place);
            return [];
          }
          const masked = copy.personalData.check(one.value, place);
          const checked = element.local === 'tableColumn' ? (columns.get(one.value) ?? masked) : masked;
          return checked === one.value ? [] : [withAttribute(source, element, one.name, checked)];
        }),
      ];
    }),
  );
}

/** What columns of the part are called in the copy, where it is a table. */
function columnsIn({ tables, personalData }: Copy, part: PartName): ReadonlyMap<string, string> {
  const table = [...tables.values()].flat().find((one) => partKey(one.part) === partKey(part));
  return table ? maskedColumns(personalData, table) : new Map();
}

function runEdits(copy: Copy, runs: readonly TextRun[], place: TextPlace): readonly Edit[] {
  const { personalData } = copy;
  const text = runs.map(({ text }) => text).join('');
  if (text === '') return [];
  // Two lines in HTML read as one number, where one ends in digits and the next begins with some.
  if (runs.length > 1 && personalData.find(text).length === 0)
    return runs.flatMap((run) => runEdits(copy, [run], place));
  const check = (text: string) => personalData.check(text, place);
  const isBand = place.where === 'header' || place.where === 'footer';
  const checked = isBand ? checkedBand(text, check) : check(text);
  return checked === text ? [] : replaceText(runs, checked);
}

function placeOf(element: XmlElement, place: TextPlace): TextPlace {
  if (element.local === 'comment') return { ...place, cell: attribute(element, 'ref') ?? '' };
  if (/Header$/.test(element.local)) return { ...place, where: 'header' };
  if (/Footer$/.test(element.local)) return { ...place, where: 'footer' };
  return place;
}
