import type { PartName } from '../../package/partName';
import { partsFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { readStyles } from '../../workbook/readStyles';
import { type Edit, removal, withAttribute } from '../../xml/edit';
import { attribute, child, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import type { Copy } from '../copy';
import { editXml } from '../edit/editXml';
import { formatExtensions } from './formatExtensions';
import type { StyleNumbers } from './styleNumbers';
import { type UsedStyles, usedStyles } from './usedStyles';

/** A number format (표시 형식) that says something: a text in it (also as a currency: `[$M-412]`), or letters that are no signs of formats. */
const SAYS_SOMETHING = /"|\\|[^\x20-\x7e]|\[\$[^-\]]/;
const PLAIN_FORMAT = 'General';
/** Extensions of the styles that are known, by what they hold. */
const EXTENSIONS = new Set([
  '{EB79DEF2-80B8-43E5-95BD-54CBDDF9020C}', // styles of slicers
  '{46F421CA-312F-682F-3DD2-61675219B42D}', // formats that those use
  '{9260A510-F301-46A8-8635-F512D64BE5F5}', // styles of timelines
  '{DE250136-89BD-433C-8126-D09CA5730AF9}', // colours that were used last
]);

/**
 * What nothing on the sheets that are handed out uses of the styles loses its words: names of cell styles, table styles and
 * slicer styles, texts in number formats. The numbers that cells know formats by stay.
 */
export function cleanStyles(copy: Copy, numbers: StyleNumbers): void {
  const [part] = partsFrom(copy.pack, copy.workbook.part, officeType('styles'));
  if (!part) return;
  const change = (root: XmlElement, source: string): readonly Edit[] => {
    const used = usedStyles(copy, numbers);
    const unknown = unknownExtensions(root);
    const isInside = ({ start }: XmlElement) => unknown.some((one) => one.start <= start && start < one.end);
    const named = new Set([...unusedNames(root, used).filter((one) => !isInside(one)), ...unknown]);
    const formats = unusedFormats(root, used, named);
    for (const { local } of named) copy.report.change(part, 'elementRemoved', { element: local });
    return [
      ...[...named].map(removal),
      ...emptied(root, named).map(removal),
      ...recounts(root, named, source),
      ...told(copy, part, formatExtensions(copy, root, source)),
      ...formats.map((format) => withAttribute(source, format, 'formatCode', PLAIN_FORMAT)),
    ];
  };
  editXml(copy, part, change, readStyles);
}

function told({ report }: Copy, part: PartName, edits: readonly Edit[]): readonly Edit[] {
  if (edits.length > 0) report.change(part, 'elementRemoved', { element: 'extLst' });
  return edits;
}

/** All elements but the formats themselves, which may be 65,490 and more. */
function besideFormats(root: XmlElement): readonly XmlElement[] {
  return root.children
    .filter(({ local }) => local !== 'cellXfs' && local !== 'cellStyleXfs')
    .flatMap((list) => [...walk(list)].map(({ element }) => element));
}

/** The list of cell styles has one at least, or is not there; the other lists may be empty. */
function emptied(root: XmlElement, gone: ReadonlySet<XmlElement>): readonly XmlElement[] {
  const list = child(root, 'cellStyles');
  return list && list.children.length > 0 && list.children.every((style) => gone.has(style)) ? [list] : [];
}

/** Styles with a name that somebody gave them. */
function unusedNames(root: XmlElement, { formats, names }: UsedStyles): readonly XmlElement[] {
  const xfs = child(root, 'cellXfs')?.children ?? [];
  const based = new Set([...formats].map((at) => numberOf(xfs[at], 'xfId')));
  const defaults = ['defaultTableStyle', 'defaultPivotStyle', 'defaultSlicerStyle', 'defaultTimelineStyle'];
  const all = besideFormats(root);
  // Of several cell styles with one format, Excel shows cells in the first.
  const styles = child(root, 'cellStyles')?.children ?? [];
  const owners = new Map([...styles].reverse().map((style) => [attribute(style, 'xfId'), style]));
  const called = new Set([
    ...names,
    ...all.flatMap((element) => defaults.flatMap((name) => attribute(element, name) ?? [])),
  ]);
  return all.filter((element) => {
    const name = attribute(element, 'name') ?? '';
    if (element.local === 'cellStyle') {
      const isBuiltIn = attribute(element, 'builtinId') !== undefined;
      const isBase =
        based.has(numberOf(element, 'xfId')) && owners.get(attribute(element, 'xfId')) === element;
      return !isBuiltIn && !called.has(name) && !isBase;
    }
    return /^(table|slicer|timeline)Style$/.test(element.local) && !called.has(name);
  });
}

/** What is in `extLst` of the styles and is not known – as of add-ins – may say anything. */
function unknownExtensions(root: XmlElement): readonly XmlElement[] {
  const lists = root.children.filter(({ local }) => local === 'extLst');
  return lists.flatMap((list) => {
    const unknown = list.children.filter(
      (one) => !EXTENSIONS.has((attribute(one, 'uri') ?? '').toUpperCase()),
    );
    return unknown.length > 0 && unknown.length === list.children.length ? [list] : unknown;
  });
}

/** Number formats with words in them, those of cells and those of rules. */
function unusedFormats(
  root: XmlElement,
  { formats, differences }: UsedStyles,
  gone: ReadonlySet<XmlElement>,
): readonly XmlElement[] {
  const list = (name: string) => child(root, name)?.children ?? [];
  const styles = list('cellStyles').filter((style) => !gone.has(style));
  const xfs = [
    ...[...formats].flatMap((at) => list('cellXfs')[at] ?? []),
    ...styles.flatMap((style) => list('cellStyleXfs')[numberOf(style, 'xfId')] ?? []),
  ];
  const usedIds = new Set(xfs.map((xf) => numberOf(xf, 'numFmtId')));
  const kept = list('tableStyles').filter((style) => !gone.has(style));
  const inStyles = kept.flatMap(({ children }) => children.map((element) => numberOf(element, 'dxfId')));
  const usedDifferences = new Set([...differences, ...inStyles]);
  const ofCells = list('numFmts').filter((format) => !usedIds.has(numberOf(format, 'numFmtId')));
  const ofRules = list('dxfs')
    .filter((_, at) => !usedDifferences.has(at))
    .flatMap((dxf) => child(dxf, 'numFmt') ?? []);
  return [...ofCells, ...ofRules].filter((format) =>
    SAYS_SOMETHING.test(attribute(format, 'formatCode') ?? ''),
  );
}

function recounts(root: XmlElement, gone: ReadonlySet<XmlElement>, source: string): readonly Edit[] {
  return besideFormats(root).flatMap((element) => {
    const count = element.children.filter((one) => gone.has(one)).length;
    const before = attribute(element, 'count');
    return count === 0 || before === undefined
      ? []
      : [withAttribute(source, element, 'count', String(Number(before) - count))];
  });
}

function numberOf(element: XmlElement | undefined, name: string): number {
  return Number(element && attribute(element, name));
}
