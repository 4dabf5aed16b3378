import { officeType, type Relationship, RELATIONSHIP_IDS } from '../../package/relationships';
import type { Sheet } from '../../workbook/readWorkbook';
import type { Edit } from '../../xml/edit';
import { escapeText } from '../../xml/edit';
import { attribute, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import { isForeign } from '../document/removeForeign';
import { usesRelationship } from '../edit/dangling';
import { holdsPassword } from '../document/keptPasswords';
import type { ChangeCode } from '../report';
import { checkedBand } from '../personalData/pageBands';
import { isText } from '../personalData/textPlaces';
import type { Fragment, SheetElement } from './fragment';

/** Elements that say nothing but how cells look and print. */
const KEPT = new Set([
  ...['dimension', 'sheetFormatPr', 'cols', 'sheetCalcPr', 'sheetProtection'],
  ...['mergeCells', 'phoneticPr', 'printOptions', 'pageMargins', 'rowBreaks', 'colBreaks', 'ignoredErrors'],
]);

/** Elements of which something may have to go. What is neither here nor above goes whole. */
const EXAMINED = new Set([
  ...['sheetPr', 'sheetViews', 'scenarios', 'protectedRanges', 'pageSetup', 'headerFooter', 'hyperlinks'],
  ...['conditionalFormatting', 'dataValidations', 'extLst', 'tableParts', 'AlternateContent', 'controls'],
  ...['autoFilter', 'sortState', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects'],
]);

/** What may be locked by a password. */
const PROTECTIONS = new Set(['sheetProtection', 'protectedRanges']);

/** Extensions of sheets that are known, by what they hold. */
const EXTENSIONS = new Set([
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}', // conditional formats
  '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}', // validations
  '{05C60535-1F16-4FD2-B633-F4F36F0B64E0}', // sparklines
  '{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}', // slicers of pivots
  '{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}', // slicers of tables
  '{7E03D99C-DC04-49D9-9315-930204A7B6E9}', // timelines
  '{01252117-D84E-4E92-8308-4BE1C098FCBB}', // ignored errors
  '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}', // the id that joins a conditional format with its extension
]);

/** Attributes that may tell of what is not handed out. */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ['display', 'tooltip'],
  controlPr: ['altText'],
};

/** Attributes that name people, printers or macros. */
const DROPPED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  sheetPr: ['codeName'],
  scenario: ['user', 'comment'],
  protectedRange: ['securityDescriptor'],
  pageSetup: ['id'],
  controlPr: ['macro', 'linkedCell', 'listFillRange'],
};

/** What of an `mc:AlternateContent` is known: controls, and a list whose words hold commas, with the list of older versions. */
const ALTERNATIVES = new Set(['controls', 'control', 'AlternateContent', 'list', 'formula1']);

/** What is told of an element that goes; any other is told by its name. */
const TOLD: Readonly<Record<string, ChangeCode>> = {
  cfRule: 'conditionalFormatRemoved',
  dataValidation: 'validationRemoved',
  sparkline: 'sparklineRemoved',
  sparklineGroup: 'sparklineRemoved',
  hyperlink: 'hyperlinkRemoved',
};

/** Relationships that a sheet names by id; of other kinds being there is enough. */
const NAMED = new Set(['hyperlink', 'drawing', 'vmlDrawing', 'image', 'table', 'ctrlProp'].map(officeType));

/** Elements whose formulas are read, and what holds these in them. */
const RULED = new Set(['cfRule', 'dataValidation', 'sparkline', 'sparklineGroup']);
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);
/** Words of a validation's list, parted by commas. */
const WORDS = 'list';

const HEADER = /^(?:odd|even|first)(Header|Footer)$/;

/** Decides on what stands on a sheet beside its cells. */
export class SheetElements {
  /** Relationships that what is left names by id. */
  private readonly used = new Set<string>();
  private readonly links: ReadonlyMap<string, string>;

  constructor(
    private readonly copy: Copy,
    private readonly sheet: Sheet,
    /** Another sheet is in front than was: this one must not be selected beside it. */
    private readonly deselects: boolean,
  ) {
    this.links = new Map(copy.pack.relationshipsOf(sheet.part).map(({ id, target }) => [id, target]));
  }

  /** What stands in the place of an element: the very same where it stays as it is. */
  of(element: SheetElement): SheetElement {
    const { local, xml } = element;
    if (PROTECTIONS.has(local) && holdsPassword(xml)) this.tell('passwordKept', {});
    if (KEPT.has(local)) return element;
    if (!EXAMINED.has(local)) {
      this.tell('elementRemoved', { element: local });
      return element.with('');
    }
    const { fragment } = element;
    const gone = new Set<XmlElement>();
    const isGone = (element: XmlElement) => this.isGone(element, fragment.root) && Boolean(gone.add(element));
    const edits = [
      ...fragment.without(isGone),
      ...allIn(fragment.root, gone).flatMap((element) => this.changesIn(element, fragment)),
    ];
    const left = edits.length > 0 ? element.with(fragment.edited(edits)) : element;
    if (left.xml !== '') this.reachNames(left.fragment);
    return left;
  }

  /** After the last element: whether a relationship that a sheet names by id is named nowhere. */
  isUnused({ id, type }: Relationship): boolean {
    return NAMED.has(type) && !this.used.has(id);
  }

  /** What rules and links that stay need of the names and of other parts. */
  private reachNames({ root }: Fragment): void {
    for (const element of allIn(root)) {
      const { local, text, attributes } = element;
      for (const one of attributes) if (usesRelationship(one)) this.used.add(one.value);
      const formula =
        (FORMULAS.has(local) ? text : undefined) ??
        (local === 'cfvo' ? attribute(element, 'val') : undefined) ??
        (local === 'hyperlink' ? attribute(element, 'location') : undefined);
      if (formula) this.copy.handedOut.reach(formula, this.sheet);
    }
  }

  private isGone(element: XmlElement, root: XmlElement): boolean {
    const because = this.reasonToGo(element);
    if (because === undefined) return false;
    const ref = [attribute(element, 'ref'), refOf(element), refOf(root)].find(Boolean) ?? '';
    const code = TOLD[element.local];
    if (code) this.tell(code, { ref, [code === 'hyperlinkRemoved' ? 'target' : 'formula']: because });
    else this.tell('elementRemoved', { element: element.local });
    return true;
  }

  /** The formula or address that an element goes for; undefined where it stays. */
  private reasonToGo(element: XmlElement): string | undefined {
    const { local } = element;
    if (local === 'pageSetup') return undefined;
    const dangling = element.attributes.find(
      ({ uri, value }) => uri === RELATIONSHIP_IDS && value !== '' && !this.links.has(value),
    );
    if (dangling) return dangling.value;
    if (
      isForeign(element) ||
      (local === 'ext' && !EXTENSIONS.has((attribute(element, 'uri') ?? '').toUpperCase()))
    )
      return local;
    if (local === 'securityDescriptor' || local === 'oleObjects') return local;
    if (local === 'hyperlink') return this.addressToDrop(element);
    if (local === 'Choice' || local === 'Fallback') {
      return element.children.every((child) => ALTERNATIVES.has(child.local)) ? undefined : local;
    }
    if (!RULED.has(local)) return undefined;
    const words = allIn(element).find((inner) => inner.local === WORDS)?.text;
    if (words !== undefined && this.copy.handedOut.mentionsDropped(words)) return words;
    return formulasOf(element).find((formula) => this.copy.handedOut.cannotStay(formula, this.sheet));
  }

  private addressToDrop(link: XmlElement): string | undefined {
    const id = attribute(link, 'id', RELATIONSHIP_IDS);
    const location = attribute(link, 'location') ?? '';
    if (id === undefined) {
      return this.copy.handedOut.barrier(location, this.sheet) === undefined ? undefined : location;
    }
    const target = this.links.get(id) ?? '';
    const place = { part: this.sheet.part, sheet: this.sheet.name, where: 'link' } as const;
    const cell = attribute(link, 'ref') ?? '';
    if (this.copy.personalData.check(target, { ...place, cell }) === target) return undefined;
    return target;
  }

  private changesIn(element: XmlElement, fragment: Fragment): Edit[] {
    const { local, text } = element;
    const dropped = element.attributes.filter(
      (one) =>
        DROPPED_ATTRIBUTES[local]?.includes(one.local) ||
        this.isTelling(element, one) ||
        isForeign(one) ||
        (local === 'hyperlink' && one.local === 'location' && this.leadsAway(one.value)),
    );
    for (const { local: name } of dropped) this.tell('attributeRemoved', { element: local, attribute: name });
    const edits = dropped.map(({ name }) => fragment.withoutAttribute(element, name));
    if (local === 'sheetView' && this.deselects && attribute(element, 'tabSelected') !== undefined) {
      edits.push(fragment.withoutAttribute(element, 'tabSelected'));
    }
    if (HEADER.test(local) || FORMULAS.has(local) || local === 'list') {
      const shown = this.shown(text, element, fragment);
      if (shown !== text)
        edits.push({ start: element.innerStart, end: element.innerEnd, text: escapeText(shown) });
    }
    for (const one of element.attributes) {
      if (!isText(one) || dropped.includes(one)) continue;
      const shown = this.shown(one.value, element, fragment);
      if (shown !== one.value) edits.push(fragment.withAttribute(element, one.name, shown));
    }
    return edits;
  }

  /** Of a link that has an address, whose place beside it may be on a sheet that is not handed out. */
  private leadsAway(location: string): boolean {
    return this.copy.handedOut.barrier(location, this.sheet) !== undefined;
  }

  /** The text as it is handed out. */
  private shown(text: string, element: XmlElement, { root }: Fragment): string {
    const { part, name: sheet } = this.sheet;
    const band = HEADER.exec(element.local)?.[1];
    const where = band === 'Header' ? 'header' : band === 'Footer' ? 'footer' : 'other';
    const cell = [attribute(element, 'ref'), refOf(element), refOf(root)].find(Boolean);
    const place = { part, sheet, where, ...(cell && !band && { cell }) } as const;
    const { personalData } = this.copy;
    if (FORMULAS.has(element.local)) return personalData.checkFormula(text, place);
    const check = (text: string) => personalData.check(text, place);
    return band ? checkedBand(text, check) : check(text);
  }

  /** What a link or a control says of itself beside what the sheet shows, with the name of what is not handed out. */
  private isTelling({ local }: XmlElement, one: XmlElement['attributes'][number]): boolean {
    return Boolean(NOTES[local]?.includes(one.local)) && this.copy.handedOut.mentionsDropped(one.value);
  }

  private tell(code: ChangeCode, params: Readonly<Record<string, string>>): void {
    this.copy.report.change(this.sheet.part, code, { sheet: this.sheet.name, ...params });
  }
}

/** Formulas of a rule, also those that say where its bars and colours begin and end. */
function formulasOf(rule: XmlElement): string[] {
  return allIn(rule).flatMap((element) => {
    if (rule.local === 'sparklineGroup' && element !== rule && !rule.children.includes(element)) return [];
    if (FORMULAS.has(element.local)) return [element.text];
    return element.local === 'cfvo' ? [attribute(element, 'val') ?? ''] : [];
  });
}

/** The cells that a rule is for: an attribute, or `xm:sqref` in extensions. */
function refOf(element: XmlElement): string | undefined {
  return attribute(element, 'sqref') ?? element.children.find(({ local }) => local === 'sqref')?.text;
}

function allIn(element: XmlElement, gone: ReadonlySet<XmlElement> = new Set()): XmlElement[] {
  return gone.has(element) ? [] : [element, ...element.children.flatMap((child) => allIn(child, gone))];
}
