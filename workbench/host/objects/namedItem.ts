import type { DefinedName } from '../../book/types';
import { a1, quotedSheetName } from '../address';
import type { HostContext } from '../hostContext';
import { alreadyExists, invalidArgument, invalidOperation } from '../hostError';
import { KeyedCollection } from './collection';
import { HostObject, type Identity, type Members } from './hostObject';
import { Range } from './range';

export class NamedItem extends HostObject {
  static override readonly members: Members<NamedItem> = {
    scalars: ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'],
    methods: ['delete', 'getRange', 'getRangeOrNullObject'],
  };

  constructor(
    host: HostContext,
    private readonly definition: DefinedName,
  ) {
    super(host);
  }

  override get identity(): Identity {
    return { _Id: this.name };
  }
  get name(): string {
    return this.definition.name;
  }
  get formula(): string {
    return this.definition.formula;
  }
  set formula(formula: string) {
    if (!formula.startsWith('=')) throw invalidArgument(formula);
    this.definition.formula = formula;
  }
  get comment(): string {
    return this.definition.comment;
  }
  set comment(comment: string) {
    this.definition.comment = comment;
  }
  get visible(): boolean {
    return this.definition.visible;
  }
  set visible(visible: boolean) {
    this.definition.visible = visible;
  }
  get scope(): string {
    return 'Workbook';
  }

  /** `Range`, or the type of the constant the name stands for. */
  get type(): string {
    if (this.getRangeOrNullObject()) return 'Range';
    const constant = this.constant;
    if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
    return typeof constant === 'boolean' ? 'Boolean' : 'String';
  }
  get value(): unknown {
    const range = this.getRangeOrNullObject();
    return range ? `${quotedSheetName(range.sheet.name)}!${a1(range.area, true)}` : this.constant;
  }
  private get constant(): string | number | boolean {
    const text = this.formula.slice(1);
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
    return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : this.formula;
  }

  getRangeOrNullObject(): Range | null {
    const found = this.host.book.resolve(this.name);
    return found && new Range(this.host, found.sheet, found.area);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidOperation(`${this.name} is not a range`);
    return range;
  }
  delete(): void {
    this.definition.delete();
  }
}

/** Names of the workbook; names of a single sheet are not built. */
export class NamedItemCollection extends KeyedCollection<NamedItem> {
  static override readonly members: Members<NamedItemCollection> = {
    collection: true,
    methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
  };

  get items(): readonly NamedItem[] {
    return this.host.book.names.map((name) => new NamedItem(this.host, name));
  }
  protected find(key: string): NamedItem | null {
    const name = this.host.book.definedName(key);
    return name && new NamedItem(this.host, name);
  }

  add(name: string, reference: unknown, comment?: string | null): NamedItem {
    if (this.host.book.definedName(name)) throw alreadyExists();
    const formula =
      reference instanceof Range
        ? `=${quotedSheetName(reference.sheet.name)}!${a1(reference.area, true)}`
        : String(reference);
    if (!formula.startsWith('=')) throw invalidArgument(formula);
    return new NamedItem(this.host, this.host.book.addName(name, formula, comment ?? ''));
  }
}
