import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of a workbook that no writer of ours would make. */
export interface RawSheet {
  readonly name: string;
  readonly rows: string;
  /** What stands behind the rows. */
  readonly after?: string;
  readonly links?: string;
}

export interface RawBook {
  readonly sheets: readonly RawSheet[];
  /** `<sheet …/>` of no worksheet. */
  readonly moreSheets?: string;
  readonly names?: string;
  readonly links?: string;
  readonly types?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const link = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

export const typed = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${SHEET}.${type}+xml"/>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="맑은 고딕"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The parts of such a workbook, by their names in the zip. */
export function rawParts(book: RawBook): Readonly<Record<string, Uint8Array>> {
  const { sheets, moreSheets = '', names = '', links = '', types = '', parts = {} } = book;
  const relationships = (lines: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
  const list = sheets.map(
    ({ name }, at) =>
      `<sheet name="${name.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${typed('/xl/workbook.xml', 'sheet.main')}${typed('/xl/styles.xml', 'styles')}${sheets.map((_, at) => typed(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('')}${types}</Types>`,
    '_rels/.rels': relationships(link('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}${moreSheets}</sheets>${names && `<definedNames>${names}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      sheets.map((_, at) => link(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
        link('rIdS', 'styles', 'styles.xml') +
        links,
    ),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach(({ rows, after = '', links: own }, at) => {
    all[`xl/worksheets/sheet${at + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
    if (own) all[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relationships(own);
  });
  return Object.fromEntries(
    Object.entries({ ...all, ...parts }).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

export function rawBook(book: RawBook): Uint8Array {
  return zipSync({ ...rawParts(book) });
}
