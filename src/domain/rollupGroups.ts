import { NONE, type Day, type None, type Rate, type Won } from './kinds';
import { sumLedger, type LedgerColumns, type Weighing } from './ledger';
import { isErrorCell, matchText, type Cell } from './matching';
import { LOOK_AT, type LookAt } from './lookAt';
import { plainText } from './plainText';
import { isLeftOut, sumUp, type Total } from './rollupTotal';
import type { RollupLine } from './rollupLine';

/** What a group shows: 확인 where one of its programmes does. */
export interface RollupGroup extends Readonly<Record<keyof Total, Won | Rate | None | LookAt>> {
  /** The word they share; `"-"` where there is none. */
  readonly name: string;
  /** 부서, where all of them are of one. */
  readonly department: string;
  readonly programmes: number;
}

/**
 * Programmes by a word of theirs (부서, 팀, 세부사업), in the order in which the words first stand.
 *
 * @param wordsOf the words of a line that make its group, the name last: teams of one name in two divisions are two
 */
export function groupLines(
  lines: readonly RollupLine[],
  wordsOf: (line: number) => readonly string[],
): RollupGroup[] {
  const groups = new Map<string, { name: string; lines: RollupLine[] }>();
  lines.forEach((line, index) => {
    const words = wordsOf(index).map((word) => plainText(word).trim());
    const key = words.map(matchText).join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name: words.at(-1)!, lines: [line] });
    else group.lines.push(line);
  });
  return [...groups.values()].map(({ name, lines: own }) => groupOf(name, own));
}

function groupOf(name: string, lines: readonly RollupLine[]): RollupGroup {
  const isWhole = !lines.some(isLeftOut);
  const { total } = sumUp(lines);
  const shows = (column: keyof Total) => lines.some((line) => line[column] === LOOK_AT);
  const sum = (column: 'budget' | 'spent' | 'remaining' | 'target') => {
    if (shows(column)) return LOOK_AT;
    const amounts = lines.map((line) => line[column]).filter((amount) => typeof amount === 'number');
    return amounts.length === 0 ? NONE : (amounts.reduce((all, one) => all + one, 0) as Won);
  };
  const rate = (column: 'rate' | 'rateOfTarget' | 'targetRate') =>
    isWhole && !shows(column) ? total[column] : LOOK_AT;
  const [{ programme }] = lines as [RollupLine];
  const isOfOne = lines.every((line) => line.programme.department === programme.department);
  return {
    name: name === '' ? NONE : name,
    department: isOfOne ? programme.department : '',
    programmes: lines.length,
    budget: sum('budget'),
    spent: sum('spent'),
    remaining: sum('remaining'),
    rate: rate('rate'),
    target: sum('target'),
    rateOfTarget: rate('rateOfTarget'),
    targetRate: rate('targetRate'),
  };
}

/**
 * 예산현액 by 재원, a word of the budget's rows: what is spent has none. O(rows × words): there are a few.
 *
 * A 재원 in which an error stands is 확인. Counted as {@link sumLedger} counts.
 */
export function groupSources(
  budgets: readonly (readonly Cell[])[],
  columns: LedgerColumns & { readonly source: number },
  keys: readonly string[],
  weighing: Weighing,
  referenceDate: Day | null,
): RollupGroup[] {
  const sources = new Map<string, { name: string; rows: (readonly Cell[])[] }>();
  for (const row of budgets) {
    const name = sourceName(row[columns.source]);
    const source = sources.get(matchText(name));
    if (source === undefined) sources.set(matchText(name), { name, rows: [row] });
    else source.rows.push(row);
  }
  return [...sources.values()].flatMap(({ name, rows }) => {
    const { sums, doubtful } = sumLedger(rows, columns, keys, weighing, referenceDate);
    const isDoubtful = doubtful.some((count) => count > 0);
    const programmes = sums.filter((sum, index) => sum !== 0 || doubtful[index]! > 0).length;
    if (programmes === 0) return [];
    const budget = isDoubtful ? LOOK_AT : (sums.reduce<number>((all, one) => all + one, 0) as Won);
    return [{ ...WITHOUT_SPENDING, name, programmes, budget }];
  });
}

const WITHOUT_SPENDING = {
  department: '',
  spent: NONE,
  remaining: NONE,
  rate: NONE,
  target: NONE,
  rateOfTarget: NONE,
  targetRate: NONE,
} as const;

function sourceName(cell: Cell): string {
  if (isErrorCell(cell)) return LOOK_AT;
  const name = cell === null || cell === undefined || cell === 0 ? '' : plainText(String(cell)).trim();
  return name === '' ? NONE : name;
}
