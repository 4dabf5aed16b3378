import { STYLE_NAMES, STYLES, type ParagraphStyle } from './styles';

const FONTS = { serif: 0, sans: 1 } as const;

/** The styles of the plain look as the header of a document lists them, behind those it has. */
export class StyleIds {
  readonly header: string;
  readonly plainCell = 2;
  readonly shadedCell = 3;
  private readonly firstParagraph: number;
  private readonly firstCharacter: number;

  /** @param aboveCover distance of the cover from the top of its page */
  constructor(header: string, aboveCover: number) {
    this.firstParagraph = countOf(header, 'paraProperties');
    this.firstCharacter = countOf(header, 'charProperties');
    let written = appended(
      header,
      'paraProperties',
      STYLE_NAMES.map((name, index) =>
        paragraphXml(
          this.firstParagraph + index,
          name === 'coverSpace' ? { ...STYLES[name], after: aboveCover } : STYLES[name],
        ),
      ),
    );
    written = appended(
      written,
      'charProperties',
      STYLE_NAMES.map((name, index) => characterXml(this.firstCharacter + index, STYLES[name])),
    );
    this.header = appended(written, 'borderFills', [shadedXml(this.shadedCell)]);
  }

  paragraph(style: (typeof STYLE_NAMES)[number]): number {
    return this.firstParagraph + STYLE_NAMES.indexOf(style);
  }

  character(style: (typeof STYLE_NAMES)[number]): number {
    return this.firstCharacter + STYLE_NAMES.indexOf(style);
  }
}

/** How many items a list of the header has. */
export function countOf(header: string, list: string): number {
  return Number(new RegExp(`<hh:${list} itemCnt="(\\d+)"`).exec(header)?.[1] ?? 0);
}

/** The header with more items behind those of a list. */
export function appended(header: string, list: string, items: readonly string[]): string {
  const count = countOf(header, list);
  return header
    .replace(`<hh:${list} itemCnt="${count}"`, `<hh:${list} itemCnt="${count + items.length}"`)
    .replace(`</hh:${list}>`, `${items.join('')}</hh:${list}>`);
}

function paragraphXml(id: number, style: ParagraphStyle): string {
  const { align, left = 0, hanging = 0, before = 0, after = 0, lineSpacing = 160 } = style;
  const keep = style.keepWithNext === true ? 1 : 0;
  const distance = (name: string, value: number) => `<hc:${name} value="${value}" unit="HWPUNIT"/>`;
  return (
    `<hh:paraPr id="${id}" tabPrIDRef="0" condense="0" fontLineHeight="0" snapToGrid="0" suppressLineNumbers="0" checked="0" textDir="AUTO">` +
    `<hh:align horizontal="${align}" vertical="BASELINE"/><hh:heading type="NONE" idRef="0" level="0"/>` +
    `<hh:breakSetting breakLatinWord="KEEP_WORD" breakNonLatinWord="BREAK_WORD" widowOrphan="1" keepWithNext="${keep}" keepLines="0" pageBreakBefore="0" lineWrap="BREAK"/>` +
    `<hh:autoSpacing eAsianEng="0" eAsianNum="0"/><hh:margin>${distance('intent', hanging === 0 ? 0 : -hanging)}${distance('left', left)}${distance('right', 0)}${distance('prev', before)}${distance('next', after)}</hh:margin>` +
    `<hh:lineSpacing type="PERCENT" value="${lineSpacing}"/><hh:border borderFillIDRef="1" offsetLeft="0" offsetRight="0" offsetTop="0" offsetBottom="0" connect="0" ignoreMargin="0"/></hh:paraPr>`
  );
}

function characterXml(id: number, { size, bold, font }: ParagraphStyle): string {
  const languages = ['hangul', 'latin', 'hanja', 'japanese', 'other', 'symbol', 'user'];
  const each = (value: number) => languages.map((language) => `${language}="${value}"`).join(' ');
  return (
    `<hh:charPr id="${id}" height="${size * 100}" textColor="#000000" shadeColor="none" useFontSpace="0" useKerning="0" symMark="NONE" borderFillIDRef="1">` +
    `<hh:fontRef ${each(FONTS[font])}/><hh:ratio ${each(100)}/><hh:spacing ${each(0)}/><hh:relSz ${each(100)}/><hh:offset ${each(0)}/>${bold === true ? '<hh:bold/>' : ''}</hh:charPr>`
  );
}

function shadedXml(id: number): string {
  const side = (name: string) => `<hh:${name}Border type="SOLID" width="0.12 mm" color="#000000"/>`;
  return (
    `<hh:borderFill id="${id}" threeD="0" shadow="0" centerLine="NONE" breakCellSeparateLine="0"><hh:slash type="NONE" Crooked="0" isCounter="0"/><hh:backSlash type="NONE" Crooked="0" isCounter="0"/>` +
    `${['left', 'right', 'top', 'bottom'].map(side).join('')}<hc:fillBrush><hc:winBrush faceColor="#E6E6E6" hatchColor="#999999" alpha="0"/></hc:fillBrush></hh:borderFill>`
  );
}
