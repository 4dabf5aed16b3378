import { NONE, type Day, type None, type Won } from './kinds';
import { holdsAnything, OWNERLESS, positionOf, keyFault } from './ledger';
import {
  amountFault,
  dateFault,
  repeatedRows,
  type LookAtCode,
  type RowsToLookAt,
  type RowToLookAt,
} from './lookAt';
import { isBlank, type Cell } from './matching';

/** The columns of 계획, as 0-based positions in its rows. */
export interface PlanColumns {
  readonly number: number; // 사업번호
  readonly date: number; // 기준일, up to which
  readonly target: number; // 목표액, cumulative
  readonly eligible: number; // 대상액, may be blank
  readonly rowKey?: number | undefined; // 계획번호, where the block has it
}

export interface Planned {
  /** Of each programme, in the order of the keys asked for: none where it has no plan, or a 대상액 that is blank. */
  readonly figures: readonly (Won | None)[];
  /** Rows to look at of each programme: with one or more its figure is none to use. */
  readonly doubtful: readonly number[];
  readonly toLookAt: RowsToLookAt;
}

/**
 * The running period's 목표액 or 대상액 of each programme: of the earliest 기준일 that is not before the day asked for, else of
 * the latest; of one 기준일 the lowest row. O(rows + keys).
 *
 * Without a day nothing is asked of the plans. A row without a date, or with an amount that is no number, is one to look at: see {@link LookAtCode}.
 */
export function plannedFigures(
  plans: readonly (readonly Cell[])[],
  columns: PlanColumns,
  keys: readonly string[],
  item: 'target' | 'eligible',
  day: Day | null,
  listed: ReadonlySet<string> | null = null,
): Planned {
  const chosenDays = new Float64Array(keys.length);
  const figures: (Won | None)[] = keys.map(() => NONE);
  const doubtful = new Uint32Array(keys.length);
  const positions = new Map(keys.map((key, position) => [key, position]));
  let count = 0;
  let first: RowToLookAt | null = null;
  if (day === null) return { figures, doubtful: Array.from(doubtful), toLookAt: { count, first } };

  const repeated = repeatedRows(plans, columns.rowKey);
  plans.forEach((row, index) => {
    const programme = positionOf(row[columns.number], positions, listed);
    const fault =
      programme < 0
        ? ownerFault(programme, row, columns)
        : (planFault(row, columns) ?? (repeated?.[index] === 1 ? repeatedFault(columns) : null));
    if (fault !== null) {
      count++;
      first ??= { ...fault, row: index };
      if (programme >= 0) doubtful[programme]!++;
      return;
    }
    if (programme < 0) return;
    const date = Math.floor(row[columns.date] as number);
    if (!isNearer(date, chosenDays[programme]!, day)) return;
    chosenDays[programme] = date;
    const cell = row[columns[item]];
    figures[programme] = typeof cell === 'number' ? (cell as Won) : NONE;
  });
  return { figures, doubtful: Array.from(doubtful), toLookAt: { count, first } };
}

type Fault = Omit<RowToLookAt, 'row'>;

function ownerFault(programme: number, row: readonly Cell[], columns: PlanColumns): Fault | null {
  const { number, date, target, eligible } = columns;
  if (programme !== OWNERLESS || !holdsAnything([number, date, target, eligible].map((at) => row[at])))
    return null;
  return { code: keyFault(row[number]), column: number };
}

function planFault(row: readonly Cell[], { date, target, eligible }: PlanColumns): Fault | null {
  const isNothing = isBlank(row[eligible]);
  const checks: readonly (readonly [number, LookAtCode | null])[] = [
    [target, amountFault(row[target])],
    [eligible, isNothing ? null : amountFault(row[eligible])],
    [date, isBlank(row[date]) ? 'ledgerDateBlank' : dateFault(row[date])],
  ];
  const found = checks.find(([, code]) => code !== null);
  return found === undefined ? null : { column: found[0], code: found[1]! };
}

function repeatedFault({ rowKey }: PlanColumns): Fault {
  return { code: 'ledgerRowTwice', column: rowKey! };
}

/** Whether a plan up to `date` is nearer to the running period than the one up to `chosen`, 0 where there is none yet. */
function isNearer(date: number, chosen: number, day: Day): boolean {
  if (chosen === 0 || date === chosen) return true;
  if (date >= day) return chosen < day || date < chosen;
  return chosen < day && date > chosen;
}
