import { formatDay } from '../../domain/day';
import type { Day, Won } from '../../domain/kinds';
import { SPENT, sumLedger } from '../../domain/ledger';
import type { LookAtCode } from '../../domain/lookAt';
import { matchKey, type Cell } from '../../domain/matching';
import { formatWon } from '../../domain/money';
import { isSameProgramme } from '../../domain/programmeNumber';
import { sheetTexts } from '../../i18n/ko/sheetTexts';
import type { BookAccess } from '../book/access';
import { answerOf, giveKeys, refusalOf, send } from './append';
import { MOVED, untilInPlace } from './witness';
import { askBook } from '../book/bookMemory';
import { isErrorText, type CellValue } from '../tables/cells';
import { askForPlacings, planPlacings } from './placing';
import { refuse, runInExcel } from '../book/problems';
import { recover } from './recover';
import { allOf, askForTable, sheetRowOf, viewOf, type TableView } from '../book/tableView';
import type { Entry } from '../tables/recordTypes';
import type { Sender } from '../outbox/outbox';
import type { Outcome, WorkbookProblem } from '../book/outcome';

/** 누계 of one programme, as a division is told it: `6월 30일 현재 누계 12,345,000원`. */
export interface Cumulative {
  readonly number: string;
  readonly asOf: Day;
  readonly total: Won;
  readonly memo: string;
}

const COLUMNS = ['사업번호', '집행일', '구분', '금액'] as const;

/**
 * Records the difference between a 누계 and what the ledger holds up to that day (지출 less 반납, undated rows
 * included) as one row that says so. A lower 누계 is a 반납, and only on request. No difference, no row.
 *
 * What is recorded is read in the same three syncs that write the row. Where a payment of the programme was sent before
 * and nobody knows whether it arrived, that is settled first, in a run of its own: written later it would be counted
 * on top of the 누계.
 */
export async function recordCumulative(
  access: BookAccess,
  input: Cumulative,
  acceptLower: boolean,
  sender: Sender | null = null,
): Promise<Outcome<readonly { key: string; entry: Entry }[]>> {
  const refused = refusalOf(differenceEntry(input, 0 as Won));
  if (refused) return refused;
  if (isAwaited(access, input.number)) {
    const recovered = await recover(access);
    if (!recovered.ok) return recovered;
  }
  return runInExcel((context) => untilInPlace(() => recordOnce(context, access, input, acceptLower, sender)));
}

async function recordOnce(
  context: Excel.RequestContext,
  access: BookAccess,
  input: Cumulative,
  acceptLower: boolean,
  sender: Sender | null,
): Promise<Outcome<readonly { key: string; entry: Entry }[]> | typeof MOVED> {
  // The entry is known only once the ledger has been read; the place below the table is the same for any.
  const place = giveKeys(access, [{ entry: differenceEntry(input, 0 as Won) }], sender);
  const asked = await askBook(context, access.memory, (names) => ({
    ledger: askForTable(context.workbook, 'payments', names.tables.payments, { columns: COLUMNS }),
    place: askForPlacings(context.workbook, names, place),
  }));
  if (!asked.ok) return asked;
  const { answer } = asked.value;
  const views = allOf([viewOf(answer.ledger)]);
  if (!views.ok) return views;
  const recorded = recordedUpTo(views.value[0]!, input);
  if (!recorded.ok) return recorded;

  const difference = (input.total - recorded.value) as Won;
  if (difference === 0) return { ok: true, value: [] };
  if (difference < 0 && !acceptLower) {
    return refuse('cumulativeLower', { current: formatWon(recorded.value), total: formatWon(input.total) });
  }
  const placings = giveKeys(access, [{ entry: differenceEntry(input, difference) }], sender);
  const plans = planPlacings(answer.place.map((look) => ({ ...look, placings })));
  if (!plans.ok) return plans;
  const states = await send(context, access, plans.value);
  if (states === MOVED) return MOVED;
  const keys = answerOf(access, placings, states);
  return keys.ok ? { ok: true, value: placings.map(({ key, entry }) => ({ key, entry })) } : keys;
}

function isAwaited({ outbox }: BookAccess, number: string): boolean {
  return outbox
    .unseen()
    .some(({ entry }) => entry.table === 'payments' && isSameProgramme(entry.record.number, number));
}

/** What the ledger holds for the programme by a day, counted as the tables' own formulas count. */
function recordedUpTo(view: TableView, { number, asOf }: Cumulative): Outcome<Won> {
  const columns = COLUMNS.map((header) => view.column(header));
  const rows = Array.from({ length: view.bodyRows }, (_, index) =>
    columns.map((column) => asCell(column[index] ?? '')),
  );
  const key = matchKey(number);
  const totals = sumLedger(
    rows,
    { number: 0, date: 1, kind: 2, amount: 3 },
    key === null ? [] : [key],
    SPENT,
    asOf,
  );
  const { first } = totals.toLookAt;
  if (first === null) return { ok: true, value: totals.sums[0] ?? (0 as Won) };
  const { code, row, column } = first;
  const problem: WorkbookProblem = {
    code: CELL_PROBLEMS[code] ?? 'cellError',
    params: {
      table: view.layout.name,
      column: COLUMNS[column] ?? '',
      row: sheetRowOf(view, row),
      value: String(columns[column]?.[row] ?? ''),
    },
  };
  return { ok: false, problem };
}

const CELL_PROBLEMS: Partial<Record<LookAtCode, WorkbookProblem['code']>> = {
  ledgerAmountBlank: 'cellNotAmount',
  ledgerAmountText: 'cellNotAmount',
  ledgerRefundNegative: 'cellNotAmount',
  ledgerDateText: 'cellNotDate',
  ledgerDateNumber: 'cellNotDate',
  ledgerKindBlank: 'cellNotChoice',
  ledgerKindUnknown: 'cellNotChoice',
};

/** An error as the domain knows it. */
function asCell(value: CellValue): Cell {
  return isErrorText(value) ? { error: value } : value;
}

function differenceEntry({ number, asOf, total, memo }: Cumulative, difference: Won): Entry {
  const text = sheetTexts.cumulativeMemo({ day: formatDay(asOf), total: formatWon(total) });
  return {
    table: 'payments',
    record: {
      number,
      date: asOf,
      kind: difference < 0 ? '반납' : '지출',
      amount: Math.abs(difference) as Won,
      detail: '',
      memo: memo === '' ? text : `${text} ${memo}`,
      voucher: '',
    },
  };
}
