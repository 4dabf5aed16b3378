import { formatDay, partsOf } from '../../domain/day';
import type { Day, Problem, Won } from '../../domain/kinds';
import { BUDGETED, SPENT } from '../../domain/ledger';
import type { PastedTable } from '../../domain/ledgerPaste/columns';
import { duplicatesOf } from '../../domain/ledgerPaste/duplicates';
import type { PastedLedger, PastedRow } from '../../domain/ledgerPaste/readLedgerBlock';
import { matchKey, matchText } from '../../domain/matching';
import { formatWon } from '../../domain/money';
import { isSameProgramme } from '../../domain/programmeNumber';
import type { LedgerRows } from '../../workbook/rows/readRows';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { sumUntil } from '../doubts/ledgerDoubts';

/** So many of one kind are named. */
const MOST_NAMED = 3;
/** An amount so many times the usual one of its programme is asked about. */
const MANY_TIMES = 100;

/**
 * What makes one doubt that a block is meant as it was read: said once each, with how often.
 *
 * @param rows those that will be written
 * @param existing what the ledgers hold of these programmes
 */
export function pasteDoubts(
  table: PastedTable,
  rows: readonly PastedRow[],
  ledger: PastedLedger,
  programmes: readonly ProgrammeRow[],
  existing: LedgerRows,
  referenceDate: Day | null,
): readonly Problem[] {
  const programmeOf = new Map(
    programmes.map((programme) => [matchKey(programme.record.number), programme.record]),
  );
  const recordOf = ({ number }: PastedRow) => programmeOf.get(matchKey(number));
  const dated = rows.filter((row): row is PastedRow & { date: Day } => row.date !== null);
  const count = (code: string, number: number, params: Problem['params'] = {}): readonly Problem[] =>
    number === 0 ? [] : [{ code, params: { ...params, count: number } }];

  const isLater = ({ date }: { date: Day }): boolean => referenceDate !== null && date > referenceDate;
  const isOfOtherYear = (row: PastedRow & { date: Day }): boolean => {
    const year = recordOf(row)?.fiscalYear ?? null;
    return year !== null && partsOf(row.date).year !== year;
  };
  const isOutside = (row: PastedRow & { date: Day }): boolean => {
    const { start = null, end = null } = recordOf(row) ?? {};
    return (start !== null && row.date < start) || (end !== null && row.date > end);
  };
  const isPayments = table === 'payments';
  return [
    ...count('pastedLeft', ledger.left.filter(({ problem }) => problem.code !== 'pasteTotalLine').length),
    ...count('pastedLater', dated.filter(isLater).length, {
      referenceDate: referenceDate === null ? '' : formatDay(referenceDate),
    }),
    ...count('pastedOtherYear', dated.filter(isOfOtherYear).length),
    ...(isPayments ? count('pastedOutside', dated.filter(isOutside).length) : []),
    ...(isPayments ? count('pastedUndated', rows.length - dated.length) : []),
    ...count('pastedRepeated', repeatedIn(rows)),
    ...unlikeOthers(rows),
    ...(isPayments ? overBudget(rows, programmes, existing) : []),
  ];
}

/** Rows that the block holds more than once. */
function repeatedIn(rows: readonly PastedRow[]): number {
  const seen = new Map<string, PastedRow[]>();
  let repeated = 0;
  for (const row of rows) {
    const place = [matchKey(row.number), row.date, row.kind, row.amount].join('|');
    const earlier = seen.get(place) ?? [];
    repeated += duplicatesOf([row], earlier).size;
    seen.set(place, [...earlier, row]);
  }
  return repeated;
}

/** Amounts that are a hundred times what is usual in their programme: a unit that was mixed up. */
function unlikeOthers(rows: readonly PastedRow[]): readonly Problem[] {
  const groups = new Map<string, PastedRow[]>();
  for (const row of rows) {
    const group = `${String(matchKey(row.number))} ${row.kind}`;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const sizes = group.map(({ amount }) => Math.abs(amount)).filter((size) => size > 0);
      const usual = sizes.sort((one, other) => one - other)[Math.floor((sizes.length - 1) / 2)];
      if (usual === undefined || group.length < MOST_NAMED) return [];
      return group
        .filter(({ amount }) => Math.abs(amount) >= MANY_TIMES * usual)
        .map((row) => ({ row, usual }));
    })
    .slice(0, MOST_NAMED)
    .map(({ row: { line, amount }, usual }) => ({
      code: 'pastedUnlike',
      params: { line, amount: formatWon(amount), usual: formatWon(usual as Won) },
    }));
}

/** Programmes whose 집행액 goes over their 예산현액, or further over it. */
function overBudget(
  rows: readonly PastedRow[],
  programmes: readonly ProgrammeRow[],
  { budgets, payments }: LedgerRows,
): readonly Problem[] {
  return programmes
    .flatMap(({ record: { number, name } }) => {
      const isOf = (row: { readonly number: string }): boolean => isSameProgramme(row.number, number);
      const pasted = rows.filter(isOf);
      const own = budgets.filter(({ record }) => isOf(record));
      if (pasted.length === 0 || own.length === 0) return [];
      const budget = sumUntil(own, BUDGETED, null);
      const before = sumUntil(
        payments.filter(({ record }) => isOf(record)),
        SPENT,
        null,
      );
      const more = pasted.reduce(
        (sum, { kind, amount }) => sum + (SPENT.get(matchText(kind)) ?? 0) * amount,
        0,
      );
      const spent = (before + more) as Won;
      if (more <= 0 || spent <= budget) return [];
      const over = formatWon((spent - budget) as Won);
      const params = {
        programme: `${number} ${name}`,
        spent: formatWon(spent),
        budget: formatWon(budget),
        over,
      };
      return [{ code: 'pastedOverBudget', params }];
    })
    .slice(0, MOST_NAMED);
}
