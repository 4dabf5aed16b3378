import { NONE, type Day, type None, type Won } from '../../domain/kinds';
import { BUDGETED, SPENT, sumLedger, type Spellings, type Weighing } from '../../domain/ledger';
import { LEDGERS, LOOK_AT, type LookAt, type RowsToLookAt } from '../../domain/lookAt';
import { matchKey, type Cell } from '../../domain/matching';
import { plannedFigures } from '../../domain/planned';
import { DEFAULT_MARGINS } from '../../domain/rates';
import { rollUp, type Rollup } from '../../domain/rollup';
import type { ProgrammeMoney } from '../../domain/rollupLine';
import { readLedger, readPlans, type JudgedBlock, type Ledger, type Plans } from '../arguments/blocks';
import { refuseLargeBlocks } from '../arguments/payload';
import { readProgrammeRows, type GroupColumn, type ProgrammeRows } from '../arguments/programmeRows';
import { isNone, readDate, readMargin } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';

const [PROGRAMMES, BUDGETS, PAYMENTS, REFERENCE_DATE, , CAUTION, SLOW, , PLANS] = PARAMETER_NAMES.ROLLUP;

/** What ROLLUP and FIGURE are given alike. */
export interface SummaryArguments {
  readonly programmes: unknown;
  readonly budgets: unknown;
  readonly payments: unknown;
  readonly referenceDate: unknown;
  readonly caution: unknown;
  readonly slow: unknown;
  readonly plans: unknown;
}

/** A block and which of its rows are to look at. */
interface Judged {
  readonly block: JudgedBlock;
  readonly toLookAt: RowsToLookAt;
  /** Those of one programme. */
  readonly of: (key: string) => RowsToLookAt;
}

export interface ProgrammeSummary {
  readonly rows: ProgrammeRows;
  readonly rollup: Rollup;
  readonly day: Day | null;
  /** Keys of the programmes that have one, in their order. */
  readonly keys: readonly string[];
  readonly budgets: Judged & { readonly block: Ledger };
  readonly payments: Judged;
  /** Null where no 계획표 was given. */
  readonly plans: Judged | null;
}

interface Scope {
  /** Only the programmes of this 부서. */
  readonly department?: string | null;
  /** The column of 사업표 by which they are to be grouped. */
  readonly group?: GroupColumn | null;
  /** Columns of 예산표 that are needed besides. */
  readonly budgetColumns?: readonly string[];
  /** 계획표 has to be there. */
  readonly isPlanNeeded?: boolean;
}

export function summarise(given: SummaryArguments, scope: Scope = {}): ProgrammeSummary {
  refuseLargeBlocks(given.programmes, given.budgets, given.payments, given.plans);
  const day = readDate(given.referenceDate, REFERENCE_DATE);
  const margins = {
    caution: readMargin(given.caution, CAUTION, DEFAULT_MARGINS.caution),
    slow: readMargin(given.slow, SLOW, DEFAULT_MARGINS.slow),
  };
  const budgetLedger = readLedger(given.budgets, BUDGETS, LEDGERS.budgets, scope.budgetColumns);
  const paymentLedger = readLedger(given.payments, PAYMENTS, LEDGERS.payments);
  const plans = scope.isPlanNeeded || hasPlans(given.plans) ? readPlans(given.plans, PLANS) : null;
  const rows = readProgrammeRows(given.programmes, PROGRAMMES, scope.department ?? null, scope.group ?? null);
  const keys = rows.listed.flatMap(({ key }) => (key === null ? [] : [key]));

  // Most ledgers spell a number as 사업표 does: it is not worked out again.
  const spellings: Spellings = new Map(
    rows.listed.filter(({ key }) => key !== null).map(({ programme }, at) => [programme.number, at]),
  );
  const totals = ({ rows: cells, positions }: Ledger, weighing: Weighing) => ({
    ...sumLedger(cells, positions, keys, weighing, day, rows.keys, spellings),
    of: (key: string) =>
      sumLedger(ownRows(cells, positions.number, key), positions, [key], weighing, day).toLookAt,
  });
  const budgeted = totals(budgetLedger, BUDGETED);
  const paid = totals(paymentLedger, SPENT);
  const planned = plans === null ? null : targetsOf(plans, keys, day, rows.keys);
  let position = 0;
  const money = rows.listed.map(({ key }): ProgrammeMoney => {
    if (key === null) return WITHOUT_NUMBER;
    const at = position++;
    return {
      budget: budgeted.doubtful[at] === 0 ? budgeted.sums[at]! : LOOK_AT,
      spent: paid.doubtful[at] !== 0 ? LOOK_AT : paid.rows[at] === 0 ? NONE : paid.sums[at]!,
      target: planned === null ? null : planned.targets[at]!,
    };
  });
  const programmes = rows.listed.map(({ programme }) => programme);
  return {
    rows,
    day,
    keys,
    rollup: rollUp(programmes, money, day, margins),
    budgets: { block: budgetLedger, toLookAt: budgeted.toLookAt, of: budgeted.of },
    payments: { block: paymentLedger, toLookAt: paid.toLookAt, of: paid.of },
    plans: planned,
  };
}

/** No ledger row can be told to be of a programme without 사업번호. */
const WITHOUT_NUMBER: ProgrammeMoney = { budget: NONE, spent: NONE };

/** 계획표 is given, and not left out by a blank. */
function hasPlans(plans: unknown): boolean {
  return Array.isArray(plans) || !(isNone(plans as Cell) || plans === 0);
}

type Rows = readonly (readonly Cell[])[];

/** The rows of one programme at their places, empty ones at the others'. */
function ownRows(rows: Rows, numberAt: number, key: string): Rows {
  return rows.map((row) => (matchKey(row[numberAt]) === key ? row : []));
}

function targetsOf(
  block: Plans,
  keys: readonly string[],
  day: Day | null,
  listed: ReadonlySet<string>,
): Judged & { readonly targets: readonly (Won | None | LookAt)[] } {
  const { rows, positions } = block;
  const { figures, doubtful, toLookAt } = plannedFigures(rows, positions, keys, 'target', day, listed);
  return {
    block,
    toLookAt,
    of: (key) =>
      plannedFigures(ownRows(rows, positions.number, key), positions, [key], 'target', day).toLookAt,
    targets: figures.map((figure, at) => (doubtful[at] === 0 ? figure : LOOK_AT)),
  };
}
