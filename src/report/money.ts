import { NONE, type Day } from '../domain/kinds';
import { BUDGETED, SPENT, sumLedger, type LedgerColumns } from '../domain/ledger';
import { LEDGERS, LOOK_AT } from '../domain/lookAt';
import { matchKey } from '../domain/matching';
import { plannedFigures, type Planned } from '../domain/planned';
import type { ProgrammeMoney } from '../domain/rollupLine';
import type { ReadRow, ReportTables } from './reportTables';

interface MoneyByDay {
  /** Of each programme, in their order. */
  readonly money: readonly ProgrammeMoney[];
  /** Rows that no figure can use. */
  readonly toLookAt: Readonly<Record<'예산' | '집행' | '계획', number>>;
}

/** What the ledgers hold of each programme up to a day, as ROLLUP reads them; without a day nothing is planned. */
export function moneyByDay(
  tables: ReportTables,
  programmes: readonly ReadRow<'programmes'>[],
  day: Day | null,
): MoneyByDay {
  const keys = programmes.flatMap(({ record }) => matchKey(record.number) ?? []);
  const budgeted = sumOf(tables, 'budgets', keys, BUDGETED, day);
  const spent = sumOf(tables, 'payments', keys, SPENT, day);
  const planned = plannedOf(tables, [...new Set(keys)], day);
  const positions = new Map(keys.map((key, position) => [key, position]));
  const money = programmes.map(({ record }): ProgrammeMoney => {
    const at = positions.get(matchKey(record.number) ?? '');
    if (at === undefined) return { budget: NONE, spent: NONE, target: planned === null ? null : NONE };
    return {
      budget: budgeted.doubtful[at] === 0 ? budgeted.sums[at]! : LOOK_AT,
      spent: spent.doubtful[at] !== 0 ? LOOK_AT : spent.rows[at] === 0 ? NONE : spent.sums[at]!,
      target: planned === null ? null : planned.doubtful[at] === 0 ? planned.figures[at]! : LOOK_AT,
    };
  });
  return {
    money,
    toLookAt: {
      예산: budgeted.toLookAt.count,
      집행: spent.toLookAt.count,
      계획: planned?.toLookAt.count ?? 0,
    },
  };
}

function sumOf(
  tables: ReportTables,
  table: 'budgets' | 'payments',
  keys: readonly string[],
  weighing: typeof SPENT,
  day: Day | null,
) {
  const { key, date, kind, amounts } = LEDGERS[table];
  const { rows, at } = tables.ledger(table, [key, date, kind.header, amounts[0]]);
  const columns: LedgerColumns = {
    number: at[key],
    date: at[date],
    kind: at[kind.header],
    amount: at[amounts[0]],
  };
  return sumLedger(rows, columns, [...new Set(keys)], weighing, day, new Set(keys));
}

/** 목표액 of the running period; without 기준일 no period is running. */
function plannedOf(tables: ReportTables, keys: readonly string[], day: Day | null): Planned | null {
  const { key, date, amounts } = LEDGERS.plans;
  const { rows, at } = tables.ledger('plans', [key, date, ...amounts]);
  if (day === null || rows.length === 0) return null;
  const columns = { number: at[key], date: at[date], target: at[amounts[0]], eligible: at[amounts[1]] };
  return plannedFigures(rows, columns, keys, 'target', day, new Set(keys));
}
