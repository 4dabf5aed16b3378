import { asksOutside, isOtherAddIn } from '../formulas/ourNames';
import { type Formula, readFormula } from '../formulas/readFormula';
import type { FormulaReference } from '../formulas/references';
import type { Table } from '../workbook/readTables';
import type { DefinedName, Sheet, Workbook } from '../workbook/readWorkbook';

/**
 * What of a workbook is handed out: which sheets, tables and defined names a formula may point at. A name goes with
 * what it means: a dropped sheet, another name that goes, a function of ours.
 */
export class HandedOut {
  private readonly sheetIndex = new Map<string, number>();
  private readonly keptSheets = new Set<string>();
  private readonly tables = new Map<string, boolean>();
  /** By scope and name; a damaged workbook may have several of one name. */
  private readonly names = new Map<string, readonly DefinedName[]>();
  private readonly gone = new Set<DefinedName>();
  /** Names of sheets and tables that may stand nowhere, in lower case. */
  private readonly dropped: string[] = [];
  /** A formula that has none of these, in lower case, concerns nothing that goes. */
  private hints: readonly string[] = [];

  constructor(
    private readonly workbook: Workbook,
    kept: ReadonlySet<Sheet>,
    tables: ReadonlyMap<Sheet, readonly Table[]>,
  ) {
    workbook.sheets.forEach((sheet, index) => {
      const key = sheet.name.toLowerCase();
      this.sheetIndex.set(key, index);
      const isKept = kept.has(sheet);
      if (isKept) this.keptSheets.add(key);
      else this.drop(...spellings(key));
      for (const { name } of tables.get(sheet) ?? []) {
        this.tables.set(name.toLowerCase(), isKept);
        if (!isKept) this.drop(name.toLowerCase());
      }
    });
    for (const name of workbook.names) {
      const key = nameKey(name.name, name.scope);
      this.names.set(key, [...(this.names.get(key) ?? []), name]);
    }
    this.updateHints();
    this.dropNames(kept);
  }

  isKeptSheet(name: string): boolean {
    return this.keptSheets.has(name.toLowerCase());
  }

  isKeptName(name: DefinedName): boolean {
    return !this.gone.has(name);
  }

  /** For a name whose purpose goes, such as a slicer's; what uses the name goes with it. */
  dropName(name: string): void {
    for (const found of this.names.get(nameKey(name, undefined)) ?? []) this.gone.add(found);
    this.updateHints();
  }

  /**
   * What keeps a formula (without `=`; also the text of a link, a chart's reference) from being handed out as it is.
   * `on` is the sheet it stands on. Functions of ours are no barrier here.
   */
  barrier(formula: string, on?: Sheet): 'dropped' | 'external' | 'unreadable' | undefined {
    return this.mayConcern(formula) ? this.barrierIn(readFormula(formula), on) : undefined;
  }

  barrierIn(formula: Formula, on?: Sheet): 'dropped' | 'external' | 'unreadable' | undefined {
    if (!formula.readable) return 'unreadable';
    for (const reference of formula.references) {
      const barrier = this.barrierAt(reference, on);
      if (barrier) return barrier;
    }
    const says = formula.tokens.some(({ type, value }) => type === 'string' && this.mentionsDropped(value));
    return says ? 'dropped' : undefined;
  }

  /** Whether a formula that is no cell's – a rule's, a name's – has to go: at a barrier, or as it calls a function of ours. */
  cannotStay(formula: string, on?: Sheet): boolean {
    if (!this.mayConcern(formula)) return false;
    const read = readFormula(formula);
    return read.calls.some(({ ours }) => ours) || this.barrierIn(read, on) !== undefined;
  }

  /** Whether a text holds the name of a dropped sheet or table, as a word. */
  mentionsDropped(text: string): boolean {
    const lower = text.toLowerCase();
    return this.dropped.some((name) => hasWord(lower, name));
  }

  /** False only where no reading is needed to tell that a formula stays. */
  mayConcern(formula: string): boolean {
    const lower = formula.toLowerCase();
    return this.hints.some((hint) => lower.includes(hint));
  }

  /** Damaged files have tables without a name: nothing is said by mentioning these. */
  private drop(...names: readonly string[]): void {
    this.dropped.push(...names.filter((name) => name !== ''));
  }

  private barrierAt(reference: FormulaReference, on: Sheet | undefined): 'external' | 'dropped' | undefined {
    const { book, sheets } = reference;
    if (book !== undefined) return 'external';
    if (sheets && !this.isKeptSpan(sheets)) return 'dropped';
    if (reference.kind === 'table') {
      return reference.table === '' || this.tables.get(reference.table.toLowerCase()) ? undefined : 'dropped';
    }
    if (reference.kind !== 'name') return undefined;
    const { name, called } = reference;
    const found = this.findName(name, sheets?.[0] ?? on?.name);
    if (found) return found.some((one) => this.gone.has(one)) ? 'dropped' : undefined;
    if (called) return isOtherAddIn(name) || asksOutside(name) ? 'external' : undefined;
    return this.tables.get(name.toLowerCase()) === false ? 'dropped' : undefined;
  }

  private findName(name: string, sheet: string | undefined): readonly DefinedName[] | undefined {
    const index = sheet === undefined ? undefined : this.sheetIndex.get(sheet.toLowerCase());
    const local = index === undefined ? undefined : this.names.get(nameKey(name, index));
    return local ?? this.names.get(nameKey(name, undefined));
  }

  /** `1월:12월!A1` reaches the sheets between as well. */
  private isKeptSpan([first, last]: readonly [string, string]): boolean {
    const [from, to] = [first, last].map((name) => this.sheetIndex.get(name.toLowerCase()));
    if (from === undefined || to === undefined) return false;
    const span = this.workbook.sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
    return span.every(({ name }) => this.isKeptSheet(name));
  }

  private dropNames(kept: ReadonlySet<Sheet>): void {
    const { names, sheets } = this.workbook;
    for (let before = -1; before < this.gone.size;) {
      before = this.gone.size;
      for (const name of names) {
        const home = name.scope === undefined ? undefined : sheets[name.scope];
        const homeless = name.scope !== undefined && (!home || !kept.has(home));
        if (this.gone.has(name)) continue;
        if (!homeless && !isHiddenText(name) && !this.cannotStay(name.formula, home)) continue;
        this.gone.add(name);
        this.updateHints();
      }
    }
  }

  private updateHints(): void {
    // `!` a sheet, `[` a table or a book, `|` another program, `_x` an add-in, what asks outside, and functions of ours.
    const names = [...this.gone].map(({ name }) => name.toLowerCase());
    this.hints = [
      ...new Set(['!', '[', '|', '_x', 'cube', 'rtd', 'webservice', 'siljeok', ...this.dropped, ...names]),
    ];
  }
}

/** A sheet's name as it reads by itself, quoted before `!`, and either of them in a text of a formula. */
function spellings(name: string): string[] {
  const quoted = name.replaceAll("'", "''");
  return [name, quoted, name.replaceAll('"', '""'), quoted.replaceAll('"', '""')];
}

/** A text that programs keep for themselves under a name, such as a connection: nobody sees it on a sheet. */
function isHiddenText({ hidden, formula }: DefinedName): boolean {
  return hidden && /^\s*["{]/.test(formula);
}

function nameKey(name: string, scope: number | undefined): string {
  return `${scope ?? ''}!${name.toLowerCase()}`;
}

const LETTER = /[\p{L}\p{N}_]/u;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? ''];
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}
