import { packageError } from '../problems';
import type { ElementSpan, TagReader } from '../xml/tags';
import { plainText } from '../xml/text';
import { type CellPlace, cellRef } from './cellRef';
import type { SharedFormulas } from './sharedFormulas';
import { PlainCell, PlainSource } from './plainCell';
import { type FormulaSource, SheetCell } from './sheetCell';

/** Makes cells of tags. Knows where it is in the sheet, for cells and rows that do not say. */
export class CellReader {
  private row = -1;
  private last: CellPlace | undefined;
  private readonly plain = new PlainCell();
  private readonly names: { readonly c: string; readonly f: string; readonly v: string; readonly is: string };

  constructor(
    private readonly part: string,
    private readonly prefix: string,
    private readonly tags: TagReader,
    private readonly shared: SharedFormulas,
  ) {
    this.names = { c: `${prefix}c`, f: `${prefix}f`, v: `${prefix}v`, is: `${prefix}is` };
  }

  /** `tags` stands at the opening tag of a row. */
  startRow(): void {
    const written = this.tags.attribute('r');
    this.row = written === undefined ? this.row + 1 : Number(written) - 1;
    this.last = undefined;
    if (!Number.isInteger(this.row) || this.row < 0) this.fail();
  }

  /** Where the plain cell that was read last ends. */
  get plainEnd(): number {
    return this.plain.end;
  }

  /** A cell written as most are, where one stands at `at`: nothing in it but its value. */
  readPlain(text: string, at: number): SheetCell | undefined {
    const { plain, part, prefix } = this;
    if (prefix !== '' || !plain.read(text, at)) return undefined;
    const source = new PlainSource(part, prefix, text, at, plain);
    this.last = { row: plain.row, column: plain.column };
    return new SheetCell(plain.ref, plain.style, source, this.shared, this.last, plain.number);
  }

  /** `tags` stands at the opening tag of a cell; undefined where the text ends before the cell does. */
  read(text: string): SheetCell | undefined {
    const { tags, part, prefix, names } = this;
    const start = tags.start;
    const tagEnd = tags.end;
    const ref = tags.attribute('r') ?? this.nextRef();
    const style = Number(tags.attribute('s') ?? 0);
    const type = tags.attribute('t') ?? 'n';
    let formula: FormulaSource | undefined;
    let value: ElementSpan | undefined;
    let hasMore = false;
    const isEmpty = tags.kind === 'empty';
    if (!isEmpty) {
      for (;;) {
        if (!tags.read(text, tags.end)) return undefined;
        if (tags.kind === 'other') continue;
        if (tags.kind === 'close') break;
        const isFormula = tags.is(names.f);
        const isValue = tags.is(names.v) || tags.is(names.is);
        const attributes = isFormula ? this.formulaAttributes() : undefined;
        const span = tags.readElement();
        if (!span) return undefined;
        if (attributes) formula = { ...attributes, ...span };
        else if (isValue) value = span;
        else hasMore = true;
      }
      if (!tags.is(names.c)) this.fail();
    }
    const whole = { start, end: tags.end };
    const source = { part, prefix, text, whole, tagEnd, type, formula, value, hasMore };
    const cell = new SheetCell(ref, style, source, this.shared);
    this.last = cell.place;
    if (formula?.type === 'shared' && formula.innerEnd > formula.innerStart) {
      const masterText = plainText(part, text.slice(formula.innerStart, formula.innerEnd));
      this.shared.meetMaster(formula.group, cell.place, masterText);
    }
    return cell;
  }

  private formulaAttributes(): Pick<FormulaSource, 'type' | 'ref' | 'group'> {
    const { tags } = this;
    return {
      type: tags.attribute('t') ?? 'normal',
      ref: tags.attribute('ref'),
      group: tags.attribute('si') ?? '',
    };
  }

  private nextRef(): string {
    const before = this.last ?? { row: this.row, column: -1 };
    return cellRef({ row: before.row, column: before.column + 1 });
  }

  private fail(): never {
    throw packageError('packageMalformedXml', { part: this.part });
  }
}
