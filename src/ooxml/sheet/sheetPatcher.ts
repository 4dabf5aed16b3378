import { packageError } from '../problems';
import { withoutComments } from '../xml/comments';
import type { QuickStep, Step, StreamPatcher } from '../xml/patchStream';
import { TagReader } from '../xml/tags';
import { CellReader } from './cellReader';
import { type CellPatch, patchCell } from './patchCell';
import { SharedFormulas } from './sharedFormulas';
import type { SheetCell } from './sheetCell';

/** What is told of a sheet while it streams by, in the order of the file; answers change it. */
export interface SheetVisitor {
  cell?(cell: SheetCell): CellPatch | undefined;
  /** A row, before its cells: an attribute of it by name, as it is written. */
  row?(attribute: (name: string) => string | undefined): void;
  /**
   * An element beside the cells, whole: `cols`, `mergeCells`, `extLst` … by its local name. Answer other XML in its
   * place, `''` to take it away. Its prefixes are declared in `rootTag`, the opening tag of the sheet.
   */
  element?(local: string, xml: string, rootTag: string): string | undefined;
}

/** What the root of a sheet is called. */
const SHEETS = new Set(['worksheet', 'chartsheet', 'dialogsheet', 'macrosheet']);

/** Finds the cells of a sheet and hands on what the visitor makes of them. */
export class SheetPatcher implements StreamPatcher {
  readonly tags: TagReader;
  private readonly shared = new SharedFormulas();
  /** Groups of shared formulas whose master has changed. */
  private readonly orphaned = new Set<string>();
  private cells: CellReader;
  private where: 'before' | 'sheet' | 'rows' | 'row' | 'after' = 'before';
  private rootTag = '';
  /** Used again for the next cell. */
  private readonly quickStep: { end: number; xml: string | undefined } = { end: 0, xml: undefined };
  private prefix = '';

  constructor(
    private readonly part: string,
    private readonly visitor: SheetVisitor,
  ) {
    this.tags = new TagReader(part);
    this.cells = new CellReader(part, '', this.tags, this.shared);
  }

  get ended(): boolean {
    return this.where === 'after';
  }

  step(text: string): Step {
    const { tags } = this;
    if (this.where === 'row') return this.inRow(text);
    if (this.where === 'rows') return this.inRows(text);
    if (this.where === 'sheet') return this.inSheet(text);
    if (this.where === 'after' || tags.kind === 'close') this.fail();
    this.where = tags.kind === 'empty' ? 'after' : 'sheet';
    this.rootTag = text.slice(tags.start, tags.end);
    this.prefix = tags.name.slice(0, tags.name.indexOf(':') + 1);
    if (!SHEETS.has(tags.name.slice(this.prefix.length)))
      throw packageError('packageDamaged', { part: this.part });
    this.cells = new CellReader(this.part, this.prefix, tags, this.shared);
    return undefined;
  }

  private inSheet(text: string): Step {
    const { tags } = this;
    if (tags.kind === 'close') this.where = 'after';
    else if (!tags.is(`${this.prefix}sheetData`)) return this.element(text);
    else if (tags.kind === 'open') this.where = 'rows';
    return undefined;
  }

  private inRows(text: string): Step {
    const { tags } = this;
    if (tags.kind === 'close') {
      if (!tags.is(`${this.prefix}sheetData`)) this.fail();
      this.where = 'sheet';
    } else if (tags.is(`${this.prefix}row`)) {
      this.visitor.row?.((name) => tags.attribute(name));
      this.cells.startRow();
      if (tags.kind === 'open') this.where = 'row';
    } else {
      return this.element(text);
    }
    return undefined;
  }

  /** Deals with a cell written as most are, without reading it tag by tag. */
  quick(text: string, at: number): QuickStep | undefined {
    if (this.where !== 'row') return undefined;
    const cell = this.cells.readPlain(text, at);
    if (!cell) return undefined;
    const patch = this.visitor.cell?.(cell);
    this.quickStep.end = this.cells.plainEnd;
    this.quickStep.xml = patch && patchCell(cell, patch);
    return this.quickStep;
  }

  private inRow(text: string): Step {
    const { tags } = this;
    if (tags.kind === 'close') {
      if (!tags.is(`${this.prefix}row`)) this.fail();
      this.where = 'rows';
      return undefined;
    }
    if (!tags.is(`${this.prefix}c`)) return this.element(text);
    tags.sawOther = false;
    const cell = this.cells.read(text);
    if (!cell) return 'incomplete';
    const patch = this.withoutMaster(cell, this.visitor.cell?.(cell));
    if (!patch && !tags.sawOther) return undefined;
    const { start, end } = cell.source.whole;
    return { xml: withoutComments(this.part, patch ? patchCell(cell, patch) : text.slice(start, end)) };
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

  private element(text: string): Step {
    const { tags } = this;
    const { start } = tags;
    const local = tags.name.slice(tags.name.indexOf(':') + 1);
    if (!tags.readElement()) return 'incomplete';
    const xml = withoutComments(this.part, text.slice(start, tags.end));
    return { xml: this.visitor.element?.(local, xml, this.rootTag) ?? xml };
  }

  private fail(): never {
    throw packageError('packageMalformedXml', { part: this.part });
  }
}
