import { attribute, type XmlElement } from '../../src/ooxml/xml/tree';
import { element } from '../../src/ooxml/writer/xml';
import type { Protection } from '../book/types';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** What a protected sheet may still allow, by the API's word and the file's. */
const ALLOWED: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};

/** Null where the sheet is not protected. A password of a file is known by its hash alone: nobody can type it. */
export function readProtection(protection: XmlElement): Protection | null {
  if (!isOn(attribute(protection, 'sheet'))) return null;
  const options = Object.fromEntries(
    Object.entries(ALLOWED).map(([option, name]) => [
      option,
      attribute(protection, name) === '0' || attribute(protection, name) === 'false',
    ]),
  );
  const password = attribute(protection, 'hashValue') ?? attribute(protection, 'password') ?? null;
  return { options: { ...options, selectionMode: 'Normal' }, password };
}

export function protectionXml(protection: Protection | null): string {
  if (protection === null) return '';
  const allowed = Object.entries(ALLOWED).flatMap(([option, name]) =>
    protection.options[option] === true ? [[name, false] as const] : [],
  );
  return element('sheetProtection', {
    ...{ sheet: true, objects: true, scenarios: true },
    ...Object.fromEntries(allowed),
  });
}
