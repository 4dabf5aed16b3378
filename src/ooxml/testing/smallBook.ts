import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

/** The smallest workbook that Excel opens: one sheet, 사업. Names without the leading slash, as in the zip. */
export const SMALL_BOOK: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    HEAD +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
    '</Types>',
  '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
  'xl/workbook.xml': `${HEAD}<workbook ${NAMESPACES}><sheets><sheet name="사업" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'worksheets/sheet1.xml'] }),
  'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${NAMESPACES}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
};

/** @example relationships({ rId1: ['worksheet', 'worksheets/sheet1.xml'] }) */
export function relationships(
  list: Readonly<Record<string, readonly [type: string, target: string]>>,
): string {
  const lines = Object.entries(list).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** A zip of SMALL_BOOK with parts added, replaced, or taken away (undefined). */
export function bookFile(parts: Readonly<Record<string, string | Uint8Array | undefined>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries({ ...SMALL_BOOK, ...parts })) {
    if (content !== undefined) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}
