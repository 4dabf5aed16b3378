import { shiftFormula } from '../formulas/shift';
import type { CellPlace } from './cellRef';

/** The cell that a shared formula is written in, for all cells that share it. */
interface Master extends CellPlace {
  readonly text: string;
}

/** Shared formulas of one sheet, as they are met. A master comes before the cells that share its formula. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  meetMaster(group: string, place: CellPlace, text: string): void {
    this.masters.set(group, { ...place, text });
  }

  /** The text in the master; empty where the file has none. */
  source(group: string): string {
    return this.masters.get(group)?.text ?? '';
  }

  /** The formula as it reads in the cell at `place`. */
  formulaAt(group: string, { row, column }: CellPlace): string {
    const master = this.masters.get(group);
    return master ? shiftFormula(master.text, row - master.row, column - master.column) : '';
  }
}
