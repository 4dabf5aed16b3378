import type { Problem } from '../../domain/kinds';
import { matchKey } from '../../domain/matching';
import { formatWon } from '../../domain/money';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { CellPlace } from '../../workbook/sheets/goToCell';
import type { SessionState } from '../session/state';

/** Something that is not right, or may not be: what, where, and whose. */
export interface Finding {
  readonly problem: Problem;
  /** The cell it stands in; null where the tables themselves are concerned, or a figure of a programme. */
  readonly cell: CellPlace | null;
  /** 사업번호 of the programme it belongs to, where one is known. */
  readonly programme: string | null;
  /** 「복구」 puts it right. */
  readonly isRepaired: boolean;
}

/** What 「복구」 puts right of cells; of the tables themselves it does what it can. */
const REPAIRED: ReadonlySet<string> = new Set(['cellTyped', 'keyRepeated']);

/** Everything that is found in the workbook as last read, the worst first. */
export function findingsOf({ book, damage }: Pick<SessionState, 'book' | 'damage'>): readonly Finding[] {
  return [
    ...damage.map((problem): Finding => ({ problem, cell: null, programme: null, isRepaired: true })),
    ...(book?.problems ?? []).map(ofCell),
    ...(book?.programmes ?? []).flatMap(ofProgramme),
  ];
}

/** How many findings each programme has, by the key of its 사업번호. */
export function countByProgramme(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { programme } of findings) {
    const key = programme === null ? null : matchKey(programme);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function ofCell(problem: Problem): Finding {
  const { table, column, row } = problem.params;
  const cell = { table: String(table), column: String(column), row: Number(row) };
  return { problem, cell, programme: null, isRepaired: REPAIRED.has(problem.code) };
}

/** What figures themselves tell. */
function ofProgramme({ record, spent, currentBudget }: ProgrammeRow): readonly Finding[] {
  if (typeof spent !== 'number' || typeof currentBudget !== 'number' || spent <= currentBudget) return [];
  const params = {
    programme: `${record.number} ${record.name}`.trim(),
    spent: formatWon(spent),
    budget: formatWon(currentBudget),
  };
  return [
    { problem: { code: 'overspent', params }, cell: null, programme: record.number, isRepaired: false },
  ];
}
