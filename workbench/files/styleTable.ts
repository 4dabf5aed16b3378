import type { IStyleData } from '@univerjs/core';
import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import { append, splice, withAttribute, type Edit } from '../../src/ooxml/xml/edit';
import { attribute, child, parseXml, type XmlElement } from '../../src/ooxml/xml/tree';
import { officeType } from '../../src/ooxml/package/relationships';
import { StyleSheet } from '../../src/ooxml/writer/styles';
import { element } from '../../src/ooxml/writer/xml';
import type { ConditionalLook } from '../book/types';
import { dxfXml } from './conditionalRules';
import {
  attributesOf,
  changedAlignment,
  changedBorder,
  changedFill,
  changedFont,
  type Written,
} from './changedFormat';
import { madeOf, styleIndex, type FileStyles } from './readStyles';
import { BUILT_IN_FORMATS, FIRST_CUSTOM_FORMAT } from './styleWords';

/** Built-in formats that do not follow the reader's locale. */
const SAME_EVERYWHERE = new Map(
  [1, 2, 3, 4, 9, 10, 11, 12, 13, 49].map((id) => [BUILT_IN_FORMATS[id]!, id] as const),
);

/** For a file that has no styles: Excel needs none, most programs write them. */
const STYLES_PART: PartName = '/xl/styles.xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The lists of styles.xml that formats are put together from. */
type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';
/** What stands behind the looks of conditional formats, where a file has none yet. */
const BEHIND_DXFS = ['tableStyles', 'colors', 'extLst'];

/** The cell formats of the file that is saved: those it had, and behind them what was made in the workbench. */
export class StyleTable {
  private readonly source: string;
  private readonly root: XmlElement;
  private readonly added: Record<ListName, string[]> = {
    ...{ numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] },
  };
  private readonly byStyle = new Map<string, number>();
  private readonly formatIds = new Map<string, number>();
  private nextFormat = FIRST_CUSTOM_FORMAT;

  constructor(
    private readonly opened: Package,
    private readonly workbook: PartName,
    private readonly before: FileStyles,
  ) {
    const { part } = before;
    this.source = part === undefined ? new StyleSheet().xml() : opened.text(part);
    this.root = parseXml(part ?? STYLES_PART, this.source);
    for (const format of child(this.root, 'numFmts')?.children ?? []) {
      const id = Number(attribute(format, 'numFmtId'));
      this.formatIds.set(attribute(format, 'formatCode') ?? '', id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** The format's number in the file. `data` is what Univer has of it. */
  use(id: string | null | undefined, data: IStyleData | null | undefined): number {
    const known = id ? styleIndex(id) : null;
    if (known !== null) return known;
    if (!data || Object.keys(data).length === 0) return 0;
    const key = JSON.stringify(data);
    const found = this.byStyle.get(key);
    if (found !== undefined) return found;
    const index = this.numberOf(data);
    this.byStyle.set(key, index);
    return index;
  }

  /** The number of a conditional format's look in the file: of one that it has, where it has one like it. */
  useLook(look: ConditionalLook): number {
    const known = this.before.looks.findIndex((one) => one !== null && dxfXml(one) === dxfXml(look));
    return known >= 0 ? known : this.add('dxfs', dxfXml(look));
  }

  /** Writes what was added; without additions the part stays as it is. */
  write(): void {
    const edits = (Object.keys(this.added) as ListName[]).flatMap((name) => this.edits(name));
    if (edits.length === 0) return;
    const [{ part }, text] = [this.before, splice(this.source, edits)];
    if (part !== undefined) return this.opened.replace(part, text);
    this.opened.add(STYLES_PART, STYLES_TYPE, text);
    this.opened.addRelationship(this.workbook, officeType('styles'), STYLES_PART);
  }

  /**
   * The format that it was made of, with what was changed in it: locks, indents and what else the grid does not know stay.
   * One in which nothing was changed is that format.
   */
  private numberOf(data: IStyleData): number {
    const made = madeOf(data);
    const before = this.before.styles[made ?? 0] ?? {};
    // What says not of what it was made says only what differs from the standard format.
    const change = { before, now: made === undefined ? { ...before, ...data } : data };
    const xf = this.listed('cellXfs', made ?? 0);
    const known = attributesOf(xf.element);
    const id = (name: string) => Number(known[name] ?? 0);
    const patterns = [change.before, change.now].map(({ n }) => n?.pattern ?? 'General');
    const pattern = patterns[0] === patterns[1] ? null : patterns[1]!;
    const font = changedFont(this.listed('fonts', id('fontId')), change);
    const fill = changedFill(change);
    const border = changedBorder(this.listed('borders', id('borderId')), change);
    const alignment = changedAlignment(xf, change);
    if (xf.element && [pattern, font, fill, border, alignment].every((one) => one === null)) return made ?? 0;
    const part = (list: ListName, name: string, xml: string | null) =>
      xml === null ? id(name) : xml === '' ? 0 : this.add(list, xml);
    const attributes = {
      ...{ ...known, xfId: id('xfId') },
      numFmtId: pattern === null ? id('numFmtId') : this.formatId(pattern),
      fontId: part('fonts', 'fontId', font),
      fillId: part('fills', 'fillId', fill),
      borderId: part('borders', 'borderId', border),
      ...{ applyNumberFormat: true, applyFont: true, applyFill: true, applyBorder: true },
      applyAlignment: true,
    };
    const kept = (xf.element?.children ?? [])
      .filter(({ local }) => alignment === null || local !== 'alignment')
      .map(({ start, end }) => this.source.slice(start, end));
    return this.add('cellXfs', element('xf', attributes, alignment ?? '', ...kept));
  }

  private listed(name: ListName, index: number): Written {
    return { element: child(this.root, name)?.children[index], source: this.source };
  }

  private formatId(pattern: string): number {
    if (pattern === 'General') return 0;
    const known = SAME_EVERYWHERE.get(pattern) ?? this.formatIds.get(pattern);
    if (known !== undefined) return known;
    const numFmtId = this.nextFormat++;
    this.formatIds.set(pattern, numFmtId);
    this.added.numFmts.push(element('numFmt', { numFmtId, formatCode: pattern }));
    return numFmtId;
  }

  private add(name: ListName, xml: string): number {
    const added = this.added[name];
    const before = child(this.root, name)?.children.length ?? 0;
    const known = added.indexOf(xml);
    return before + (known >= 0 ? known : added.push(xml) - 1);
  }

  private edits(name: ListName): readonly Edit[] {
    const items = this.added[name];
    if (items.length === 0) return [];
    const list = child(this.root, name);
    if (list) {
      const count = withAttribute(this.source, list, 'count', String(list.children.length + items.length));
      return [count, append(this.source, list, items.join(''))];
    }
    // numFmts may be missing, and stands first; dxfs may be, too.
    const behind = BEHIND_DXFS.map((local) => child(this.root, local)).find((one) => one !== undefined);
    const at = name === 'dxfs' ? (behind?.start ?? this.root.innerEnd) : this.root.innerStart;
    return [{ start: at, end: at, text: element(name, { count: items.length }, ...items) }];
  }
}
