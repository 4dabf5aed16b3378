import { failure, success, type Day, type Problem, type Result, type Won } from '../kinds';
import type { MoneyUnit } from '../moneyUnit';
import { readPastedAmount, unitNamedIn } from '../pasted/amount';
import type { PastedBlock } from '../pasted/block';
import { readDay } from '../day';
import { readPeriod } from '../period';
import { plainText } from '../plainText';

export type PastedPlanProblemCode =
  | 'planNoPeriods' // {} – no cell of the block names a day or a period
  | 'planAmountUnread'; // {text} – where an amount should stand

/** A day of the plan as a block tells it; null where the block has no such column, or nothing in the cell. */
export interface PastedPlanLine {
  readonly day: Day;
  readonly target: Won | null;
  readonly eligible: Won | null;
}

export interface PastedPlan {
  readonly lines: readonly PastedPlanLine[];
  readonly unit: MoneyUnit;
  /** The amounts were those of each period, by the total beside them, and have been added up. */
  readonly wasPerPeriod: boolean;
  /** Cells that could not be taken. */
  readonly problems: readonly Problem<PastedPlanProblemCode>[];
}

const TOTAL = /^(총|합|소|연간|누)?계$|^연간$/;
const ELIGIBLE = /대상/;
const TARGET = /목표|계획|누계|집행액/;

/** A block turned so that each of its lines is a period: what was asked by rows, and by columns. */
interface Turned {
  readonly cells: PastedBlock;
  /** Which column of it names the periods. */
  readonly periodAt: number;
}

/**
 * Reads targets from a block copied out of a sheet: a period a row (`1분기 | 25,000`) or a period a column, with headings
 * (목표액, 대상액) or without – then the first amount is the target. `(단위 : 천원)` above or in a heading is the unit, else
 * `unit`. Amounts that add up to a total beside them are those of each period: they are cumulated.
 *
 * @param year completes `1분기`, `6월`, `6. 30.`
 */
export function readPastedPlan(
  block: PastedBlock,
  year: number,
  unit: MoneyUnit = '원',
): Result<PastedPlan, PastedPlanProblemCode> {
  const turned = turn(block, year);
  if (turned === null) return failure('planNoPeriods');
  const { cells, periodAt } = turned;
  const first = cells.findIndex((row) => periodEnd(row[periodAt], year) !== null);
  const heads = cells.slice(0, first);
  const named = block
    .flat()
    .map(unitNamedIn)
    .find((one) => one !== null);
  const reading = { unit: named ?? unit, problems: [] as Problem<PastedPlanProblemCode>[] };
  const body = cells.slice(first);
  const width = Math.max(...cells.map((row) => row.length));
  // What stands in front of the period is its number, or the name of the programme.
  const columns = Array.from({ length: width - periodAt - 1 }, (_, index) => periodAt + 1 + index);
  const headOf = (column: number): string => plainText(heads.map((row) => row[column] ?? '').join(' '));
  const hasAmounts = (column: number): boolean =>
    body.some((row) => /\d/.test(row[column] ?? '') && readPastedAmount(row[column]!, '원').ok);
  const eligibleAt = columns.find((column) => ELIGIBLE.test(headOf(column)));
  const others = columns.filter((column) => column !== eligibleAt && hasAmounts(column));
  const targetAt = others.find((column) => TARGET.test(headOf(column))) ?? others[0];
  const secondAt = eligibleAt ?? (isBare(heads) ? others.find((column) => column !== targetAt) : undefined);

  const lines: PastedPlanLine[] = [];
  let total: Won | null = null;
  for (const row of body) {
    const amountAt = (column: number | undefined): Won | null => {
      const text = column === undefined ? '' : (row[column] ?? '');
      const amount = readPastedAmount(text, reading.unit);
      if (amount.ok) return amount.value;
      reading.problems.push({ code: 'planAmountUnread', params: { text } });
      return null;
    };
    const day = periodEnd(row[periodAt], year);
    if (day !== null) lines.push({ day, target: amountAt(targetAt), eligible: amountAt(secondAt) });
    else if (TOTAL.test(plainText(row[periodAt] ?? '').replace(/\s/g, ''))) total = amountAt(targetAt);
  }
  const wasPerPeriod =
    total !== null && lines.length > 1 && sumOf(lines) === total && lines.at(-1)!.target !== total;
  return success({
    lines: wasPerPeriod ? cumulated(lines) : lines,
    unit: reading.unit,
    wasPerPeriod,
    problems: reading.problems,
  });
}

/** The last day of what a cell names; null where it is no day and no period. */
function periodEnd(text: string | undefined, year: number): Day | null {
  const plain = plainText(text ?? '')
    .replace(/\s*(?:누계|까지|말|목표|계획)?\s*(?:\([^)\d]*\))?\s*$/, '')
    .trim();
  if (!/[분반]기|월|[.\-/].*\d|^\d{8}$/.test(plain)) return null;
  const day = readDay(plain, { year });
  if (day.ok) return day.value;
  const period = readPeriod(plain, year);
  return period.ok ? period.value.end : null;
}

/** As it stands where a column names periods, on its side where a row does. */
function turn(block: PastedBlock, year: number): Turned | null {
  const width = Math.max(0, ...block.map((row) => row.length));
  const named = (cells: readonly (string | undefined)[]): number =>
    cells.filter((cell) => periodEnd(cell, year) !== null).length;
  const byRow = block.map((row) => named(row));
  const byColumn = Array.from({ length: width }, (_, column) => named(block.map((row) => row[column])));
  const [most, mostInColumn] = [Math.max(0, ...byRow), Math.max(0, ...byColumn)];
  if (most === 0 && mostInColumn === 0) return null;
  if (mostInColumn >= most) return { cells: block, periodAt: byColumn.indexOf(mostInColumn) };
  const head = byRow.indexOf(most);
  const rows = block.slice(head);
  const cells = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
  return { cells, periodAt: 0 };
}

/** No headings but a name of the unit: what stands where is known by the order alone. */
function isBare(heads: PastedBlock): boolean {
  return heads.flat().every((cell) => cell === '' || unitNamedIn(cell) !== null);
}

function sumOf(lines: readonly PastedPlanLine[]): number {
  return lines.reduce((sum, { target }) => sum + (target ?? 0), 0);
}

function cumulated(lines: readonly PastedPlanLine[]): readonly PastedPlanLine[] {
  let sum = 0;
  return lines.map(({ day, target, eligible }) => {
    sum += target ?? 0;
    return { day, eligible, target: sum as Won };
  });
}
