import { readFormula } from '../../formulas/readFormula';
import type { SheetCell } from '../../sheet/sheetCell';
import type { Workbook } from '../../workbook/readWorkbook';
import { hasWordOf } from '../definedNames';
import { cellKey } from '../findings/untrustedNatives';
import { anchorKey } from '../anchors';
import { ASKS_FAR } from '../formulaHints';
import type { Standings } from './standing';

const SPILLED = /^_xlfn\.anchorarray$/i;

/**
 * Cells (`시트!B7`) of a finished copy whose formula asks for a sheet, a name, a table, a pivot or a spill that the copy does
 * not have and the workbook had.
 */
export class BrokenCells {
  private readonly words: ReadonlySet<string>;
  private readonly broken = new Set<string>();
  private readonly arrays = new Set<string>();
  /** By the cell that something is to spill from, the cells that ask for that. */
  private readonly asked = new Map<string, string[]>();

  constructor(
    { names }: Workbook,
    private readonly standings: Standings,
  ) {
    this.words = new Set(names.map(({ name }) => name.toLowerCase()));
  }

  /** To be told all cells of a sheet. */
  on(sheet: string): (cell: SheetCell) => undefined {
    const [before, after] = this.standings;
    const known = new Map<string, boolean>();
    const isBroken = (source: string) =>
      (ASKS_FAR.test(source) || hasWordOf(this.words, source)) &&
      after.hasLost(readFormula(source), sheet, before);
    return (cell) => {
      const formula = cell.hasFormula ? cell.formula : undefined;
      if (!formula) return;
      const { source } = formula;
      if (formula.kind === 'array') this.arrays.add(anchorKey(sheet, cell.ref));
      let broken = known.get(source);
      if (broken === undefined) known.set(source, (broken = isBroken(source)));
      if (broken) this.broken.add(cellKey(sheet, cell.ref));
      if (!/anchorarray/i.test(source)) return;
      for (const anchor of anchorsIn(formula.text, sheet))
        this.asked.set(anchor, [...(this.asked.get(anchor) ?? []), cellKey(sheet, cell.ref)]);
    };
  }

  /** After all sheets. */
  found(): ReadonlySet<string> {
    const unspilled = [...this.asked].filter(([anchor]) => !this.arrays.has(anchor));
    return new Set([...this.broken, ...unspilled.flatMap(([, cells]) => cells)]);
  }
}

/** Cells of this workbook that a formula asks for what spills from them. */
function anchorsIn(text: string, sheet: string): readonly string[] {
  const { calls, references, tokens } = readFormula(text);
  return calls.flatMap(({ name, args: [first] }) => {
    if (!SPILLED.test(name) || !first) return [];
    const anchor = references.find(({ token }) => first.from <= token && token < first.to);
    if (anchor?.kind !== 'cells') return [];
    const written = tokens[anchor.token]!.value;
    const cell = written.slice(written.lastIndexOf('!') + 1).replaceAll('$', '');
    return cell.includes(':') ? [] : [anchorKey(anchor.sheets?.[0] ?? sheet, cell)];
  });
}
