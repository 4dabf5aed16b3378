import type { PartName } from '../../package/partName';
import { type Edit, escapeAttribute, escapeText, removal, withAttribute } from '../../xml/edit';
import { attribute, child, type XmlElement } from '../../xml/tree';
import { type Found, sibling, textOf, walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { fieldAsText } from '../edit/fieldAsText';
import type { KeptPivot } from '../pivots/freezePivots';
import { isReference, leadsAway, tellFrozen } from './chartReference';
import { pivotSourceEdits } from './pivotCharts';
import { type Shown, shownInCache, shownInCells } from './shownByReference';

/** References with a cache of what they lead to: what takes their place is a literal of the same kind. */
const REFERENCES: Readonly<Record<string, 'strLit' | 'numLit'>> = {
  strRef: 'strLit',
  multiLvlStrRef: 'strLit',
  numRef: 'numLit',
};
/** A number format with words in it: what is shown of a number that goes along. */
const WORDS = /"[^"]*\p{L}/u;
/** The cells that data labels show, in the extension that Excel 2013 brought. */
const DATA_LABELS = 'datalabelsRange';

/** What becomes of a chart of the kinds before 2016. */
export function classicChartEdits(
  copy: Copy,
  part: PartName,
  root: XmlElement,
  source: string,
  pivots: readonly KeptPivot[],
): readonly Edit[] {
  const all = [...walk(root)];
  const away = all.filter(({ element }) => isReference(element) && leadsAway(copy, textOf(element)));
  return [
    ...pivotSourceEdits(copy, part, root, pivots),
    ...unique(away.map((found) => holderOf(found))).flatMap((holder) =>
      holderEdits(copy, part, holder, source),
    ),
  ];
}

/** What a reference makes sense in, and goes or becomes a literal with it. */
function holderOf(found: Found): Found {
  const path = [found.element, ...found.around];
  // A series that was filtered away (걸러 낸 계열) shows nothing; `ext` around a series is always such a one.
  const hidden = path.findIndex(({ local }) => /^filtered.*(Series|Title)$/.test(local));
  const at = hidden >= 0 ? hidden : path.findIndex(({ local }) => isHolder(local));
  return at < 0 ? found : { element: path[at]!, around: path.slice(at + 1) };
}

function isHolder(local: string): boolean {
  return local in REFERENCES || local === DATA_LABELS || local === 'dlblFTEntry';
}

function holderEdits(copy: Copy, part: PartName, holder: Found, source: string): readonly Edit[] {
  const { element, around } = holder;
  const references = [...walk(element)].filter(({ element }) => isReference(element));
  const formula = textOf(references[0]!.element);
  const literal = REFERENCES[element.local];
  if (literal === undefined) {
    copy.report.change(part, 'elementRemoved', { element: element.local });
    return [removal(extensionAround(holder)), ...labelEdits(copy, part, formula, holder, source)];
  }
  const cache = element.children.find(({ local }) => local.endsWith('Cache'));
  const parent = around[0]!;
  if (parent.local === 'tx')
    return titleEdits(copy, part, { formula, element, cache, parent, around }, source);
  const shown = cache ? shownInCache(cache) : shownInCells(copy, formula);
  // Programs that write no caches call texts numbers, too.
  const isText =
    literal === 'strLit' || (!cache && shown.labels.some(({ value }) => Number.isNaN(Number(value))));
  const formats = [shown.format, ...shown.labels.map(({ formatCode }) => formatCode)];
  const words = new Set(formats.filter((format) => format && WORDS.test(format)) as string[]);
  const texts = isText ? shown.labels.map(({ value }) => value) : [];
  tellFrozen(copy, part, formula, [...texts, ...words]);
  const written = literalXml(element, isText && parent.local !== 'val' ? 'strLit' : literal, shown);
  return [{ start: element.start, end: element.end, text: written }];
}

function literalXml(
  element: XmlElement,
  literal: 'strLit' | 'numLit',
  { size, format, labels }: Shown,
): string {
  const name = (local: string) => sibling(element, local);
  const lines = labels.map(({ at, value, formatCode }) => {
    const format = formatCode === undefined ? '' : ` formatCode="${escapeAttribute(formatCode)}"`;
    const points = `<${name('pt')} idx="${at}"${literal === 'numLit' ? format : ''}>`;
    return `${points}<${name('v')}>${escapeText(value)}</${name('v')}></${name('pt')}>`;
  });
  const written = [
    literal === 'numLit' && format !== undefined
      ? `<${name('formatCode')}>${escapeText(format)}</${name('formatCode')}>`
      : '',
    `<${name('ptCount')} val="${size}"/>`,
    ...lines,
  ];
  return `<${name(literal)}>${written.join('')}</${name(literal)}>`;
}

interface Title {
  readonly formula: string;
  readonly element: XmlElement;
  readonly cache: XmlElement | undefined;
  readonly parent: XmlElement;
  readonly around: readonly XmlElement[];
}

/** A series' name becomes a text; a title one with the format that the title has. */
function titleEdits(
  copy: Copy,
  part: PartName,
  { formula, element, cache, parent, around }: Title,
  source: string,
): readonly Edit[] {
  const { labels } = cache ? shownInCache(cache) : shownInCells(copy, formula);
  const text = labels.map(({ value }) => value);
  const said = text.join(' ');
  tellFrozen(copy, part, formula, text);
  const owner = around[1]!;
  if (owner.local === 'ser') {
    const value = sibling(element, 'v');
    return [{ start: element.start, end: element.end, text: `<${value}>${escapeText(said)}</${value}>` }];
  }
  const look = child(owner, 'txPr');
  const rich = sibling(element, 'rich');
  const written = `<${rich}>${richText(look, source, said)}</${rich}>`;
  return [
    { start: parent.innerStart, end: parent.innerEnd, text: written },
    ...(look ? [removal(look)] : []),
  ];
}

const DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** The text in the format of `look`, whose paragraph has properties and no text. */
function richText(look: XmlElement | undefined, source: string, text: string): string {
  const xml = (element: XmlElement | undefined) => (element ? source.slice(element.start, element.end) : '');
  const paragraph = look && child(look, 'p');
  const prefix = paragraph ? paragraph.name.slice(0, paragraph.name.indexOf(':') + 1) : 'a:';
  const declared = paragraph ? '' : ` ${DRAWING}`;
  const name = (local: string) => `${prefix}${local}`;
  const body = look
    ? xml(child(look, 'bodyPr')) + xml(child(look, 'lstStyle'))
    : `<${name('bodyPr')}${declared}/>`;
  const properties = paragraph ? xml(child(paragraph, 'pPr')) : '';
  const run = `<${name('r')}><${name('t')}>${escapeText(text)}</${name('t')}></${name('r')}>`;
  return `${body}<${name('p')}${declared}>${properties}${run}</${name('p')}>`;
}

/** Labels (데이터 레이블) that show cells keep their texts; that a series shows cells of a range is no longer said. */
function labelEdits(
  copy: Copy,
  part: PartName,
  formula: string,
  { element: holder, around }: Found,
  source: string,
): readonly Edit[] {
  const isRange = holder.local === DATA_LABELS;
  if (!isRange && holder.local !== 'dlblFTEntry') return [];
  const owner = around.find(({ local }) => local === (isRange ? 'ser' : 'dLbl'));
  const cache = child(holder, 'dlblRangeCache');
  const cells = new Map(cache ? shownInCache(cache).labels.map(({ at, value }) => [at, value]) : []);
  const guid = child(holder, 'txfldGUID')?.text;
  const shown: string[] = [];
  const edits = (owner ? [...walk(owner)] : []).flatMap(({ element, around }): Edit[] => {
    if (isRange && element.local === 'showDataLabelsRange')
      return [withAttribute(source, element, 'val', '0')];
    const isField = isRange ? attribute(element, 'type') === 'CELLRANGE' : attribute(element, 'id') === guid;
    if (element.local !== 'fld' || !isField) return [];
    const index = child(around.find(({ local }) => local === 'dLbl') ?? element, 'idx');
    const cell = cells.get(Number(index && attribute(index, 'val'))) ?? '';
    const text = isRange ? cell : (child(element, 't')?.text ?? '');
    shown.push(text);
    return [fieldAsText(element, source, text)];
  });
  tellFrozen(copy, part, formula, shown);
  return edits;
}

/** An extension goes as a whole, if it holds nothing else. */
function extensionAround({ element, around }: Found): XmlElement {
  let outermost = element;
  for (const parent of around) {
    if (parent.children.length > 1 || !/^(ext|extLst|dlblFieldTable)$/.test(parent.local)) break;
    outermost = parent;
  }
  return outermost;
}

function unique(holders: readonly Found[]): readonly Found[] {
  return [...new Map(holders.map((holder) => [holder.element, holder])).values()];
}
