import { type Edit, escapeText, removal, splice, withAttribute } from '../../xml/edit';
import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import { frontSheet } from '../sheets/frontSheet';

/** What a name says of itself beside what it means: texts nobody sees on a sheet. */
const NAME_NOTES = new Set(['comment', 'description', 'help', 'statusBar', 'customMenu']);

/**
 * The workbook part's own lists, in terms of the sheets that are left: sheets, names and the sheets names are known on,
 * which sheet is in front. Saved values are what is handed out: Excel is not asked to compute all anew. After the sheets,
 * as names go with what they are about.
 */
export function rewriteWorkbook(copy: Copy): void {
  const { pack, workbook } = copy;
  const source = pack.text(workbook.part);
  const root = pack.root(workbook.part);
  const edits = [
    ...sheetEdits(copy, root, source),
    ...nameEdits(copy, root, source),
    ...viewEdits(copy, root, source),
    ...childrenOf(root, 'calcPr').flatMap((element) =>
      ['fullCalcOnLoad', 'forceFullCalc'].flatMap((name) => withoutAttribute(source, element, name)),
    ),
  ];
  if (edits.length > 0) pack.replace(workbook.part, splice(source, edits));
}

function sheetEdits(
  { workbook, kept, report, personalData }: Copy,
  root: XmlElement,
  source: string,
): Edit[] {
  const names = new Set(kept.map(({ name }) => name));
  const elements = childrenOf(root, 'sheets').flatMap(({ children }) => children);
  const gone = elements.filter((element) => !names.has(attribute(element, 'name') ?? ''));
  const edits = gone.map(removal);
  for (const { name, part } of kept) personalData.tell(name, { part, sheet: name, where: 'name' });
  const front = frontSheet({ workbook, kept }).sheet;
  const shown = elements.find((element) => attribute(element, 'name') === front.name);
  if (front.state !== 'visible' && shown) {
    report.change(workbook.part, 'sheetShown', { sheet: front.name });
    edits.push(...withoutAttribute(source, shown, 'state'));
  }
  return edits;
}

/** Names are matched by their place in the list: two may be alike but for their sheet. */
function nameEdits(
  { workbook, kept, handedOut, personalData, report }: Copy,
  root: XmlElement,
  source: string,
): Edit[] {
  const list = child(root, 'definedNames');
  if (!list) return [];
  const places = new Map(kept.map((sheet, place) => [workbook.sheets.indexOf(sheet), place]));
  const edits = workbook.names.flatMap((name, index): Edit[] => {
    const element = list.children[index]!;
    if (!handedOut.isKeptName(name)) {
      report.change(workbook.part, 'nameRemoved', { name: name.name, formula: name.formula });
      return [removal(element)];
    }
    const notes = element.attributes.filter(({ local }) => NAME_NOTES.has(local));
    const edits = notes.flatMap(({ local }) => {
      report.change(workbook.part, 'attributeRemoved', { element: name.name, attribute: local });
      return withoutAttribute(source, element, local);
    });
    const formula = personalData.checkFormula(name.formula, { part: workbook.part, where: 'name' });
    if (formula !== name.formula)
      edits.push({ start: element.innerStart, end: element.innerEnd, text: escapeText(formula) });
    const scope = name.scope === undefined ? undefined : places.get(name.scope);
    if (scope === undefined || scope === name.scope) return edits;
    return [...edits, withAttribute(source, element, 'localSheetId', String(scope))];
  });
  const isEmpty = workbook.names.every((name) => !handedOut.isKeptName(name));
  return isEmpty ? [removal(list)] : edits;
}

function viewEdits({ workbook, kept }: Copy, root: XmlElement, source: string): Edit[] {
  const front = kept.indexOf(frontSheet({ workbook, kept }).sheet);
  return childrenOf(root, 'bookViews').flatMap(({ children }) =>
    children.flatMap((view) => {
      const active = Number(attribute(view, 'activeTab') ?? 0);
      const first = Number(attribute(view, 'firstSheet') ?? 0);
      return [
        ...(active === front ? [] : [withAttribute(source, view, 'activeTab', String(front))]),
        ...(first < kept.length ? [] : withoutAttribute(source, view, 'firstSheet')),
      ];
    }),
  );
}

function withoutAttribute(source: string, element: XmlElement, name: string): Edit[] {
  return attribute(element, name) === undefined ? [] : [withAttribute(source, element, name, undefined)];
}
