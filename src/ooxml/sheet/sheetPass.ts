import { packageError } from '../problems';
import { TagReader } from '../xml/tags';
import { CellReader } from './cellReader';
import { type CellPatch, patchCell } from './patchCell';
import { SharedFormulas } from './sharedFormulas';
import type { SheetCell } from './sheetCell';

/** What is told of a sheet while it streams by, in the order of the file; answers change it. */
export interface SheetVisitor {
  cell?(cell: SheetCell): CellPatch | undefined;
  /**
   * An element beside the cells, whole: `cols`, `mergeCells`, `extLst` … by its local name. Answer other XML in its
   * place, `''` to take it away. Its prefixes are declared in `rootTag`, the opening tag of the sheet.
   */
  element?(local: string, xml: string, rootTag: string): string | undefined;
}

/** No element of a sheet but the one that holds the rows comes near this length. */
const LONGEST = 64_000_000;

/** One pass over a sheet whose text is pushed in pieces; what is settled can be taken. */
export class SheetPass {
  private readonly tags: TagReader;
  private readonly shared = new SharedFormulas();
  /** Groups of shared formulas whose master has changed. */
  private readonly orphaned = new Set<string>();
  private cells: CellReader;
  private where: 'before' | 'sheet' | 'rows' | 'row' | 'after' = 'before';
  private rootTag = '';
  private prefix = '';
  /** What is not settled; no tag that is whole begins before `at`. */
  private text = '';
  private at = 0;
  /** Not worth another look before there is this much: a long element is not scanned anew for each piece of it. */
  private enough = 0;
  private out = '';

  constructor(
    private readonly part: string,
    private readonly visitor: SheetVisitor,
  ) {
    this.tags = new TagReader(part);
    this.cells = new CellReader(part, '', this.tags, this.shared);
  }

  push(chunk: string): void {
    this.text += chunk;
    if (this.text.length >= this.enough) this.scan();
    if (this.text.length > LONGEST) throw packageError('packageTooLarge', { part: this.part });
  }

  end(): void {
    this.scan();
    if (this.where !== 'after' || this.text.trim() !== '') this.fail();
  }

  /** How much can be taken. */
  get ready(): number {
    return this.out.length;
  }

  take(): string {
    const taken = this.out;
    this.out = '';
    return taken;
  }

  private scan(): void {
    let kept = 0;
    while (this.tags.read(this.text, this.at)) {
      const { start } = this.tags;
      if (start > this.at && this.text.slice(this.at, start).trim() !== '') this.fail();
      const replacement = this.step();
      if (replacement === 'incomplete') break;
      if (replacement) {
        this.out += this.text.slice(kept, start) + replacement.xml;
        kept = this.tags.end;
      }
      this.at = this.tags.end;
    }
    this.out += this.text.slice(kept, this.at);
    this.text = this.text.slice(this.at);
    this.at = 0;
    this.enough = this.text.length * 2;
  }

  /** Deals with the tag that was read, and leaves `tags` at the end of what it dealt with. */
  private step(): { readonly xml: string } | 'incomplete' | undefined {
    const { tags } = this;
    if (tags.kind === 'other') return undefined;
    if (this.where === 'row') return this.inRow();
    if (this.where === 'rows') return this.inRows();
    if (this.where === 'sheet') return this.inSheet();
    if (this.where === 'after' || tags.kind === 'close') this.fail();
    this.where = tags.kind === 'empty' ? 'after' : 'sheet';
    this.rootTag = this.text.slice(tags.start, tags.end);
    this.prefix = tags.name.slice(0, tags.name.indexOf(':') + 1);
    this.cells = new CellReader(this.part, this.prefix, tags, this.shared);
    return undefined;
  }

  private inSheet() {
    const { tags } = this;
    if (tags.kind === 'close') this.where = 'after';
    else if (!tags.is(`${this.prefix}sheetData`)) return this.element();
    else if (tags.kind === 'open') this.where = 'rows';
    return undefined;
  }

  private inRows() {
    const { tags } = this;
    if (tags.kind === 'close') {
      if (!tags.is(`${this.prefix}sheetData`)) this.fail();
      this.where = 'sheet';
    } else if (tags.is(`${this.prefix}row`)) {
      this.cells.startRow();
      if (tags.kind === 'open') this.where = 'row';
    } else {
      return this.element();
    }
    return undefined;
  }

  private inRow() {
    const { tags } = this;
    if (tags.kind === 'close') {
      if (!tags.is(`${this.prefix}row`)) this.fail();
      this.where = 'rows';
      return undefined;
    }
    if (!tags.is(`${this.prefix}c`)) return this.element();
    const cell = this.cells.read(this.text);
    if (!cell) return 'incomplete' as const;
    const patch = this.withoutMaster(cell, this.visitor.cell?.(cell));
    return patch && { xml: patchCell(cell, patch) };
  }

  /** Where a master of a shared formula changes, those that share it need the formula itself. */
  private withoutMaster(cell: SheetCell, patch: CellPatch | undefined): CellPatch | undefined {
    const formula = cell.source.formula;
    if (formula?.type !== 'shared') return patch;
    const isMaster = formula.innerEnd > formula.innerStart;
    if (isMaster && patch?.formula !== undefined) this.orphaned.add(formula.group);
    if (isMaster || patch?.formula !== undefined || !this.orphaned.has(formula.group)) return patch;
    return { ...patch, formula: cell.formula!.text };
  }

  private element() {
    const { tags } = this;
    const { start } = tags;
    const local = tags.name.slice(tags.name.indexOf(':') + 1);
    if (!tags.readElement()) return 'incomplete' as const;
    const xml = this.visitor.element?.(local, this.text.slice(start, tags.end), this.rootTag);
    return xml === undefined ? undefined : { xml };
  }

  private fail(): never {
    throw packageError('packageMalformedXml', { part: this.part });
  }
}
