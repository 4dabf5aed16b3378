import { readFormula } from '../../formulas/readFormula';
import type { CellFormula } from '../../sheet/sheetCell';
import type { Sheet } from '../../workbook/readWorkbook';
import type { HandedOut } from '../handedOut';
import type { Barrier } from '../report';
import { nativeFormula } from './nativeFormula';

/** What becomes of a formula: it stays (undefined), another one takes its place, or its value does. */
export type Fate =
  undefined | { readonly replacement: string } | { readonly replacement: null; readonly reason: Barrier };

/** Decides on the formulas of one sheet. */
export class FormulaFates {
  /** Of shared formulas, by the text that all who share it have: where they point at does not change by moving. */
  private readonly shared = new Map<string, Barrier | undefined>();

  constructor(
    private readonly handedOut: HandedOut,
    private readonly mode: '값' | '수식',
    private readonly sheet: Sheet,
  ) {}

  of(formula: CellFormula): Fate {
    const barrier = this.barrier(formula);
    if (barrier === undefined) return undefined;
    const fillsCells = formula.kind === 'array' && formula.ref?.includes(':');
    return barrier === 'own' && !fillsCells
      ? this.ofOwn(formula.text)
      : { replacement: null, reason: barrier };
  }

  /** For formulas that stand in no cell: those of a table's columns. */
  ofText(text: string): Fate {
    const barrier = this.barrierOf(text);
    if (barrier === undefined) return undefined;
    return barrier === 'own' ? this.ofOwn(text) : { replacement: null, reason: barrier };
  }

  private ofOwn(text: string): Fate {
    if (this.mode === '값') return { replacement: null, reason: 'own' };
    const native = nativeFormula(readFormula(text));
    if (!native.ok) return { replacement: null, reason: native.reason };
    const barrier = this.handedOut.barrier(native.formula, this.sheet);
    return barrier ? { replacement: null, reason: barrier } : { replacement: native.formula };
  }

  private barrier(formula: CellFormula): Barrier | undefined {
    if (formula.kind !== 'shared') return this.barrierOf(formula.source);
    // What is asked for there is another cell in each that shares the formula.
    if (/anchorarray/i.test(formula.source)) return this.barrierOf(formula.text);
    const { source } = formula;
    if (!this.shared.has(source)) this.shared.set(source, this.barrierOf(source));
    return this.shared.get(source);
  }

  private barrierOf(text: string): Barrier | undefined {
    if (!this.handedOut.mayConcern(text)) return undefined;
    const formula = readFormula(text);
    const barrier = this.handedOut.barrierIn(formula, this.sheet);
    return barrier ?? (formula.calls.some(({ ours }) => ours) ? 'own' : undefined);
  }
}
