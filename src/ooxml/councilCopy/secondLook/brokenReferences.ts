import { readFormula } from '../../formulas/readFormula';
import { partsBy } from '../../package/reached';
import { readWorkbook, type DefinedName } from '../../workbook/readWorkbook';
import { attribute, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import { THIS_BOOK } from '../charts/chartReference';
import type { Copy } from '../copy';
import { formulasOf, PARTS_WITH_FORMULAS } from '../document/reachNames';
import { sheetsOfParts } from '../personalData/sheetsOfParts';
import type { SheetElement } from '../sheets/fragment';
import type { Standings } from './standing';

/** Elements of a sheet beside its cells that point at places. */
const POINTING = new Set(['dataValidations', 'conditionalFormatting', 'hyperlinks', 'extLst']);
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

/** A reference, and the sheet that it is read from; '' where it belongs to the workbook. */
export interface Reference {
  readonly formula: string;
  readonly on: string;
}

/** What leads to what the copy does not have and the workbook had. */
export function brokenAmong(
  references: readonly Reference[],
  [before, after]: Standings,
): ReadonlySet<string> {
  const isBroken = ({ formula, on }: Reference) =>
    formula !== '' && after.hasLost(readFormula(formula), on, before);
  return new Set(references.filter(isBroken).map(({ formula }) => formula));
}

/** References of names, charts, pivot tables and controls. */
export function referencesInParts(copy: Pick<Copy, 'pack' | 'kept'>): readonly Reference[] {
  const { pack } = copy;
  const { names, sheets } = readWorkbook(pack);
  const homeOf = ({ scope }: DefinedName) => (scope === undefined ? '' : (sheets[scope]?.name ?? ''));
  const homes = sheetsOfParts(copy);
  return [
    ...names.map((name) => ({ formula: name.formula, on: homeOf(name) })),
    ...partsBy(pack, ...PARTS_WITH_FORMULAS).flatMap((part) => {
      const on = homes.get(part.toLowerCase()) ?? '';
      const elements = [...walk(pack.root(part))].map(({ element }) => element);
      const links = pack.relationshipsOf(part).filter(({ target }) => target.startsWith('#'));
      return [...elements.flatMap(formulasOf), ...elements.flatMap(sourceOf), ...links.map(placeOf)].map(
        (formula) => ({ formula: formula.replaceAll(THIS_BOOK, ''), on }),
      );
    }),
  ];
}

/** References of validations, rules, links and sparklines on a sheet. */
export function referencesBeside(element: SheetElement, on: string): readonly Reference[] {
  return POINTING.has(element.local) ? pointersIn(element.fragment.root, on) : [];
}

function pointersIn(root: XmlElement, on: string): readonly Reference[] {
  return [...walk(root)].flatMap(({ element }) => {
    const { local, text, children } = element;
    const isFormula = FORMULAS.has(local) && children.length === 0;
    const told = [
      isFormula ? text : undefined,
      local === 'cfvo' ? attribute(element, 'val') : undefined,
      local === 'hyperlink' ? attribute(element, 'location') : undefined,
    ];
    return told.flatMap((formula) => (formula ? [{ formula, on }] : []));
  });
}

/** Where a pivot table has its data from. */
function sourceOf(element: XmlElement): readonly string[] {
  const sheet = attribute(element, 'sheet');
  if (!/^(worksheetSource|rangeSet)$/.test(element.local) || sheet === undefined) return [];
  return [`'${sheet.replaceAll("'", "''")}'!A1`];
}

function placeOf({ target }: { readonly target: string }): string {
  try {
    return decodeURIComponent(target.slice(1));
  } catch {
    return target.slice(1);
  }
}
