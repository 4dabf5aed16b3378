import type { Problem } from '../../domain/kinds';
import { matchKey } from '../../domain/matching';
import { formatWon } from '../../domain/money';
import { isSameProgramme } from '../../domain/programmeNumber';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { RowsToLookAt, RowToLookAt } from '../../workbook/rows/readToLookAt';
import type { CellPlace } from '../../workbook/sheets/goToCell';
import type { MovedResult, SessionState } from '../session/state';

/** Something that is not right, or may not be: what, where, and whose. */
export interface Finding {
  readonly problem: Problem;
  /** The cell it stands in, by address or as problems name it; null where the tables themselves or a figure are concerned. */
  readonly place: string | CellPlace | null;
  /** 사업번호 of the programme it belongs to, where one is known. */
  readonly programme: string | null;
  /** 「복구」 puts it right. */
  readonly isRepaired: boolean;
  /** A result of an indicator that its line says otherwise now: what puts it right. */
  readonly moved?: MovedResult;
}

export type Acceptance = SessionState['accepted'][number];

/** What is found, apart by whether somebody has said that it is meant, and why. */
export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[];
}

/** Findings that a person may mean: of the tables themselves, and of cells that cannot be read, none. */
const ACCEPTABLE: ReadonlySet<string> = new Set([
  'overspent',
  'rowToLookAt',
  'cellTyped',
  'resultMoved',
  'resultUnsaid',
  'resultLineGone',
]);

export function isAcceptable({ problem }: Finding): boolean {
  return ACCEPTABLE.has(problem.code);
}

/** What a finding is known again by: its kind, and the place and figures that it is told with. Another figure is another. */
export function signOf({ problem: { code, params } }: Finding): string {
  return [code, ...Object.entries(params).map(([name, value]) => `${name}=${String(value)}`)].join(' · ');
}

export function sortFindings(findings: readonly Finding[], accepted: readonly Acceptance[]): SortedFindings {
  const known = new Map(
    accepted
      .filter(({ record }) => record.reason.trim() !== '')
      .map((acceptance) => [acceptance.record.finding, acceptance]),
  );
  const acceptanceOf = (finding: Finding) => isAcceptable(finding) && known.get(signOf(finding));
  return {
    open: findings.filter((finding) => !acceptanceOf(finding)),
    accepted: findings.flatMap((finding) => {
      const acceptance = acceptanceOf(finding);
      return acceptance ? [{ finding, acceptance }] : [];
    }),
  };
}

/** What 「복구」 puts right of cells; of the tables themselves it does what it can. */
const REPAIRED: ReadonlySet<string> = new Set(['cellTyped', 'keyRepeated']);

/** Everything that is found in the workbook as last read, the worst first. */
export function findingsOf({
  book,
  damage,
  toLookAt,
  moved = [],
}: Pick<SessionState, 'book' | 'damage' | 'toLookAt'> &
  Partial<Pick<SessionState, 'moved'>>): readonly Finding[] {
  const programmes = book?.programmes ?? [];
  return [
    ...damage.map((problem): Finding => ({ problem, place: null, programme: null, isRepaired: true })),
    ...(book?.problems ?? []).map(ofCell),
    ...toLookAt.rows.map((row) => ofRow(row, programmes)),
    ...moreThan(toLookAt),
    ...programmes.flatMap(ofProgramme),
    ...moved.map(ofResult),
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
  const place = { table: String(table), column: String(column), row: Number(row) };
  return { problem, place, programme: null, isRepaired: REPAIRED.has(problem.code) };
}

/** A row of a ledger that no figure counts, of the programme that it names where there is one. */
function ofRow(
  { tableName, number, word, row, address, text }: RowToLookAt,
  programmes: readonly ProgrammeRow[],
): Finding {
  const owner = programmes.find(({ record }) => isSameProgramme(record.number, number));
  return {
    problem: { code: 'rowToLookAt', params: { table: tableName, row, word, text } },
    place: address,
    programme: word === '지표번호' ? null : (owner?.record.number ?? null),
    isRepaired: false,
  };
}

/** Those that were not told one by one. */
function moreThan({ count, rows }: RowsToLookAt): readonly Finding[] {
  const more = count - rows.length;
  if (more <= 0) return [];
  const problem = { code: 'moreToLookAt', params: { count: more } };
  return [{ problem, place: null, programme: null, isRepaired: false }];
}

function ofResult(moved: MovedResult): Finding {
  const { problem, programme } = moved;
  return { problem, place: null, programme: programme === '' ? null : programme, isRepaired: false, moved };
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
    { problem: { code: 'overspent', params }, place: null, programme: record.number, isRepaired: false },
  ];
}
