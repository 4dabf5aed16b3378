import type { CheckedCell } from '../../recompute/checkCalls';
import { isSameValue } from '../../recompute/sameValue';
import { type Block, isError, rowsOf } from '../../recompute/values';
import { cellRef, parseCellRef } from '../../sheet/cellRef';
import type { Scalar } from '../../sheet/savedValue';
import type { Workbook } from '../../workbook/readWorkbook';
import { failedChecks } from './failedChecks';
import type { Finding } from './findings';

/** What is to be looked at for how the workbook is calculated, and how it counts days. */
export function calculationFindings({ calculation, date1904 }: Workbook): Finding[] {
  const { mode, fullOnLoad } = calculation;
  return [
    ...(date1904 ? [{ kind: '날짜체계' } as const] : []),
    ...(mode === 'manual' ? [{ kind: '수동계산' } as const] : []),
    ...(fullOnLoad ? [{ kind: '전체계산' } as const] : []),
  ];
}

/** What is to be looked at in a cell that was recomputed. */
export function findingsOf(checked: CheckedCell): Finding[] {
  const finding = findingOf(checked);
  return [...(finding ? [finding] : []), ...failedChecks(checked)];
}

function findingOf({ sheet, ref, formula, saved, finding }: CheckedCell): Finding | undefined {
  const cells = rowsOf(saved);
  const at = (concerned: Concerned) => {
    const [row, column] = whereIn(cells, concerned);
    const anchor = parseCellRef(ref);
    const cell = cellRef({ row: anchor.row + row, column: anchor.column + column });
    return { where: { sheet, cell, formula }, saved: cells[row]?.[column] ?? null, row, column };
  };
  const where = { sheet, cell: ref, formula };
  switch (finding.kind) {
    case 'same':
      return undefined;
    case 'differs':
    case 'dateSystem': {
      const computed = rowsOf(finding.computed);
      const found = at((value, row, column) => !isSameValue(computed[row]?.[column] ?? null, value));
      const recomputed = computed[found.row]?.[found.column] ?? null;
      const kind = finding.kind === 'differs' ? '차이' : '날짜체계';
      return { kind, ...found.where, saved: found.saved, recomputed };
    }
    case 'error': {
      const found = at(isError);
      return { kind: '오류', ...found.where, saved: found.saved };
    }
    case 'missing':
      return { kind: '없음', ...where };
    case 'unknownFunction':
      return { kind: '모르는함수', ...where, saved: cells[0]![0]!, unknown: finding.ids.join(', ') };
    case 'notRecomputed':
      return { kind: '미확인', ...where, saved: cells[0]![0]!, unknown: finding.part };
  }
}

type Concerned = (value: Scalar, row: number, column: number) => boolean;

/** The first cell of a block that is concerned; the very first where none is, as in a block of another size. */
function whereIn(cells: Block, concerned: Concerned): readonly [row: number, column: number] {
  for (const [row, values] of cells.entries()) {
    const column = values.findIndex((value, column) => concerned(value, row, column));
    if (column >= 0) return [row, column];
  }
  return [0, 0];
}
