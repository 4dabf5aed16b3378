import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Disguise } from './disguise';
import type { ReportTable } from '../blocks';
import type { ReportModel } from '../model';
import { TABLE_MARK } from './plainMarkdown';
import { withGrid } from './tableGrid';
import { STYLE_NAMES, STYLES, type ParagraphStyle } from './styles';

const SECTION = 'Contents/section0.xml';
const HEADER = 'Contents/header.xml';
const PREVIEW = 'Preview/PrvText.txt';
const TABLE_INSET = 600;
const FONTS = { serif: 0, sans: 1 } as const;

/** The opening of a paragraph up to its first text, which begins with the mark of its style. */
const OPENING =
  /<hp:p paraPrIDRef="\d+" styleIDRef="\d+"><hp:run charPrIDRef="\d+">((?:<hp:secPr.*?<\/hp:secPr>)?(?:<hp:ctrl>.*?<\/hp:ctrl>)*)<hp:t>/gsu;
const CELL = /<hp:tc ([^>]*)header="\d"([^>]*)borderFillIDRef="\d+">/g;
const PAGE_NUMBER = '<hp:ctrl><hp:pageNum pos="BOTTOM_CENTER" formatType="DIGIT" sideChar="-"/></hp:ctrl>';
const NO_PAGE_NUMBER =
  '<hp:ctrl><hp:pageHiding hideHeader="0" hideFooter="0" hideMasterPage="0" hideBorder="0" hideFill="0" hidePageNum="1"/></hp:ctrl>';
const FIRST_PAGE = '<hp:ctrl><hp:newNum num="1" numType="PAGE"/></hp:ctrl>';

/**
 * Takes the disguise off a document that kordoc wrote. In the plain look each paragraph gets the style that its mark names,
 * chapters and programmes begin a page, pages are numbered from the first chapter on, and the heads of tables repeat.
 *
 * @param hasStyles false for kordoc's own looks
 */
export function dressed(
  document: Uint8Array,
  model: ReportModel,
  disguise: Disguise,
  hasStyles: boolean,
): Uint8Array {
  const parts: Zippable = {};
  // The type of the file stands first, and as it is: 한글 looks for it there.
  for (const [name, bytes] of Object.entries(unzipSync(document))) {
    if (!name.endsWith('/')) parts[name] = name === 'mimetype' ? [bytes, { level: 0 }] : bytes;
  }
  const text = (name: string) => strFromU8(parts[name] as Uint8Array);
  let section = withGrid(text(SECTION), tablesOf(model), disguise.mark(TABLE_MARK), widthOf(text(SECTION)));
  if (hasStyles) {
    const ids = new StyleIds(text(HEADER));
    section = styledSection(section, disguise, ids);
    parts[HEADER] = strToU8(ids.header);
  }
  parts[SECTION] = strToU8(disguise.takeOff(section.replace(disguise.marks, ''), inXml));
  if (PREVIEW in parts) {
    const preview = text(PREVIEW).replace(disguise.marks, '');
    parts[PREVIEW] = strToU8(disguise.takeOff(preview, (character) => character));
  }
  return zipSync(parts);
}

function tablesOf({ chapters }: ReportModel): readonly ReportTable[] {
  return chapters
    .flatMap(({ blocks, programmes }) => [...blocks, ...programmes.flatMap((part) => part.blocks)])
    .flatMap((block) => (block.kind === 'table' ? [block] : []));
}

/** How wide the text of a page is; tables keep a little less. */
function widthOf(section: string): number {
  const number = (name: string) =>
    Number(new RegExp(`<hp:(?:pagePr|margin) [^>]*${name}="(\\d+)"`).exec(section)?.[1] ?? 0);
  return number('width') - number('left') - number('right') - TABLE_INSET;
}

/** A character as the text of a paragraph holds it. */
function inXml(character: string): string {
  const written: Readonly<Record<string, string>> = {
    '\n': '<hp:lineBreak/>',
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
  };
  return written[character] ?? character;
}

function styledSection(section: string, disguise: Disguise, ids: StyleIds): string {
  let isFirstChapter = true;
  let isFirst = true;
  const shaded = new RegExp(
    `(<hp:tc [^>]*)header="\\d"([^>]*)borderFillIDRef="\\d+">(<hp:subList[^>]*><hp:p [^>]*><hp:run [^>]*><hp:t>${disguise.mark(STYLE_NAMES.indexOf('header'))})`,
    'gu',
  );
  return section
    .replace(CELL, `<hp:tc $1header="0"$2borderFillIDRef="${ids.plainCell}">`)
    .replace(shaded, `$1header="1"$2borderFillIDRef="${ids.shadedCell}">$3`)
    .replaceAll('repeatHeader="0"', 'repeatHeader="1"')
    .replace(
      new RegExp(OPENING.source + `(${disguise.marks.source})`, 'gsu'),
      (_, before: string, mark: string) => {
        const style = STYLE_NAMES[disguise.numberOf(mark)]!;
        const look: ParagraphStyle = STYLES[style];
        let controls = before;
        if (isFirst) controls += PAGE_NUMBER;
        if (style === 'chapter' && isFirstChapter) {
          controls += FIRST_PAGE;
          isFirstChapter = false;
        } else if (style === 'contentsTitle' || (isFirst && style.startsWith('cover')))
          controls += NO_PAGE_NUMBER;
        const breaks = look.pageBreakBefore === true && !isFirst ? ' pageBreak="1"' : '';
        isFirst = false;
        return `<hp:p${breaks} paraPrIDRef="${ids.paragraph(style)}" styleIDRef="0"><hp:run charPrIDRef="${ids.character(style)}">${controls}<hp:t>`;
      },
    );
}

/** The styles of the plain look as the header of a document lists them, behind those it has. */
class StyleIds {
  readonly header: string;
  readonly plainCell = 2;
  readonly shadedCell = 3;
  private readonly firstParagraph: number;
  private readonly firstCharacter: number;

  constructor(header: string) {
    this.firstParagraph = countOf(header, 'paraProperties');
    this.firstCharacter = countOf(header, 'charProperties');
    let written = appended(
      header,
      'paraProperties',
      STYLE_NAMES.map((name, index) => paragraphXml(this.firstParagraph + index, STYLES[name])),
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

function countOf(header: string, list: string): number {
  return Number(new RegExp(`<hh:${list} itemCnt="(\\d+)"`).exec(header)?.[1] ?? 0);
}

function appended(header: string, list: string, items: readonly string[]): string {
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
