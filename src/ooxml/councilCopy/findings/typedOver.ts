import { parseA1Range } from '@borgar/fx/xlsx';
import { readFormula } from '../../formulas/readFormula';
import { shiftFormula } from '../../formulas/shift';
import type { CellPlace } from '../../sheet/cellRef';
import type { Scalar } from '../../sheet/savedValue';
import type { CellFormula } from '../../sheet/sheetCell';
import type { Table } from '../../workbook/readTables';
import { calculatedColumns, isDataRow, type TableRows } from '../sheets/tableRows';
import type { Finding } from './findings';

/** In a longer run of numbers these are the rule, and the formula is the exception. */
const LONGEST_RUN = 5;

/** Numbers that stand below a formula, in one column without a gap. */
interface Run {
  readonly formula: CellFormula;
  readonly row: number;
  last: number;
  first: { readonly cell: string; readonly saved: Scalar } | undefined;
}

interface Typed {
  readonly cell: string;
  readonly saved: Scalar;
  count: number;
}

/**
 * Values that were typed where a formula belongs, as the cells of a sheet come by: in a table's calculated column, and
 * elsewhere numbers with the same formula right above and right below them.
 */
export class TypedOver {
  private readonly columns: ReadonlyMap<number, readonly TableRows[]>;
  private readonly runs = new Map<number, Run>();
  private readonly inTables = new Map<TableRows, Map<number, Typed>>();
  private readonly between: Typed[] = [];

  constructor(
    private readonly sheet: string,
    tables: readonly Table[],
  ) {
    this.columns = calculatedColumns(tables);
  }

  /** Call for every cell that holds something. */
  see(cell: string, { row, column }: CellPlace, saved: Scalar, formula: CellFormula | undefined): void {
    const table = this.columns.get(column)?.find((rows) => isDataRow(rows, row));
    if (table) return formula === undefined ? this.inTable(table, column, cell, saved) : undefined;
    const run = this.runs.get(column);
    const follows = run !== undefined && run.last === row - 1;
    if (formula) {
      if (follows && run.first && isSameFormula(run, formula, { row, column }))
        this.between.push({ ...run.first, count: row - run.row - 1 });
      if (formula.kind === 'array' || formula.kind === 'dataTable') this.runs.delete(column);
      else this.runs.set(column, { formula, row, last: row, first: undefined });
    } else if (follows && typeof saved === 'number' && row - run.row <= LONGEST_RUN) {
      run.first ??= { cell, saved };
      run.last = row;
    } else {
      this.runs.delete(column);
    }
  }

  findings(): Finding[] {
    const typed = [
      ...[...this.inTables.values()].flatMap((columns) => [...columns.values()]),
      ...this.between,
    ];
    return typed.map((one) => ({ kind: '직접입력', sheet: this.sheet, ...one }));
  }

  private inTable(table: TableRows, column: number, cell: string, saved: Scalar): void {
    let columns = this.inTables.get(table);
    if (!columns) this.inTables.set(table, (columns = new Map<number, Typed>()));
    const typed = columns.get(column);
    if (typed) typed.count++;
    else columns.set(column, { cell, saved, count: 1 });
  }
}

/** Subtotals stand below the numbers that they add up: a formula that points at these says that they belong there. */
function isSameFormula(run: Run, below: CellFormula, { row, column }: CellPlace): boolean {
  if (shiftFormula(run.formula.text, row - run.row, 0) !== below.text) return false;
  const { tokens, references } = readFormula(below.text);
  return !references.some(({ kind, token, sheets }) => {
    const range = kind === 'cells' && !sheets ? parseA1Range(tokens[token]!.value) : undefined;
    if (!range) return false;
    const { left, right, top, bottom } = range;
    const isAcross = (left ?? 0) <= column && column <= (right ?? column);
    return isAcross && (top ?? 0) < row && run.row < (bottom ?? row);
  });
}
