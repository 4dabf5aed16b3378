import { remembered } from '../../formulas/remembered';
import { callingCell } from '../../recompute/checkCalls';
import { isError } from '../../recompute/values';
import type { CellPatch, NewValue } from '../../sheet/patchCell';
import { savedValue, type Scalar } from '../../sheet/savedValue';
import type { CellFormula, SheetCell } from '../../sheet/sheetCell';
import type { Sheet } from '../../workbook/readWorkbook';
import { detached } from '../../xml/detached';
import { anchorKey } from '../anchors';
import type { Copy } from '../copy';
import { hasRichValues } from '../document/removeRichValues';
import { FailedChecks } from '../findings/failedChecks';
import type { Finding } from '../findings/findings';
import { cellKey } from '../findings/untrustedNatives';
import { type Fate, FormulaFates } from './formulaFates';
import type { SeenSheet } from './seenSheets';
import type { SharedTexts } from './sharedTexts';
import { placeOf, ShownCells } from './shownCells';
import { fileNameIn, saysFileName, tellsPlace } from './tellsPlace';

/** Decides on the cells of one sheet, and notes what is to be known of them. */
export class CellFates {
  private readonly formulas: FormulaFates;
  private readonly shown: ShownCells;
  private readonly hasRichValues: boolean;
  private readonly checks: FailedChecks;
  /** Of a formula that stays, what there is to note of it, once for all cells that have it. */
  private readonly noteStaying: (formula: string) => void;
  private uncalculated: (Finding & { count: number }) | undefined;

  constructor(
    private readonly copy: Copy,
    private readonly sheet: Sheet,
    strings: SharedTexts,
    private readonly seen: SeenSheet,
  ) {
    this.hasRichValues = hasRichValues(copy);
    const tables = copy.tables.get(sheet) ?? [];
    this.shown = new ShownCells(copy, sheet, strings);
    this.checks = new FailedChecks(sheet.name, tables);
    this.formulas = new FormulaFates(copy.handedOut, copy.settings.mode, sheet);
    this.noteStaying = remembered((formula) => {
      copy.handedOut.reach(formula, sheet);
      seen.asksFar ||= copy.handedOut.asksFar(formula);
    });
  }

  of(cell: SheetCell): CellPatch | undefined {
    const saved = savedValue(cell, this.copy.strings);
    const value = typeof saved === 'string' && cell.type !== 's' ? detached(saved) : saved;
    const formula = cell.hasFormula ? cell.formula : undefined;
    if (value === null && formula === undefined) return cell.source.hasMore ? {} : undefined;
    const { place } = cell;
    if (value !== null) this.seen.values.add(place, value);
    const tells = formula && typeof value === 'string' ? this.telling(formula, value) : undefined;
    if (formula && tells) return this.emptied(cell, formula, tells);
    const calling = formula && callingCell(cell, formula);
    if (calling) this.seen.calls.push(calling);
    else if (formula) this.noteUnknownName(cell, value, formula);
    this.checks.see(cell, value, formula, Boolean(calling));
    const fate = formula && this.fateOf(cell, value, formula);
    const stays = formula && (fate ? fate.replacement : formula.source);
    if (stays) this.noteStaying(stays);
    if (!stays && formula?.kind === 'array') this.seen.unspilled.push(anchorKey(this.sheet.name, cell.ref));
    if (formula && value === null && !calling) this.noteWithoutValue(cell, formula, fate);
    const shown = this.shown.of(cell, value);
    if (fate) this.tell(cell, value, formula!, fate);
    const left = shown.isRewritten || !formula ? null : fate ? fate.replacement : formula.text;
    this.seen.text.add({ ref: cell.ref, value: shown.value, formula: left });
    if (shown.isRewritten) return { ...(formula && { formula: null }), value: textValue(shown.value) };
    // What a cell holds beyond its value goes, whatever becomes of its formula.
    const isRichHere = this.hasRichValues && isRich(cell);
    const plain = isRichHere ? { value: plainValue(cell, value) } : cell.source.hasMore ? {} : undefined;
    if (!fate) return plain;
    if (fate.replacement !== null) return { ...plain, formula: fate.replacement };
    if (value === null) return { formula: null, value: null };
    // `str` is the type of a formula's text.
    return { formula: null, ...(cell.type === 'str' ? { value: textValue(value) } : plain) };
  }

  /** Whether the value says where the file lies, or quotes the formula of another cell with the name of what goes. */
  private telling({ source }: CellFormula, value: string): 'path' | 'dropped' | undefined {
    if (tellsPlace(source, value)) {
      const name = fileNameIn(source, value);
      if (name !== undefined) this.seen.fileNames.add(name);
      return 'path';
    }
    const isSheet = this.copy.handedOut.isKeptSheet(value);
    if (!isSheet && saysFileName(source, value, this.copy.known.fileNames)) return 'path';
    return /formulatext/i.test(source) && this.copy.handedOut.mentionsDropped(value) ? 'dropped' : undefined;
  }

  /** A cell whose value is nobody's business, and would be another one in the copy. */
  private emptied(cell: SheetCell, formula: CellFormula, reason: 'path' | 'dropped'): CellPatch {
    if (formula.kind === 'array') this.seen.unspilled.push(anchorKey(this.sheet.name, cell.ref));
    this.tell(cell, null, formula, { replacement: null, reason });
    return { formula: null, value: null };
  }

  /** After the last cell: what its checks say, and what was never calculated. */
  findings(): Finding[] {
    const { uncalculated } = this;
    return [...this.checks.findings(), ...(uncalculated ? [uncalculated] : [])];
  }

  /** What a recipient must not see: a formula without a call of ours may show #NAME? on account of one elsewhere. */
  private noteUnknownName({ ref }: SheetCell, value: Scalar, { text }: CellFormula): void {
    if (!isError(value) || value.code !== '#NAME?') return;
    const { report } = this.copy;
    report.findings.push({
      kind: '오류',
      sheet: this.sheet.name,
      cell: ref,
      formula: detached(text),
      saved: value,
    });
  }

  /**
   * A formula that was never calculated, as programs write it that do not calculate: one that goes would leave an empty
   * cell, one that stays shows what nobody has seen yet. The latter are counted.
   */
  private noteWithoutValue({ ref }: SheetCell, { text }: CellFormula, fate: Fate): void {
    const where = { sheet: this.sheet.name, cell: ref };
    if (fate?.replacement === null)
      this.copy.report.findings.push({ kind: '없음', ...where, formula: detached(text) });
    else if (this.uncalculated) this.uncalculated.count++;
    else this.uncalculated = { kind: '미확인', ...where, formula: detached(text), saved: null, count: 1 };
  }

  private fateOf(cell: SheetCell, value: Scalar, formula: CellFormula): Fate {
    const { ref, place } = cell;
    const key = cellKey(this.sheet.name, ref);
    if (this.copy.known.broken.has(key))
      return { replacement: null, reason: formula.kind === 'dataTable' ? 'computed' : 'dropped' };
    if (formula.kind === 'dataTable') this.seen.dataTables.push(key);
    const decided = this.formulas.of(formula);
    const stays = decided ? decided.replacement : formula.text;
    const fate: Fate =
      stays !== null && this.isBlanked(stays, cell) ? { replacement: null, reason: 'personal' } : decided;
    if (!fate || fate.replacement === null) return fate;
    if (this.copy.known.untrusted.has(key)) return { replacement: null, reason: 'differs' };
    this.seen.natives.push({ ref, place, formula: fate.replacement, value });
    return fate;
  }

  /** Whether a text in a formula is to be made unreadable: then the value stands for all of it, as it would change. */
  private isBlanked(formula: string, cell: SheetCell): boolean {
    return this.copy.personalData.checkFormula(formula, placeOf(this.sheet, cell)) !== formula;
  }

  private tell(
    { ref, style }: SheetCell,
    value: Scalar,
    { text, kind }: CellFormula,
    fate: NonNullable<Fate>,
  ): void {
    const { report } = this.copy;
    const formula = kind === 'dataTable' ? 'TABLE()' : detached(text);
    const where = { sheet: this.sheet.name, cell: ref, formula };
    if (fate.replacement === null) report.valued.push({ ...where, value, style, reason: fate.reason });
    else report.change(this.sheet.part, 'formulaReplaced', { ...where, replacement: fate.replacement });
  }
}

/** Whether a cell holds what only newer versions of Excel show: a picture, a share, a place. */
function isRich({ source: { text, whole, tagEnd } }: SheetCell): boolean {
  return text.slice(whole.start, tagEnd).includes(' vm=');
}

/** What older versions show of such a cell. */
function plainValue({ type, value: text = '' }: SheetCell, value: Scalar): NewValue | null {
  if (value === null) return null;
  return type === 'n' || type === 'b' || type === 'e' ? { type, text } : textValue(value);
}

function textValue(value: Scalar): NewValue {
  return { type: 'text', text: String(value) };
}
