import { checkCell, type CheckedCell } from '../recompute/checkCalls';
import { isSameValue } from '../recompute/sameValue';
import { SavedBook } from '../recompute/savedBook';
import { type Block, isError, rowsOf } from '../recompute/values';
import { cellRef, parseCellRef } from '../sheet/cellRef';
import type { Scalar } from '../sheet/savedValue';
import type { Copy } from './copy';
import type { Finding } from './findings';
import { CouncilCopyRefused } from './refusal';

/**
 * Every call of our functions on the sheets that are handed out is recomputed from the saved cells. After the sheets have
 * been gone through. Errors: CouncilCopyRefused with all findings, where one is of a kind that is not accepted.
 */
export function checkFindings({ original, workbook, strings, seen, settings, report }: Copy): void {
  const { mode, fullOnLoad } = workbook.calculation;
  if (mode === 'manual') report.findings.push({ kind: '수동계산' });
  if (fullOnLoad) report.findings.push({ kind: '전체계산' });
  const values = new Map([...seen].map(([name, sheet]) => [name, sheet.values]));
  const book = new SavedBook(original, { strings, values });
  for (const [name, { calls }] of seen) {
    for (const call of calls) {
      const finding = findingOf(checkCell(name, call, book));
      if (finding) report.findings.push(finding);
    }
  }
  const { findings } = report;
  if (findings.some(({ kind }) => !settings.accepts(kind))) {
    throw new CouncilCopyRefused({ code: 'findings', findings });
  }
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
    case 'differs': {
      const computed = rowsOf(finding.computed);
      const found = at((value, row, column) => !isSameValue(computed[row]?.[column] ?? null, value));
      const recomputed = computed[found.row]?.[found.column] ?? null;
      return { kind: '차이', ...found.where, saved: found.saved, recomputed };
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
