import { readFormula } from '../../formulas/readFormula';
import { partsBy } from '../../package/reached';
import { readSheet } from '../../sheet/patchSheet';
import { readWorkbook, type DefinedName } from '../../workbook/readWorkbook';
import { attribute, type XmlElement } from '../../xml/tree';
import { walk } from '../../xml/walk';
import { THIS_BOOK } from '../charts/chartReference';
import type { Copy } from '../copy';
import { formulasOf, PARTS_WITH_FORMULAS } from '../document/reachNames';
import { sheetsOfParts } from '../personalData/sheetsOfParts';
import { Fragment } from '../sheets/fragment';
import { type Standings, standingsOf } from './standing';

/** Elements of a sheet beside its cells that point at places. */
const POINTING = new Set(['dataValidations', 'conditionalFormatting', 'hyperlinks', 'extLst']);
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

/** A reference, and the sheet that it is read from; '' where it belongs to the workbook. */
interface Reference {
  readonly formula: string;
  readonly on: string;
}

/**
 * The finished copy, looked through once more beside its cells: references of validations, rules, links, sparklines,
 * charts, pivot tables, controls and names that lead to what the copy does not have and the workbook had.
 */
export function brokenReferences(
  copy: Pick<Copy, 'pack' | 'original' | 'kept'>,
  [before, after]: Standings = standingsOf(copy),
): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const { formula, on } of referencesIn(copy)) {
    if (formula !== '' && after.hasLost(readFormula(formula), on, before)) broken.add(formula);
  }
  return broken;
}

function referencesIn(copy: Pick<Copy, 'pack' | 'kept'>): readonly Reference[] {
  const { pack, kept } = copy;
  const { names, sheets } = readWorkbook(pack);
  const homeOf = ({ scope }: DefinedName) => (scope === undefined ? '' : (sheets[scope]?.name ?? ''));
  const homes = sheetsOfParts(copy);
  return [
    ...names.map((name) => ({ formula: name.formula, on: homeOf(name) })),
    ...kept.flatMap(({ name: on, part, kind }) => {
      if (kind !== 'worksheet') return [];
      const found: Reference[] = [];
      readSheet(part, pack.textChunks(part), {
        element: (local, xml, rootTag) => {
          if (POINTING.has(local)) found.push(...pointersIn(new Fragment(part, xml, rootTag).root, on));
          return undefined;
        },
      });
      return found;
    }),
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
