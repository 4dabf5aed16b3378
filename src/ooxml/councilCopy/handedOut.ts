import { asksForFormulas, asksOutside, isOfMacros, isOtherAddIn, MACRO_CALL } from '../formulas/ourNames';
import { type Formula, readFormula } from '../formulas/readFormula';
import type { FormulaReference } from '../formulas/references';
import { holdsLocalPath } from '../personalData/localPath';
import type { Table } from '../workbook/readTables';
import { anchorOf } from './anchors';
import { holdsSignIn } from './document/allowedLinks';
import { asksForTheWhole, COMPUTES_PLACES, leadsAnywhere } from './computedPlaces';
import { DefinedNames } from './definedNames';
import { DroppedWords } from './droppedWords';
import { ASKS_FAR, HINTS } from './formulaHints';
import { type Known, NOTHING_KNOWN } from './known';
import type { Barrier } from './report';
import type { DefinedName, Sheet, Workbook } from '../workbook/readWorkbook';

/**
 * What of a workbook is handed out: which sheets, tables and defined names a formula may point at. A name goes with
 * what it means: a dropped sheet, another name that goes, a function of ours.
 */
export class HandedOut {
  private readonly sheetIndex = new Map<string, number>();
  private readonly keptSheets = new Set<string>();
  private readonly tables = new Map<string, boolean>();
  private readonly names: DefinedNames;
  private readonly dropped = new DroppedWords();
  /** A formula that has none of these, in lower case, concerns nothing that goes. */
  private readonly hints: readonly string[];
  /** Names of the sheets on which pivot tables became their cells, in lower case. */
  private readonly pivotless = new Set<string>();
  /** Cells that formulas ask for what spills from them: `A1#`. As {@link Known.unspilled} has them. */
  readonly anchors = new Set<string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly kept: ReadonlySet<Sheet>,
    tables: ReadonlyMap<Sheet, readonly Table[]>,
    private readonly known: Pick<Known, 'unspilled' | 'lost'> = NOTHING_KNOWN,
  ) {
    workbook.sheets.forEach((sheet, index) => {
      const key = sheet.name.toLowerCase();
      this.sheetIndex.set(key, index);
      const isKept = kept.has(sheet);
      if (isKept) this.keptSheets.add(key);
      else this.dropped.addSheet(sheet.name);
      for (const { name } of tables.get(sheet) ?? []) {
        this.tables.set(name.toLowerCase(), isKept);
        if (!isKept) this.dropped.addTable(name);
      }
    });
    this.hints = [...new Set([...HINTS, ...this.dropped.all])];
    this.names = new DefinedNames(workbook.names);
    this.dropNames();
    for (const name of workbook.names) {
      if (isExcelsOwn(name) && this.names.reach(name)) this.reach(name.formula, this.homeOf(name));
    }
  }

  isKeptSheet(name: string): boolean {
    return this.keptSheets.has(name.toLowerCase());
  }

  /** Whether a name is handed out: one that may be, and that something handed out reaches. After all of that was told. */
  isKeptName(name: DefinedName): boolean {
    return this.names.isReached(name);
  }

  /** For a name whose purpose goes, such as a slicer's; what uses the name goes with it. */
  dropName(name: string): void {
    for (const found of this.names.find(name, undefined) ?? []) this.names.drop(found);
  }

  /** A pivot table on this sheet is one no more: nothing can be asked of it. */
  dropPivot(sheet: Sheet): void {
    this.pivotless.add(sheet.name.toLowerCase());
    this.dropNames();
  }

  /** A formula, a reference of a chart, the place of a link is handed out: so are the names that it needs. */
  reach(formula: string, on?: Sheet): void {
    const open = [{ formula, on }];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const name of this.namesIn(next.formula, next.on)) {
        if (this.names.reach(name)) open.push({ formula: name.formula, on: this.homeOf(name) });
      }
    }
  }

  /**
   * What keeps a formula (without `=`; also the text of a link, a chart's reference) from being handed out as it is.
   * `on` is the sheet it stands on. Functions of ours are no barrier here.
   */
  barrier(formula: string, on?: Sheet): PlaceBarrier | undefined {
    if (this.known.lost.has(formula)) return 'dropped';
    return this.mayConcern(formula) ? this.barrierIn(readFormula(formula), on) : undefined;
  }

  barrierIn(formula: Formula, on?: Sheet): PlaceBarrier | undefined {
    if (!formula.readable) return 'unreadable';
    for (const reference of formula.references) {
      const barrier = this.barrierAt(reference, on);
      if (barrier) return barrier;
    }
    const tellsWhere = (text: string) => holdsLocalPath(text) || holdsSignIn(text);
    if (formula.tokens.some(({ type, value }) => type === 'string' && tellsWhere(value))) return 'external';
    const says = formula.tokens.some(({ type, value }) => type === 'string' && this.mentionsDropped(value));
    if (says) return 'dropped';
    if (this.isPart && asksForTheWhole(formula)) return 'computed';
    if (formula.calls.some(({ name }) => asksForFormulas(name))) return 'computed';
    return this.barrierInCalls(formula, on);
  }

  /** Whether a formula that is no cell's – a rule's, a name's – has to go: at a barrier, or as it calls a function of ours. */
  cannotStay(formula: string, on?: Sheet): boolean {
    if (this.known.lost.has(formula)) return true;
    if (!this.mayConcern(formula)) return false;
    const read = readFormula(formula);
    return read.calls.some(({ ours }) => ours) || this.barrierIn(read, on) !== undefined;
  }

  /** Whether a text holds the name of a dropped sheet or table, as a word. */
  mentionsDropped(text: string): boolean {
    return this.dropped.areIn(text);
  }

  /** False only where no reading is needed to tell that a formula stays. */
  mayConcern(formula: string): boolean {
    const lower = formula.toLowerCase();
    return (
      this.hints.some((hint) => lower.includes(hint)) ||
      MACRO_CALL.test(formula) ||
      (this.isPart && COMPUTES_PLACES.test(formula)) ||
      this.names.mentionsGone(formula)
    );
  }

  /** False only where a formula is sure to ask for nothing but cells of its own sheet. */
  asksFar(formula: string): boolean {
    return ASKS_FAR.test(formula) || this.names.mentionsAny(formula);
  }

  /** Whether some sheets stay behind. */
  private get isPart(): boolean {
    return this.kept.size < this.workbook.sheets.length;
  }

  private barrierInCalls(formula: Formula, on: Sheet | undefined): 'spill' | 'pivot' | undefined {
    for (const { name, args } of formula.calls) {
      const inside = ({ token }: FormulaReference) =>
        args.some(({ from, to }) => from <= token && token < to);
      if (/^_xlfn\.anchorarray$/i.test(name)) {
        const anchors = formula.references.filter(inside).map((one) => anchorOf(formula, one, on));
        for (const anchor of anchors) this.anchors.add(anchor);
        if (anchors.some((anchor) => this.known.unspilled.has(anchor))) return 'spill';
      }
      if (this.pivotless.size === 0 || !/^getpivotdata$/i.test(name)) continue;
      const pivots = formula.references.filter(inside);
      const isGone = pivots.some(
        ({ kind, sheets }) =>
          kind !== 'cells' || this.pivotless.has((sheets?.[0] ?? on?.name ?? '').toLowerCase()),
      );
      if (isGone) return 'pivot';
    }
    return undefined;
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
    if (found) return found.some((one) => this.names.isGone(one)) ? 'dropped' : undefined;
    if (called) {
      const isForeign = isOtherAddIn(name) || asksOutside(name) || isOfMacros(name);
      return isForeign ? 'external' : undefined;
    }
    return this.tables.get(name.toLowerCase()) === false ? 'dropped' : undefined;
  }

  private findName(name: string, sheet: string | undefined): readonly DefinedName[] | undefined {
    return this.names.find(name, sheet === undefined ? undefined : this.sheetIndex.get(sheet.toLowerCase()));
  }

  private homeOf({ scope }: DefinedName): Sheet | undefined {
    return scope === undefined ? undefined : this.workbook.sheets[scope];
  }

  private namesIn(formula: string, on: Sheet | undefined): readonly DefinedName[] {
    if (!this.names.mentionsOpen(formula) && !COMPUTES_PLACES.test(formula)) return [];
    const read = readFormula(formula);
    const { references, tokens, readable } = read;
    if (!readable) return this.names.in(formula);
    // What is put together when the workbook calculates may be any name.
    if (leadsAnywhere(read)) return this.workbook.names;
    const texts = tokens.filter(({ type }) => type === 'string').map(({ value }) => value);
    return [
      ...references.flatMap((one) =>
        one.kind === 'name' ? (this.findName(one.name, one.sheets?.[0] ?? on?.name) ?? []) : [],
      ),
      ...texts.flatMap((text) => this.names.in(text)),
    ];
  }

  /** `1월:12월!A1` reaches the sheets between as well. */
  private isKeptSpan([first, last]: readonly [string, string]): boolean {
    const [from, to] = [first, last].map((name) => this.sheetIndex.get(name.toLowerCase()));
    if (from === undefined || to === undefined) return false;
    const span = this.workbook.sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
    return span.every(({ name }) => this.isKeptSheet(name));
  }

  private dropNames(): void {
    for (const name of this.workbook.names) {
      const home = this.homeOf(name);
      const homeless = name.scope !== undefined && (!home || !this.kept.has(home));
      if (homeless || isHiddenText(name) || this.cannotStay(name.formula, home)) this.names.drop(name);
    }
    const users = this.usersOfNames();
    const open = this.workbook.names.filter((name) => this.names.isGone(name));
    for (let name = open.pop(); name; name = open.pop()) {
      for (const user of users.get(name.name.toLowerCase()) ?? []) {
        if (this.names.isGone(user) || !this.cannotStay(user.formula, this.homeOf(user))) continue;
        this.names.drop(user);
        open.push(user);
      }
    }
  }

  /** By each name, the names whose formulas mention it. */
  private usersOfNames(): ReadonlyMap<string, ReadonlySet<DefinedName>> {
    const users = new Map<string, Set<DefinedName>>();
    for (const user of this.workbook.names) {
      for (const { name } of this.names.in(user.formula)) {
        const word = name.toLowerCase();
        users.set(word, (users.get(word) ?? new Set()).add(user));
      }
    }
    return users;
  }
}

/** Why a formula that is not ours cannot be handed out as it is. */
export type PlaceBarrier = Exclude<Barrier, 'own' | 'tooLong' | 'differs' | 'personal' | 'path'>;

/** Names that Excel itself asks for: print areas and titles, filters. None of these is a text. */
function isExcelsOwn({ name, formula }: DefinedName): boolean {
  return /^_xlnm\./i.test(name) && !isConstant(formula);
}

/** A text that programs keep for themselves under a name, such as a connection: nobody sees it on a sheet. */
function isHiddenText({ hidden, formula }: DefinedName): boolean {
  return hidden && isConstant(formula);
}

function isConstant(formula: string): boolean {
  return /^\s*["{]/.test(formula);
}
