import { BooleanNumber, WrapStrategy, type IBorderStyleData, type IStyleData } from '@univerjs/core';
import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import { append, splice, withAttribute, type Edit } from '../../src/ooxml/xml/edit';
import { attribute, child, parseXml, type XmlElement } from '../../src/ooxml/xml/tree';
import { element } from '../../src/ooxml/writer/xml';
import type { ConditionalLook } from '../book/types';
import { dxfXml } from './conditionalRules';
import { styleIndex } from './readStyles';
import { BUILT_IN_FORMATS, EDGES, FIRST_CUSTOM_FORMAT, HORIZONTAL, LINES, VERTICAL } from './styleWords';

/** Built-in formats that do not follow the reader's locale. */
const SAME_EVERYWHERE = new Map(
  [1, 2, 3, 4, 9, 10, 11, 12, 13, 49].map((id) => [BUILT_IN_FORMATS[id]!, id] as const),
);

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
    private readonly part: PartName,
  ) {
    this.source = opened.text(part);
    this.root = parseXml(part, this.source);
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
    const index = this.add('cellXfs', this.formatXml(data));
    this.byStyle.set(key, index);
    return index;
  }

  /** The number of a conditional format's look in the file. */
  useLook(look: ConditionalLook): number {
    return this.add('dxfs', dxfXml(look));
  }

  /** Writes what was added; without additions the part stays as it is. */
  write(): void {
    const edits = (Object.keys(this.added) as ListName[]).flatMap((name) => this.edits(name));
    if (edits.length > 0) this.opened.replace(this.part, splice(this.source, edits));
  }

  private formatXml(data: IStyleData): string {
    const ids = {
      numFmtId: this.formatId(data.n?.pattern ?? 'General'),
      fontId: this.add('fonts', fontXml(data)),
      fillId: data.bg?.rgb ? this.add('fills', fillXml(data.bg.rgb)) : 0,
      borderId: data.bd ? this.add('borders', borderXml(data)) : 0,
    };
    const alignment = {
      horizontal: wordOf(HORIZONTAL, data.ht),
      vertical: wordOf(VERTICAL, data.vt) ?? 'center',
      wrapText: data.tb === WrapStrategy.WRAP || undefined,
    };
    const applied = {
      ...{ applyNumberFormat: true, applyFont: true, applyFill: true, applyBorder: true },
      applyAlignment: true,
    };
    return element('xf', { ...ids, xfId: 0, ...applied }, element('alignment', alignment));
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

function wordOf<T>(words: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}

function color(rgb: string): { readonly rgb: string } {
  return { rgb: `FF${rgb.replace('#', '').toUpperCase()}` };
}

function fontXml({ ff, fs, bl, it, ul, st, cl }: IStyleData): string {
  return element(
    'font',
    {},
    bl === BooleanNumber.TRUE ? element('b') : '',
    it === BooleanNumber.TRUE ? element('i') : '',
    st?.s === BooleanNumber.TRUE ? element('strike') : '',
    ul?.s === BooleanNumber.TRUE ? element('u') : '',
    element('sz', { val: fs ?? 11 }),
    element('color', cl?.rgb ? color(cl.rgb) : { theme: 1 }),
    element('name', { val: ff ?? '맑은 고딕' }),
  );
}

function fillXml(rgb: string): string {
  const colors = element('fgColor', color(rgb)) + element('bgColor', { indexed: 64 });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}

function borderXml({ bd }: IStyleData): string {
  const sides = Object.entries(EDGES).map(([side, edge]) => {
    const line = bd?.[edge] as IBorderStyleData | null | undefined;
    const style = line ? wordOf(LINES, line.s) : undefined;
    return style === undefined
      ? element(side)
      : element(side, { style }, element('color', color(line?.cl?.rgb ?? '#000000')));
  });
  return element('border', {}, ...sides, element('diagonal'));
}
