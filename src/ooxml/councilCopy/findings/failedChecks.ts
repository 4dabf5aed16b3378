import { LOOK_AT } from '../../../domain/lookAt';
import type { CheckedCell } from '../../recompute/checkCalls';
import { isSame } from '../../recompute/tableArea';
import { rowsOf } from '../../recompute/values';
import { type CellPlace, cellRef, parseCellRef } from '../../sheet/cellRef';
import type { Scalar } from '../../sheet/savedValue';
import type { CellFormula, SheetCell } from '../../sheet/sheetCell';
import type { Table } from '../../workbook/readTables';
import { detached } from '../../xml/detached';
import { calculatedColumns, isDataRow, type TableRows } from '../sheets/tableRows';
import type { Finding } from './findings';
import { TypedOver } from './typedOver';

/** What SUMCHECK and TEXTCHECK, and their native twins, show where something does not hold. */
const DOES_NOT_HOLD = /^(?:차이 −?[\d,.]+|(?:표에 없는 수|읽지 않은 수): .*)$/su;

/** What our functions in a cell say that does not hold: checks, also inside a longer formula, and what shows 확인. */
export function failedChecks({ sheet, ref, formula, saved, failed }: CheckedCell): Finding[] {
  const rows = rowsOf(saved);
  const places = rows.flatMap((row, down) =>
    row.flatMap((value, across) => (value === LOOK_AT ? [{ row: down, column: across }] : [])),
  );
  const shown = rows[0]?.[0] ?? null;
  const says = failed ?? (doesNotHold(shown) ? shown : undefined);
  const anchor = parseCellRef(ref);
  return [
    ...(says === undefined ? [] : [{ kind: '검산', sheet, cell: ref, formula, saved: says } as const]),
    ...places.slice(0, 1).map(({ row, column }): Finding => {
      const cell = cellRef({ row: anchor.row + row, column: anchor.column + column });
      return { kind: '확인', sheet, cell, formula, saved: LOOK_AT, count: places.length };
    }),
  ];
}

function doesNotHold(value: Scalar): value is string {
  return typeof value === 'string' && DOES_NOT_HOLD.test(value);
}

/** The same of cells without functions of ours, and what was typed over a formula, as the cells of one sheet come by. */
export class FailedChecks {
  private readonly found: Finding[] = [];
  /** Columns of tables that say of each row what keeps it from being counted. */
  private readonly judging: ReadonlyMap<number, readonly TableRows[]>;
  private readonly typedOver: TypedOver;

  constructor(
    private readonly sheet: string,
    tables: readonly Table[],
  ) {
    this.judging = calculatedColumns(tables, (name) => isSame(name, LOOK_AT));
    this.typedOver = new TypedOver(sheet, tables);
  }

  see({ ref, place }: SheetCell, value: Scalar, formula: CellFormula | undefined, callsOurs: boolean): void {
    this.typedOver.see(ref, place, value, formula);
    if (callsOurs || value === null || typeof value !== 'string') return;
    const where = { sheet: this.sheet, cell: ref, ...(formula && { formula: detached(formula.text) }) };
    if (doesNotHold(value)) this.found.push({ kind: '검산', ...where, saved: detached(value) });
    else if (formula && (value === LOOK_AT || (value !== '' && this.isLookAt(place))))
      this.found.push({ kind: '확인', ...where, saved: detached(value) });
  }

  /** After the last cell. */
  findings(): Finding[] {
    return [...this.found, ...this.typedOver.findings()];
  }

  private isLookAt({ row, column }: CellPlace): boolean {
    return this.judging.get(column)?.some((rows) => isDataRow(rows, row)) ?? false;
  }
}
