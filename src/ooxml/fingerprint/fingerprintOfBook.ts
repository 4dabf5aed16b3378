import type { Package } from '../package/package';
import { workbookPartOf } from '../package/readPackage';
import { officeType } from '../package/relationships';
import type { Scalar } from '../recompute/values';
import { readSheet } from '../sheet/patchSheet';
import type { SheetCell } from '../sheet/sheetCell';
import { stringItemText } from '../sheet/stringItem';
import { attribute, childrenOf, parseXml } from '../xml/tree';
import { CanonicalText } from './canonicalText';
import { fingerprintOf, type Fingerprint } from './fingerprint';

/** The fingerprint of all sheets of a workbook, hidden ones too, in their order. */
export function fingerprintOfBook(opened: Package): Promise<Fingerprint> {
  const text = new CanonicalText();
  const strings = sharedStrings(opened);
  for (const { name, part } of worksheetsOf(opened)) {
    text.startSheet(name);
    readSheet(part, opened.textChunks(part), {
      cell: (cell) => {
        const formula = cell.hasFormula ? cell.formula!.text : null;
        text.add({ ref: cell.ref, value: savedValue(cell, strings), formula });
        return undefined;
      },
    });
  }
  return fingerprintOf(text.bytes());
}

function savedValue(cell: SheetCell, strings: readonly string[]): Scalar {
  const { type, value } = cell;
  if (value === undefined) return null;
  switch (type) {
    case 'n':
      return value === '' ? null : Number(value);
    case 's':
      return strings[Number(value)] ?? null;
    case 'b':
      return value === '1' || value.toLowerCase() === 'true';
    case 'e':
      return { code: value };
    default:
      return value;
  }
}

function worksheetsOf(opened: Package): { name: string; part: `/${string}` }[] {
  const workbook = workbookPartOf(opened);
  const root = parseXml(workbook, opened.text(workbook));
  const relationships = opened.relationshipsOf(workbook);
  return childrenOf(root, 'sheets').flatMap((sheets) =>
    childrenOf(sheets, 'sheet').flatMap((sheet) => {
      const id = sheet.attributes.find(({ name }) => name === 'r:id')?.value;
      const found = relationships.find((one) => one.id === id);
      const name = attribute(sheet, 'name') ?? '';
      return found?.part && found.type === officeType('worksheet') ? [{ name, part: found.part }] : [];
    }),
  );
}

function sharedStrings(opened: Package): string[] {
  const part = opened.related(workbookPartOf(opened), officeType('sharedStrings'));
  if (!part) return [];
  const xml = opened.text(part);
  return childrenOf(parseXml(part, xml), 'si').map(({ innerStart, innerEnd }) =>
    stringItemText(part, xml.slice(innerStart, innerEnd), ''),
  );
}
