import { type PartName } from '../package/partName';
import type { Package } from '../package/package';
import { workbookPartOf } from '../package/readPackage';
import { officeType, RELATIONSHIP_IDS } from '../package/relationships';
import { packageError } from '../problems';
import { attribute, child, childrenOf, type XmlElement } from '../xml/tree';

export type SheetKind = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet' | 'module';

/** A sheet of the workbook, in the order of its tabs. */
export interface Sheet {
  readonly name: string;
  readonly sheetId: number;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: SheetKind;
  /** A module (of Excel 5) has none: this names nothing then. */
  readonly part: PartName;
  /** Of the workbook's relationship to the part; '' of a module. */
  readonly relationshipId: string;
}

/** A defined name. Names of Excel itself begin with `_xlnm.`: `_xlnm.Print_Area`. */
export interface DefinedName {
  readonly name: string;
  /** Without `=`. */
  readonly formula: string;
  /** The place among the sheets of the one sheet that it is known on; undefined where it is known everywhere. */
  readonly scope: number | undefined;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly part: PartName;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Place in {@link sheets} of the one in front. */
  readonly activeTab: number;
  /** The days of dates are counted from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly calculation: {
    readonly mode: 'auto' | 'autoNoTable' | 'manual';
    /** Excel is to compute all anew when it opens the file. */
    readonly fullOnLoad: boolean;
  };
  /** workbook.xml as it was read, for edits by position. */
  readonly source: string;
  readonly root: XmlElement;
}

/** A name that no part can have. */
const NO_PART: PartName = '/.';

const KINDS: Readonly<Record<string, SheetKind>> = {
  [officeType('worksheet')]: 'worksheet',
  [officeType('chartsheet')]: 'chartsheet',
  [officeType('dialogsheet')]: 'dialogsheet',
  'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet': 'macrosheet',
  'http://schemas.microsoft.com/office/2006/relationships/xlIntlMacrosheet': 'macrosheet',
};

/**
 * What the workbook part says. Errors: not well-formed; a sheet whose part is missing, or that is no sheet; two sheets
 * of one name or one part, which could not be told apart.
 */
export function readWorkbook(opened: Package): Workbook {
  const part = workbookPartOf(opened);
  const root = opened.root(part);
  const calculation = child(root, 'calcPr');
  const mode = calculation && attribute(calculation, 'calcMode');
  const properties = child(root, 'workbookPr');
  const [view] = inList(root, 'bookViews');
  return {
    part,
    sheets: readSheets(opened, part, root),
    names: inList(root, 'definedNames').map(readName),
    activeTab: Number((view && attribute(view, 'activeTab')) ?? 0),
    date1904: properties !== undefined && isOn(properties, 'date1904'),
    calculation: {
      mode: mode === 'manual' || mode === 'autoNoTable' ? mode : 'auto',
      fullOnLoad: calculation !== undefined && isOn(calculation, 'fullCalcOnLoad'),
    },
    source: opened.text(part),
    root,
  };
}

function readSheets(opened: Package, workbook: PartName, root: XmlElement): Sheet[] {
  const relationships = new Map(opened.relationshipsOf(workbook).map((one) => [one.id, one]));
  const taken = new Set<string>();
  return inList(root, 'sheets').map((element) => {
    const name = attribute(element, 'name') ?? '';
    const relationshipId = attribute(element, 'id', RELATIONSHIP_IDS) ?? '';
    const isModule = relationshipId === '';
    const { part, type = '' } = isModule ? { part: NO_PART } : (relationships.get(relationshipId) ?? {});
    const kind = isModule ? 'module' : KINDS[type];
    if (!part || !(isModule || opened.has(part)))
      throw packageError('packageMissingPart', { part: part ?? name });
    const keys = [name.toLowerCase(), ...(isModule ? [] : [part.toLowerCase()])];
    if (!kind || keys.some((key) => taken.has(key))) throw packageError('packageDamaged', { part: workbook });
    keys.forEach((key) => taken.add(key));
    const state = attribute(element, 'state');
    return {
      name,
      sheetId: Number(attribute(element, 'sheetId')),
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      kind,
      part,
      relationshipId,
    };
  });
}

function readName(element: XmlElement): DefinedName {
  const scope = attribute(element, 'localSheetId');
  return {
    name: attribute(element, 'name') ?? '',
    formula: element.text,
    scope: scope === undefined ? undefined : Number(scope),
    hidden: isOn(element, 'hidden'),
  };
}

function inList(root: XmlElement, list: string): readonly XmlElement[] {
  return childrenOf(root, list).flatMap(({ children }) => children);
}

function isOn(element: XmlElement, name: string): boolean {
  const value = attribute(element, name);
  return value === '1' || value === 'true';
}
