import type { Sheet } from '../../book/types';
import type { HostContext } from '../hostContext';
import { invalidArgument, notFound } from '../hostError';
import { HostObject, type Identity, type Members } from './hostObject';
import { Range, toRange } from './range';

type Breaks = 'rowBreaks' | 'columnBreaks';

/** A page that begins by hand at a row, or at a column. */
export class PageBreak extends HostObject {
  static override readonly members: Members<PageBreak> = {
    scalars: ['_Id', 'columnIndex', 'rowIndex'],
    methods: ['delete', 'getCellAfterBreak'],
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly kind: Breaks,
    private readonly line: number,
  ) {
    super(host);
  }

  override get identity(): Identity {
    return { _Id: this._Id };
  }
  get _Id(): string {
    return String(this.line);
  }
  get rowIndex(): number {
    return this.kind === 'rowBreaks' ? this.line : 0;
  }
  get columnIndex(): number {
    return this.kind === 'columnBreaks' ? this.line : 0;
  }
  getCellAfterBreak(): Range {
    const { rowIndex: row, columnIndex: column } = this;
    return new Range(this.host, this.sheet, { row, column, rows: 1, columns: 1 });
  }
  delete(): void {
    const { page } = this.sheet;
    this.sheet.page = { ...page, [this.kind]: page[this.kind].filter((line) => line !== this.line) };
  }
}

export class PageBreakCollection extends HostObject {
  static override readonly members: Members<PageBreakCollection> = {
    methods: ['add', 'getCount', 'getItem', 'removePageBreaks'],
    collection: true,
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly kind: Breaks,
  ) {
    super(host);
  }

  get items(): readonly PageBreak[] {
    return this.sheet.page[this.kind].map((line) => new PageBreak(this.host, this.sheet, this.kind, line));
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(index: number): PageBreak {
    const item = this.items[index];
    if (!item) throw notFound();
    return item;
  }
  override indexed(key: unknown): PageBreak {
    return this.getItem(Number(key));
  }
  /** A page begins with the first cell of the range; before the first row, or column, there is no other page. */
  add(range: unknown): PageBreak {
    const { area } = toRange(this.host, range, this.sheet);
    const line = this.kind === 'rowBreaks' ? area.row : area.column;
    if (line === 0) throw invalidArgument('pageBreakRange');
    const { page } = this.sheet;
    const lines = [...new Set([...page[this.kind], line])].sort((a, b) => a - b);
    this.sheet.page = { ...page, [this.kind]: lines };
    return new PageBreak(this.host, this.sheet, this.kind, line);
  }
  removePageBreaks(): void {
    this.sheet.page = { ...this.sheet.page, [this.kind]: [] };
  }
}
