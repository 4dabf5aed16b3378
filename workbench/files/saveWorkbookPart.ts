import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import { RELATIONSHIP_IDS } from '../../src/ooxml/package/relationships';
import { append, escapeText, removal, splice, withAttribute, type Edit } from '../../src/ooxml/xml/edit';
import { attribute, child, type XmlElement } from '../../src/ooxml/xml/tree';
import { element, textElement } from '../../src/ooxml/writer/xml';
import type { UniverBook } from '../book/book';
import { WHOLE_WORKBOOK } from '../book/names';
import { PLAIN_PAGE } from '../book/page';
import type { UniverSheet } from '../book/sheet';
import { storedFormula } from './formulas';
import type { OpenFile } from './openFile';
import { printNames } from './savePage';

export interface SavedSheetPlace {
  readonly sheet: UniverSheet;
  readonly part: PartName;
}

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The workbook's own part: its sheets, names, and whether Excel is to compute all anew. Unchanged, it keeps its bytes. */
export function saveWorkbookPart(
  book: UniverBook,
  opened: Package,
  file: OpenFile,
  places: readonly SavedSheetPlace[],
  valuesChanged: boolean,
): void {
  const { part, root, source } = file.workbook;
  const sheets = sheetList(opened, file, places);
  const edits = [
    ...sheets.edits,
    ...nameEdits(book, file, places, sheets.parts),
    ...(valuesChanged ? calculationEdits(source, root) : []),
  ];
  if (edits.length > 0) opened.replace(part, splice(source, edits));
}

/** The sheets in their order; those that are no worksheets stay where they are. */
function sheetList(
  opened: Package,
  { workbook: { part, root, source, sheets, activeTab } }: OpenFile,
  places: readonly SavedSheetPlace[],
): { readonly edits: readonly Edit[]; readonly parts: readonly PartName[] } {
  const list = child(root, 'sheets')!;
  const relationships = new Map(opened.relationshipsOf(part).map((one) => [one.part, one.id]));
  const known = new Map(
    sheets.map((sheet, index) => [sheet.part, { sheet, element: list.children[index]! }]),
  );
  let nextId = Math.max(0, ...sheets.map(({ sheetId }) => sheetId)) + 1;
  const idName = list.children[0]?.attributes.find(({ uri }) => uri === RELATIONSHIP_IDS)?.name ?? 'r:id';
  const items = places.map(({ sheet, part: own }) => {
    const before = known.get(own)?.sheet;
    const state = STATES[sheet.visibility];
    const isSame = before?.name === sheet.name && before.state === (state ?? 'visible');
    const xml = element(prefixed(list, 'sheet'), {
      name: sheet.name,
      sheetId: before?.sheetId ?? nextId++,
      state,
      [idName]: relationships.get(own),
    });
    const kept = known.get(own)?.element;
    return { part: own, xml: isSame && kept ? source.slice(kept.start, kept.end) : xml };
  });
  sheets.forEach((sheet, index) => {
    if (sheet.kind === 'worksheet') return;
    const kept = list.children[index]!;
    items.splice(index, 0, { part: sheet.part, xml: source.slice(kept.start, kept.end) });
  });
  const parts = items.map((item) => item.part);
  const before = list.children.map(({ start, end }) => source.slice(start, end));
  if (before.join('') === items.map(({ xml }) => xml).join('')) return { edits: [], parts };
  const text = items.map(({ xml }) => xml).join('');
  const view = child(root, 'bookViews')?.children[0];
  const tab = Math.max(
    0,
    parts.findIndex((one) => one === sheets[activeTab]?.part),
  );
  return {
    parts,
    edits: [
      { start: list.innerStart, end: list.innerEnd, text },
      ...(view ? [withAttribute(source, view, 'activeTab', tab === 0 ? undefined : String(tab))] : []),
      ...(view ? [withAttribute(source, view, 'firstSheet', undefined)] : []),
    ],
  };
}

function nameEdits(
  book: UniverBook,
  { names, sheets, workbook: { root, source, sheets: before } }: OpenFile,
  places: readonly SavedSheetPlace[],
  parts: readonly PartName[],
): readonly Edit[] {
  const { definedNames, unitId } = book.services;
  const now = new Map(Object.entries(definedNames.getDefinedNameMap(unitId) ?? {}));
  const list = child(root, 'definedNames');
  const byIndex = new Map([...names].map(([id, name]) => [name.index, { id, ...name }]));
  const printed = places.flatMap(({ sheet, part }) => {
    const was = sheets.find(({ id }) => id === sheet.id)?.read.page ?? PLAIN_PAGE;
    const place = parts.indexOf(part);
    return [...printNames(was, sheet.page, sheet.name)].map(([name, text]) => ({ name, text, place }));
  });
  const isPrinted = (one: XmlElement, at: number | null) =>
    printed.some(({ name, place }) => name === attribute(one, 'name') && place === at);
  const edits = (list?.children ?? []).flatMap((one, index): Edit[] => {
    const scope = attribute(one, 'localSheetId');
    const place = scope === undefined ? null : parts.indexOf(before[Number(scope)]!.part);
    const known = byIndex.get(index);
    const current = known && now.get(known.id);
    if (place === -1 || (known && !current) || isPrinted(one, place)) return [removal(one)];
    const moved =
      place === null || String(place) === scope
        ? []
        : [withAttribute(source, one, 'localSheetId', String(place))];
    if (!known || !current) return moved;
    const renamed =
      current.name === attribute(one, 'name') ? [] : [withAttribute(source, one, 'name', current.name)];
    const text = escapeText(storedFormula(withoutEquals(current.formulaOrRefString)));
    const refers =
      withoutEquals(current.formulaOrRefString) === known.formula
        ? []
        : [{ start: one.innerStart, end: one.innerEnd, text }];
    return [...moved, ...renamed, ...refers];
  });
  const sheetPart = (id: string) =>
    places.find(({ sheet }) => sheet.id === id)?.part ?? sheets.find((sheet) => sheet.id === id)?.part;
  const addedPrinted = printed
    .filter(({ text }) => text !== '')
    .map(({ name, text, place }) =>
      textElement(prefixed(root, 'definedName'), text, { name, localSheetId: place }),
    );
  const addedNames = [...now].flatMap(([id, { name, formulaOrRefString, localSheetId, comment, hidden }]) => {
    if (names.has(id)) return [];
    const scoped = localSheetId !== undefined && localSheetId !== WHOLE_WORKBOOK;
    const attributes = {
      ...{ name, comment: comment || undefined },
      localSheetId: scoped ? parts.indexOf(sheetPart(localSheetId)!) : undefined,
      hidden: hidden || undefined,
    };
    return [
      textElement(
        prefixed(root, 'definedName'),
        storedFormula(withoutEquals(formulaOrRefString)),
        attributes,
      ),
    ];
  });
  const added = [...addedNames, ...addedPrinted];
  const isLeftEmpty =
    list &&
    list.children.length > 0 &&
    edits.filter(({ text }) => text === '').length >= list.children.length;
  if (added.length === 0) return isLeftEmpty ? [removal(list)] : edits;
  if (list) return [...edits, append(source, list, added.join(''))];
  const last = ['externalReferences', 'functionGroups', 'sheets']
    .map((name) => child(root, name))
    .find(Boolean)!;
  const xml = element(prefixed(root, 'definedNames'), {}, ...added);
  return [{ start: last.end, end: last.end, text: xml }];
}

/** Excel computes all anew when it opens the file: what stands in it was computed by another program. */
function calculationEdits(source: string, root: XmlElement): readonly Edit[] {
  const present = child(root, 'calcPr');
  if (present) return [withAttribute(source, present, 'fullCalcOnLoad', '1')];
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
  const last = before.map((name) => child(root, name)).find(Boolean)!;
  const text = element(prefixed(root, 'calcPr'), { fullCalcOnLoad: true });
  return [{ start: last.end, end: last.end, text }];
}

/** A name as elements beside this one are written. */
function prefixed(beside: XmlElement, local: string): string {
  return beside.name.slice(0, beside.name.indexOf(':') + 1) + local;
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, '');
}
