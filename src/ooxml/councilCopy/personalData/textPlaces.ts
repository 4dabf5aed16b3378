import type { XmlAttribute, XmlElement } from '../../xml/tree';
import { child } from '../../xml/tree';
import { walk } from '../../xml/walk';
import { plainText } from '../../xml/text';
import type { TextRun } from '../edit/textRuns';

/**
 * Where a part can hold a text: everywhere. Every text between tags and every attribute is looked at, but for what is none:
 * numbers of a chart, places, and what ties parts together.
 */

/** Attributes that programs make up for themselves, and those that say where something is. */
const NO_TEXT =
  /^(?:uid|uri|guid|id|[a-z]*Id|rsid[A-Za-z]*|spid|ref|sqref|r|s|location|textlink|cellRange|fmla[A-Z][a-z]+)$/;
/** Elements that say where something is; formulas of tables are looked at with those of cells. */
const PLACES = /^(?:f|nf|sqref|calculatedColumnFormula|totalsRowFormula|Fmla[A-Z][a-z]+)$/;
/** Names by which other parts and formulas know something: to be told, for they cannot be changed in one place. */
const TIES: Readonly<Record<string, readonly string[]>> = {
  table: ['name', 'displayName'],
  slicer: ['name', 'cache'],
  slicerCacheDefinition: ['name', 'sourceName'],
  timeline: ['name', 'cache'],
  timelineCacheDefinition: ['name', 'sourceName'],
  pivotTableDefinition: ['name'],
  pivotTable: ['name'],
  cacheField: ['name'],
  worksheetSource: ['name', 'sheet'],
};
/** What holds a text whose characters lie in several elements. */
const IN_RUNS = new Set(['p', 'comment', 'textbox', 'si', 'is', 'rPh']);
/** Numbers that a chart shows. */
const NUMBERS = new Set(['numCache', 'numLit', 'numDim']);
const NUMBER = new Set(['v', 'pt']);

export function isText({ local, value }: XmlAttribute): boolean {
  return value !== '' && !NO_TEXT.test(local);
}

/** Whether something else calls the element by this attribute. */
export function isTie({ local }: XmlElement, attribute: XmlAttribute): boolean {
  return TIES[local]?.includes(attribute.local) ?? false;
}

/** The runs of a text that this element holds as a whole; none where it is part of a larger text, or holds no text. */
export function runsOf(
  element: XmlElement,
  around: readonly XmlElement[],
  source: string,
): readonly TextRun[] {
  switch (element.local) {
    case 'comment':
      return runsIn(child(element, 'text') ?? element);
    case 'p':
    case 'rPh':
      return runsIn(element);
    case 'textbox':
      return [...walk(element)]
        .flatMap(({ element }) => stretchesOf(element, source))
        .sort((one, other) => placeOf(one) - placeOf(other));
  }
  if (PLACES.test(element.local)) return [];
  const isNumber = NUMBER.has(element.local) && around.some(({ local }) => NUMBERS.has(local));
  const isPart = isNumber || around.some(({ local }) => IN_RUNS.has(local));
  return isPart || element.children.length > 0 || element.text.trim() === '' ? [] : [whole(element)];
}

function runsIn(text: XmlElement): readonly TextRun[] {
  return text.children.flatMap((run): TextRun[] => {
    if (run.local === 't') return [whole(run)];
    const characters = run.local === 'r' || run.local === 'fld' ? child(run, 't') : undefined;
    return characters ? [{ ...whole(characters), whole: run }] : [];
  });
}

/** An element's own characters, before, between and behind those that it holds: HTML, in VML. */
function stretchesOf(element: XmlElement, source: string): readonly TextRun[] {
  const { children, innerStart, innerEnd, text } = element;
  if (children.length === 0) return [whole(element)];
  if (text.trim() === '') return [];
  const starts = [innerStart, ...children.map(({ end }) => end)];
  const ends = [...children.map(({ start }) => start), innerEnd];
  return starts.flatMap((start, index): TextRun[] => {
    const end = ends[index]!;
    const text = plainText('', source.slice(start, end));
    return text === '' ? [] : [{ text, characters: element, whole: element, stretch: { start, end } }];
  });
}

function placeOf({ stretch, characters }: TextRun): number {
  return (stretch ?? characters).start;
}

function whole(element: XmlElement): TextRun {
  return { text: element.text, characters: element, whole: element };
}
