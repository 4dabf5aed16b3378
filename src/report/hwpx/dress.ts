import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Disguise } from './disguise';
import type { ReportTable } from '../blocks';
import type { ReportModel } from '../model';
import { TABLE_MARK } from './plainMarkdown';
import { PLAIN_LETTERS, PRESET_LETTERS, withGrid } from './tableGrid';
import { dressedPreset } from './presetDress';
import { StyleIds } from './styleIds';
import { heightOf, STYLE_NAMES, STYLES, type ParagraphStyle, type StyleName } from './styles';

const SECTION = 'Contents/section0.xml';
const HEADER = 'Contents/header.xml';
const PREVIEW = 'Preview/PrvText.txt';
const TABLE_INSET = 600;

/** The opening of a paragraph up to its first text, which begins with the mark of its style. */
const OPENING =
  /<hp:p paraPrIDRef="\d+" styleIDRef="\d+"><hp:run charPrIDRef="\d+">((?:<hp:secPr.*?<\/hp:secPr>)?(?:<hp:ctrl>.*?<\/hp:ctrl>)*)<hp:t>/gsu;
const CELL = /<hp:tc ([^>]*)header="\d"([^>]*)borderFillIDRef="\d+">/g;
const CELL_TEXT = /(<hp:tc [^>]*><hp:subList [^>]*vertAlign=")TOP"/g;
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
  let section = withGrid(
    text(SECTION),
    tablesOf(model),
    disguise.mark(TABLE_MARK),
    widthOf(text(SECTION)),
    hasStyles ? PLAIN_LETTERS : PRESET_LETTERS,
  );
  if (hasStyles) {
    const ids = new StyleIds(text(HEADER), spaceAboveCover(section, disguise));
    section = styledSection(section, disguise, ids);
    parts[HEADER] = strToU8(ids.header);
  } else {
    const preset = dressedPreset({ section, header: text(HEADER) }, disguise);
    section = preset.section;
    parts[HEADER] = strToU8(preset.header);
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
  return sizeOf(section, 'width', ['left', 'right']) - TABLE_INSET;
}

/** A size of the page less its margins, in hundredths of a point. */
function sizeOf(section: string, whole: 'width' | 'height', margins: readonly string[]): number {
  const number = (name: string) =>
    Number(new RegExp(`<hp:(?:pagePr|margin) [^>]*\\b${name}="(\\d+)"`).exec(section)?.[1] ?? 0);
  return margins.reduce((rest, name) => rest - number(name), number(whole));
}

/** What brings the cover into the middle of its page, in 200ths of a point; 0 where it fills the page. */
function spaceAboveCover(section: string, disguise: Disguise): number {
  const marks = [...section.matchAll(disguise.marks)].map(([mark]) => STYLE_NAMES[disguise.numberOf(mark)]);
  const end = marks.findIndex((name) => name?.startsWith('cover') !== true);
  const cover = end < 0 ? marks : marks.slice(0, end);
  const height = cover.reduce((sum, name) => sum + heightOf(STYLES[name!]), heightOf(STYLES.coverSpace));
  const page = sizeOf(section, 'height', ['top', 'bottom', 'header', 'footer']);
  return Math.max(0, Math.round(page - height));
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
    .replace(CELL_TEXT, '$1CENTER"')
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
        if (isFirst && style.startsWith('cover')) {
          isFirst = false;
          return `${opening(ids, 'coverSpace')}${controls}<hp:t></hp:t></hp:run></hp:p>${opening(ids, style)}<hp:t>`;
        }
        const breaks = look.pageBreakBefore === true && !isFirst ? ' pageBreak="1"' : '';
        isFirst = false;
        return `${opening(ids, style, breaks)}${controls}<hp:t>`;
      },
    );
}

function opening(ids: StyleIds, style: StyleName, breaks = ''): string {
  return `<hp:p${breaks} paraPrIDRef="${ids.paragraph(style)}" styleIDRef="0"><hp:run charPrIDRef="${ids.character(style)}">`;
}
