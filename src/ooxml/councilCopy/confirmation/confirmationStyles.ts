import { append, type Edit, escapeAttribute, withAttribute } from '../../xml/edit';
import { attribute, child, type XmlElement } from '../../xml/tree';
import { sibling } from '../../xml/walk';
import type { Look } from './confirmationRows';

/** How a cell differs from the workbook's plain one. */
interface Style {
  readonly bold?: boolean;
  readonly size?: number;
  readonly grey?: boolean;
  readonly boxed?: boolean;
  readonly horizontal?: 'center' | 'left' | 'right';
}

const STYLES: Readonly<Record<Look, Style>> = {
  title: { bold: true, size: 16, horizontal: 'center' },
  label: { bold: true, grey: true, boxed: true, horizontal: 'center' },
  answer: { boxed: true, horizontal: 'left' },
  heading: { bold: true, size: 12, horizontal: 'left' },
  header: { bold: true, grey: true, boxed: true, horizontal: 'center' },
  text: { boxed: true, horizontal: 'left' },
  number: { boxed: true, horizontal: 'right' },
};
const LOOKS = Object.keys(STYLES) as readonly Look[];

const GREY = 'F2F2F2';
const LINE = 'BFBFBF';

/** Numbers of formats, as cells have them. */
export interface AddedFormats {
  readonly looks: Readonly<Partial<Record<Look, number>>>;
  /** By the number of a cell's format, the one that shows a number as that cell does. */
  readonly numbers: ReadonlyMap<number, number>;
}

export const NO_FORMATS: AddedFormats = { looks: {}, numbers: new Map() };

/**
 * Adds formats to the workbook's styles, in the workbook's own font; those that are there stay as they are. None if it
 * has none. `repeated`: formats of cells whose numbers are to be shown as there.
 */
export function confirmationStyles(
  root: XmlElement,
  source: string,
  repeated: readonly number[],
): { readonly edits: readonly Edit[]; readonly formats: AddedFormats } {
  const lists = ['fonts', 'fills', 'borders', 'cellXfs'].map((name) => child(root, name));
  const [fonts, fills, borders, xfs] = lists;
  if (!fonts || !fills || !borders || !xfs) return { edits: [], formats: NO_FORMATS };
  const name = (local: string) => sibling(root, local);
  const line = (side: string) =>
    `<${name(side)} style="thin"><${name('color')} rgb="FF${LINE}"/></${name(side)}>`;
  const box = ['left', 'right', 'top', 'bottom'].map(line).join('');
  const grey = `<${name('patternFill')} patternType="solid"><${name('fgColor')} rgb="FF${GREY}"/><${name('bgColor')} indexed="64"/></${name('patternFill')}>`;
  const xfXml = (look: Look, numberFormat: string) => {
    const style = STYLES[look];
    const ids = `fontId="${fonts.children.length + LOOKS.indexOf(look)}" fillId="${style.grey ? fills.children.length : 0}" borderId="${style.boxed ? borders.children.length : 0}"`;
    const alignment = `<${name('alignment')} horizontal="${style.horizontal}" vertical="center" wrapText="1"/>`;
    return `<${name('xf')} ${numberFormat} ${ids} xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</${name('xf')}>`;
  };
  const numberFormatOf = (format: number) => {
    const id = attribute(xfs.children[format] ?? xfs, 'numFmtId') ?? '0';
    return `numFmtId="${escapeAttribute(id)}" applyNumberFormat="1"`;
  };
  const written = [
    ...LOOKS.map((look) => xfXml(look, 'numFmtId="0"')),
    ...repeated.map((format) => xfXml('number', numberFormatOf(format))),
  ];
  const first = xfs.children.length;
  return {
    edits: [
      ...added(
        source,
        fonts,
        LOOKS.map((look) => fontXml(source, fonts, STYLES[look], name)),
      ),
      ...added(source, fills, [`<${name('fill')}>${grey}</${name('fill')}>`]),
      ...added(source, borders, [`<${name('border')}>${box}<${name('diagonal')}/></${name('border')}>`]),
      ...added(source, xfs, written),
    ],
    formats: {
      looks: Object.fromEntries(LOOKS.map((look, at) => [look, first + at])),
      numbers: new Map(repeated.map((format, at) => [format, first + LOOKS.length + at])),
    },
  };
}

function added(source: string, list: XmlElement, items: readonly string[]): readonly Edit[] {
  const count = attribute(list, 'count');
  const counted =
    count === undefined
      ? []
      : [withAttribute(source, list, 'count', String(list.children.length + items.length))];
  return [...counted, append(source, list, items.join(''))];
}

/** The workbook's first font, which its plain cells have, larger or bold. `b` stands first, as the schema wants it. */
function fontXml(
  source: string,
  fonts: XmlElement,
  { bold, size }: Style,
  name: (local: string) => string,
): string {
  const plain = fonts.children[0]?.children ?? [];
  const kept = plain
    .filter(({ local }) => local !== 'b' && (size === undefined || local !== 'sz'))
    .map(({ start, end }) => source.slice(start, end));
  const sized = size === undefined ? '' : `<${name('sz')} val="${size}"/>`;
  return `<${name('font')}>${bold ? `<${name('b')}/>` : ''}${sized}${kept.join('')}</${name('font')}>`;
}
