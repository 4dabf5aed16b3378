import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import { officeType, RELATIONSHIP_IDS } from '../../src/ooxml/package/relationships';
import { escapeCharacters } from '../../src/ooxml/sheet/stringItem';
import { splice, withAttribute } from '../../src/ooxml/xml/edit';
import { attribute, child, childrenOf, parseXml, type XmlElement } from '../../src/ooxml/xml/tree';
import { element, textElement, XML_HEAD } from '../../src/ooxml/writer/xml';
import { formatA1 } from '../book/a1';
import type { UniverBook } from '../book/book';
import type { UniverTable } from '../book/table';
import type { FileTable } from './openFile';
import { storedFormula } from './formulas';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Writes the tables of a sheet: those of the file where they changed, new ones as parts of their own.
 * Answers the sheet's `tableParts` where tables came or went, null otherwise.
 */
export function saveTables(
  book: UniverBook,
  opened: Package,
  sheet: { readonly id: string; readonly part: PartName; readonly tables: readonly FileTable[] },
): string | null {
  const now = book.tablesOn(sheet.id);
  const gone = sheet.tables.filter(({ id }) => !now.some((table) => table.id === id));
  const made = now.filter((table) => !sheet.tables.some(({ id }) => id === table.id));
  for (const table of now) {
    const before = sheet.tables.find(({ id }) => id === table.id);
    if (before && isChanged(table, before))
      opened.replace(before.table.part, changedTable(opened, table, before));
  }
  if (gone.length + made.length === 0) return null;
  const parts = new Set(gone.map(({ table }) => table.part));
  opened.removeRelationships(sheet.part, ({ part }) => part !== undefined && parts.has(part));
  opened.remove(...parts);
  for (const table of made) {
    const { part, number } = freePart(opened);
    opened.add(part, TABLE_TYPE, newTable(table, number));
    opened.addRelationship(sheet.part, officeType('table'), part);
  }
  const ids = opened
    .relationshipsOf(sheet.part)
    .filter(({ type }) => type === officeType('table'))
    .map(({ id }) => element('tablePart', { 'r:id': id }));
  if (ids.length === 0) return '';
  return element('tableParts', { 'xmlns:r': RELATIONSHIP_IDS, count: ids.length }, ...ids);
}

function isChanged(table: UniverTable, { table: before, area, style }: FileTable): boolean {
  return (
    formatA1(table.area) !== formatA1(area) ||
    table.name !== before.name ||
    table.style !== style ||
    table.showTotals !== before.totalsRows > 0 ||
    table.headers.some((header, index) => header !== before.columns[index]?.name)
  );
}

/** A number that no table of the file has: parts of tables are named by it, and tables are known by it. */
function freePart(opened: Package): { readonly part: PartName; readonly number: number } {
  const ids = opened
    .names()
    .filter((name) => opened.contentTypeOf(name) === TABLE_TYPE)
    .map((name) => Number(attribute(parseXml(name, opened.text(name)), 'id')));
  let number = Math.max(0, ...ids) + 1;
  while (opened.has(`/xl/tables/table${number}.xml`)) number += 1;
  return { part: `/xl/tables/table${number}.xml`, number };
}

function changedTable(opened: Package, table: UniverTable, { table: { part } }: FileTable): string {
  const source = opened.text(part);
  const root = parseXml(part, source);
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  const list = child(root, 'tableColumns')!;
  const filter = child(root, 'autoFilter');
  const style = child(root, 'tableStyleInfo');
  const columns = columnsXml(table, childrenOf(list, 'tableColumn'), source);
  const xml = element('tableColumns', { count: table.headers.length }, columns);
  const prefixed = prefix === '' ? xml : xml.replace(/<(\/?)(?!\w+:)/g, `<$1${prefix}`);
  return splice(source, [
    withAttribute(source, root, 'name', table.name),
    withAttribute(source, root, 'displayName', table.name),
    withAttribute(source, root, 'ref', formatA1(table.area)),
    withAttribute(source, root, 'totalsRowCount', table.showTotals ? '1' : undefined),
    ...(filter ? [withAttribute(source, filter, 'ref', formatA1(table.range))] : []),
    ...(style && table.style !== '' ? [withAttribute(source, style, 'name', table.style)] : []),
    { start: list.start, end: list.end, text: prefixed },
  ]);
}

function newTable(table: UniverTable, id: number): string {
  const totals = table.showTotals ? { totalsRowCount: 1 } : { totalsRowShown: false };
  const style = {
    ...{ name: table.style, showFirstColumn: false, showLastColumn: false },
    ...{ showRowStripes: true, showColumnStripes: false },
  };
  return (
    XML_HEAD +
    element(
      'table',
      { xmlns: MAIN, id, name: table.name, displayName: table.name, ref: formatA1(table.area), ...totals },
      element('autoFilter', { ref: formatA1(table.range) }),
      element('tableColumns', { count: table.headers.length }, columnsXml(table, [], '')),
      element('tableStyleInfo', style),
    )
  );
}

/** A column keeps what the file says of it, found by its name, or by its place where it was renamed. */
function columnsXml(table: UniverTable, known: readonly XmlElement[], source: string): string {
  const names = known.map((column) => attribute(column, 'name') ?? '');
  const inPlace = names.length === table.headers.length;
  let next = Math.max(0, ...known.map((column) => Number(attribute(column, 'id')))) + 1;
  return table.headers
    .map((header, index) => {
      const name = escapeCharacters(header);
      const place = names.includes(name) ? names.indexOf(name) : inPlace ? index : -1;
      const before = known[place];
      const formula = calculatedFormula(table, index);
      const body = formula === null ? '' : textElement('calculatedColumnFormula', formula);
      if (!before) return element('tableColumn', { id: next++, name }, body);
      const attributes = Object.fromEntries(before.attributes.map((one) => [one.name, one.value]));
      const rest = before.children
        .filter(({ local }) => local !== 'calculatedColumnFormula')
        .map(({ start, end }) => source.slice(start, end));
      return element('tableColumn', { ...attributes, name }, body, ...rest);
    })
    .join('');
}

/** The formula that all cells of a column share; null where they do not, or have none. */
function calculatedFormula({ body, sheet }: UniverTable, index: number): string | null {
  const column = { ...body, column: body.column + index, columns: 1 };
  const formulas = new Set(sheet.engineFormulas(column));
  const [formula] = formulas;
  return formulas.size === 1 && formula ? storedFormula(formula) : null;
}
