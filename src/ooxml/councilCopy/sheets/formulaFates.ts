import { readFormula } from '../../formulas/readFormula';
import { remembered } from '../../formulas/remembered';
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
  /** Of a text: of a shared formula that which all who share it have, for where they point at does not change by moving. */
  private readonly known: (text: string) => Barrier | undefined;

  constructor(
    private readonly handedOut: HandedOut,
    private readonly mode: '값' | '수식',
    private readonly sheet: Sheet,
  ) {
    this.known = remembered((text) => this.read(text));
  }

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

  private barrier({ kind, source, text }: CellFormula): Barrier | undefined {
    return this.barrierOf(kind === 'shared' ? source : text, text);
  }

  private barrierOf(source: string, text = source): Barrier | undefined {
    // What is asked for there is another cell in each that shares the formula, and is noted.
    return /anchorarray/i.test(source) ? this.read(text) : this.known(source);
  }

  private read(text: string): Barrier | undefined {
    const barrier = this.handedOut.barrier(text, this.sheet);
    if (barrier || !this.handedOut.mayConcern(text)) return barrier;
    return readFormula(text).calls.some(({ ours }) => ours) ? 'own' : undefined;
  }
}
