import { findPersonalData } from '../../personalData/find';
import type { CellPatch } from '../../sheet/patchCell';
import { savedValue } from '../../sheet/savedValue';
import type { SheetCell } from '../../sheet/sheetCell';
import type { Sheet } from '../../workbook/readWorkbook';
import type { Copy } from '../copy';
import type { TextPlace } from '../report';
import { FormulaFates } from './formulaFates';
import { PersonalColumns } from './personalColumns';
import type { SharedTexts } from './sharedTexts';

/** Decides on the cells of one sheet. */
export class CellFates {
  private readonly formulas: FormulaFates;
  private readonly columns = new PersonalColumns();

  constructor(
    private readonly copy: Copy,
    private readonly sheet: Sheet,
    private readonly strings: SharedTexts,
  ) {
    this.formulas = new FormulaFates(copy.handedOut, copy.settings.mode, sheet);
  }

  of(cell: SheetCell): CellPatch | undefined {
    const patch = cell.hasFormula ? this.ofFormula(cell) : undefined;
    const blanked = this.ofText(cell);
    return blanked === undefined
      ? patch
      : { ...(cell.hasFormula && { formula: null }), value: { type: 'text', text: blanked } };
  }

  private ofFormula(cell: SheetCell): CellPatch | undefined {
    const formula = cell.formula!;
    const fate = this.formulas.of(formula);
    if (!fate) return undefined;
    const { report } = this.copy;
    const where = { sheet: this.sheet.name, cell: cell.ref };
    if (fate.replacement !== null) {
      const params = { ...where, formula: formula.text, replacement: fate.replacement };
      report.change(this.sheet.part, 'formulaReplaced', params);
      return { formula: fate.replacement };
    }
    const value = savedValue(cell, this.strings.texts);
    report.valued.push({ ...where, formula: formula.text, value, reason: fate.reason });
    if (value === null) return { formula: null, value: null };
    // `str` is the type of a formula's text.
    return cell.type === 'str'
      ? { formula: null, value: { type: 'text', text: String(value) } }
      : { formula: null };
  }

  /** Lists what is personal in the cell; another text where it is to be made unreadable, undefined where nothing is. */
  private ofText(cell: SheetCell): string | undefined {
    const shared = cell.type === 's' ? Number(cell.value) : undefined;
    const isText = cell.type === 'str' || cell.type === 'inlineStr';
    const text = shared === undefined ? (isText ? cell.value : undefined) : this.strings.texts[shared];
    const kind = this.columns.kindOf(() => cell.place, text);
    const place = (): TextPlace => ({
      ...{ part: this.sheet.part, sheet: this.sheet.name },
      ...{ cell: cell.ref, where: 'cell' },
    });
    if (kind !== null) {
      const shown = text ?? cell.value ?? '';
      const handedOut =
        shown === '' || shown === '-' ? shown : this.copy.personalData.add(kind, shown, place());
      if (handedOut !== shown) return handedOut;
    }
    if (shared !== undefined) this.strings.use(shared, place);
    if (text === undefined || shared !== undefined || kind !== null || findPersonalData(text).length === 0)
      return undefined;
    const handedOut = this.copy.personalData.check(text, place());
    return handedOut === text ? undefined : handedOut;
  }
}
