import { newId } from '../../book/core';
import type {
  Area,
  ConditionalFormat as BookFormat,
  ConditionalLook,
  ConditionalRule,
} from '../../book/types';
import { intersection } from '../address';
import { invalidArgument, notBuilt, notFound } from '../hostError';
import { KeyedCollection } from './collection';
import { assertAllowed } from './guard';
import { HostObject, type Identity, type Members } from './hostObject';
import { Range } from './range';
import { htmlColor } from './rangeFormat';

const OPERATORS: readonly string[] = [
  ...['Between', 'NotBetween', 'EqualTo', 'NotEqualTo'],
  ...['GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'],
];

/** A conditional format by what a cell's value is; of its looks the fill and the font's colour and weight. */
export class ConditionalFormat extends HostObject {
  static override readonly members: Members<ConditionalFormat> = {
    scalars: ['id', 'priority', 'stopIfTrue', 'type'],
    navigations: ['cellValue', 'cellValueOrNullObject'],
    methods: ['delete', 'getRange', 'getRangeOrNullObject'],
  };

  constructor(
    private readonly range: Range,
    readonly id: string,
  ) {
    super(range.host);
  }

  override get identity(): Identity {
    return { Id: this.id };
  }
  get current(): BookFormat {
    const found = this.range.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!found) throw notFound();
    return found;
  }
  get type(): string {
    return 'CellValue';
  }
  get priority(): number {
    return this.range.sheet.conditionalFormats.findIndex(({ id }) => id === this.id);
  }
  get stopIfTrue(): boolean {
    return false;
  }
  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat {
    return this.cellValue;
  }
  getRange(): Range {
    return new Range(this.host, this.range.sheet, this.current.area);
  }
  getRangeOrNullObject(): Range {
    return this.getRange();
  }
  delete(): void {
    const { sheet } = this.range;
    assertAllowed(sheet, 'allowFormatCells');
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== this.id);
  }

  change(change: Partial<Pick<BookFormat, 'rule' | 'look'>>): void {
    const { sheet } = this.range;
    assertAllowed(sheet, 'allowFormatCells');
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
      format.id === this.id ? { ...format, ...change } : format,
    );
  }
}

export class CellValueConditionalFormat extends HostObject {
  static override readonly members: Members<CellValueConditionalFormat> = {
    scalars: ['rule'],
    navigations: ['format'],
  };

  constructor(private readonly owner: ConditionalFormat) {
    super(owner.host);
  }

  get rule(): object {
    return this.owner.current.rule;
  }
  set rule(rule: object) {
    const { formula1, formula2, operator } = rule as Partial<ConditionalRule>;
    if (formula1 === undefined || !OPERATORS.includes(String(operator))) throw invalidArgument('rule');
    const rest = formula2 === undefined ? {} : { formula2: String(formula2) };
    this.owner.change({
      rule: { formula1: String(formula1), operator: operator as ConditionalRule['operator'], ...rest },
    });
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

export class ConditionalRangeFormat extends HostObject {
  static override readonly members: Members<ConditionalRangeFormat> = { navigations: ['fill', 'font'] };

  constructor(private readonly owner: ConditionalFormat) {
    super(owner.host);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
}

abstract class Look extends HostObject {
  constructor(private readonly owner: ConditionalFormat) {
    super(owner.host);
  }
  protected get look(): ConditionalLook {
    return this.owner.current.look;
  }
  protected set look(look: ConditionalLook) {
    this.owner.change({ look });
  }
}

export class ConditionalRangeFill extends Look {
  static override readonly members: Members<ConditionalRangeFill> = {
    scalars: ['color'],
    methods: ['clear'],
  };

  get color(): string {
    return this.look.fill ?? '';
  }
  set color(color: string) {
    this.look = { ...this.look, fill: htmlColor(color) };
  }
  clear(): void {
    const { fill: _gone, ...look } = this.look;
    this.look = look;
  }
}

export class ConditionalRangeFont extends Look {
  static override readonly members: Members<ConditionalRangeFont> = { scalars: ['bold', 'color'] };

  get bold(): boolean | null {
    return this.look.bold ?? null;
  }
  set bold(bold: boolean) {
    this.look = { ...this.look, bold };
  }
  get color(): string {
    return this.look.fontColor ?? '';
  }
  set color(color: string) {
    this.look = { ...this.look, fontColor: htmlColor(color) };
  }
}

/** The conditional formats that touch a range, the one that goes first in front. */
export class ConditionalFormatCollection extends KeyedCollection<ConditionalFormat> {
  static override readonly members: Members<ConditionalFormatCollection> = {
    collection: true,
    methods: ['add', 'clearAll', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  };

  constructor(private readonly range: Range) {
    super(range.host);
  }

  get items(): readonly ConditionalFormat[] {
    return this.range.sheet.conditionalFormats
      .filter(({ area }) => intersection(area, this.area))
      .map(({ id }) => new ConditionalFormat(this.range, id));
  }
  protected find(key: string): ConditionalFormat | null {
    return this.items.find(({ id }) => id === key) ?? null;
  }

  /** Goes before those that are there, as in Excel. */
  add(type: string): ConditionalFormat {
    if (type !== 'CellValue') throw notBuilt(`ConditionalFormat ${type}`);
    const { sheet } = this.range;
    assertAllowed(sheet, 'allowFormatCells');
    const id = newId('format');
    const made: BookFormat = { id, area: this.area, rule: { formula1: '', operator: 'EqualTo' }, look: {} };
    sheet.conditionalFormats = [made, ...sheet.conditionalFormats];
    return new ConditionalFormat(this.range, id);
  }
  clearAll(): void {
    assertAllowed(this.range.sheet, 'allowFormatCells');
    this.range.sheet.clearConditionalFormats(this.area);
  }

  private get area(): Area {
    return this.range.area;
  }
}
