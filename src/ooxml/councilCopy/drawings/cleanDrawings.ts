import type { PartName } from '../../package/partName';
import { partsFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import type { Sheet } from '../../workbook/readWorkbook';
import { type Edit, removal, withAttribute } from '../../xml/edit';
import { attribute, child, type XmlElement } from '../../xml/tree';
import { type Found, textOf, walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { attributeRemoval, danglingIn, usesRelationship } from '../edit/dangling';
import { editXml } from '../edit/editXml';
import { fieldAsText } from '../edit/fieldAsText';
import type { SlicerNames } from '../pivots/removeSlicers';
import type { ShapeIds } from './cleanVml';
import { tellsTooMuch } from './shownWords';

const WEB_EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const HYPERLINK = officeType('hyperlink');

/**
 * Drawings of sheets and in charts: objects go whose parts go (add-ins, embedded objects, slicers); of the others, links
 * and ties to what is not handed out. A text box keeps the text that it shows, a picture of cells its picture.
 */
export function cleanDrawings(copy: Copy, slicers: SlicerNames, shapes: ShapeIds): void {
  const { pack, kept } = copy;
  for (const sheet of kept) {
    const left: Left = { slicers: slicers.get(sheet.part)!, shapes: shapes.get(sheet.part)! };
    for (const part of partsFrom(pack, sheet.part, officeType('drawing'))) {
      cleanDrawing(copy, part, sheet, left);
      for (const chart of partsFrom(pack, part, officeType('chart'))) {
        for (const drawing of partsFrom(pack, chart, officeType('chartUserShapes'))) {
          cleanDrawing(copy, drawing, sheet, left);
        }
      }
    }
  }
}

function cleanDrawing(copy: Copy, part: PartName, sheet: Sheet, left: Left): void {
  const { pack, handedOut, report, personalData } = copy;
  pack.removeRelationships(part, ({ type, target }) => {
    if (type !== HYPERLINK) return false;
    const goes = target.startsWith('#')
      ? handedOut.barrier(placeIn(target), sheet) !== undefined
      : personalData.check(target, { part, sheet: sheet.name, where: 'link' }) !== target;
    if (!goes) return false;
    report.change(part, 'linkRemoved', { type, target });
    return true;
  });
  editXml(copy, part, (root, source) => {
    const facts = {
      ...{ copy, part, sheet, source, ...left },
      isDangling: danglingIn(copy, part),
    };
    return [...walk(root)].flatMap((found) => objectEdits(found, facts));
  });
}

/** `#'어느 시트'!A1`, with what an address may not hold written as `%20`. */
function placeIn(target: string): string {
  try {
    return decodeURIComponent(target.slice(1));
  } catch {
    return target.slice(1);
  }
}

/** What else is left on the drawing's sheet, as the drawing knows it. */
interface Left {
  readonly slicers: ReadonlySet<string>;
  readonly shapes: ReadonlySet<string>;
}

interface Facts extends Left {
  readonly copy: Copy;
  readonly part: PartName;
  readonly sheet: Sheet;
  readonly source: string;
  readonly isDangling: (element: XmlElement) => boolean;
}

function objectEdits(found: Found, facts: Facts): readonly Edit[] {
  const { element } = found;
  const { copy, source, part } = facts;
  if (facts.isDangling(element)) return danglingObject(found, facts);
  if (isSlicer(element) && !facts.slicers.has(attribute(element, 'name') ?? ''))
    return [objectRemoval(found, facts)];
  if (element.local === 'compatExt' && !facts.shapes.has(attribute(element, 'spid') ?? ''))
    return [objectRemoval(found, facts)];
  if (element.local === 'cameraTool' && leadsAway(facts, attribute(element, 'cellRange') ?? '')) {
    copy.report.change(part, 'elementRemoved', { element: element.local });
    return [removal(found.around[0]!)];
  }
  return element.attributes.flatMap((one): Edit[] => {
    if (one.name === 'macro' && one.value !== '') return [withAttribute(source, element, one.name, '')];
    // What was typed as an address and is none: often a path.
    if (one.name === 'invalidUrl') return [attributeRemoval(source)(one)];
    if (one.name === 'textlink' && leadsAway(facts, one.value)) return untied(element, facts);
    const isDescription = one.name === 'descr' || one.name === 'title' || one.name === 'name';
    const isTooMuch = isDescription && element.local === 'cNvPr' && tellsTooMuch(copy, one.value);
    return isTooMuch ? [withAttribute(source, element, one.name, '')] : [];
  });
}

function leadsAway({ copy, sheet }: Facts, formula: string): boolean {
  return formula !== '' && copy.handedOut.barrier(formula, sheet) !== undefined;
}

function isSlicer({ local, uri }: XmlElement): boolean {
  return (local === 'slicer' || local === 'timeslicer') && /slicer$/.test(uri);
}

/** A text box without its cell: the field that showed the cell becomes a text. */
function untied(box: XmlElement, { copy, part, source }: Facts): Edit[] {
  const fields = [...walk(box)].filter(({ element }) => attribute(element, 'type') === 'TxLink');
  const texts = fields.map(({ element }) => textOf(child(element, 't') ?? element));
  copy.report.change(part, 'attributeRemoved', { element: box.local, attribute: 'textlink' });
  for (const text of texts) if (text !== '') copy.report.takenAlong.push({ part, text });
  return [
    withAttribute(source, box, 'textlink', ''),
    ...fields.map(({ element }, index) => fieldAsText(element, source, texts[index]!)),
  ];
}

/** What used a part or an address that is not handed on. */
function danglingObject(found: Found, facts: Facts): readonly Edit[] {
  const { element, around } = found;
  if (/^hlink/.test(element.local)) return [removal(element)];
  const isLinkedToo = element.local === 'blip' && element.attributes.filter(usesRelationship).length > 1;
  if (isLinkedToo)
    return element.attributes.filter(({ local }) => local === 'link').map(attributeRemoval(facts.source));
  // Ink, 3-D models: programs that do not know them show the picture in `Fallback`. An add-in's picture is its content.
  const choice = around.findIndex(({ local }) => local === 'Choice');
  const alternatives = choice >= 0 ? around[choice + 1] : undefined;
  const fallback = alternatives && child(alternatives, 'Fallback');
  const isAddIn = element.uri === WEB_EXTENSION;
  if (!alternatives || !fallback || fallback.children.length === 0 || isAddIn)
    return [objectRemoval(found, facts)];
  facts.copy.report.change(facts.part, 'elementRemoved', { element: element.local });
  const shown = facts.source.slice(fallback.innerStart, fallback.innerEnd);
  return [{ start: alternatives.start, end: alternatives.end, text: shown }];
}

/** Takes an object away with its place on the sheet, or in its group. */
function objectRemoval({ element, around }: Found, { copy, part }: Facts): Edit {
  copy.report.change(part, 'objectRemoved', { object: element.local });
  const path = [element, ...around];
  const group = path.findIndex(({ local }) => local === 'grpSp');
  return removal(path.at(group > 0 ? group - 1 : -2) ?? element);
}
