import { sumDifference } from '../sumCheck';
import { cellsOf } from './cells';
import type { SectionLine } from './line';

/** A total of a table, and what the numbers beside or above it come to. */
export interface TableSum {
  /** What the row or column of the total is called: `정 원`. */
  readonly name: string;
  readonly total: number;
  readonly parts: readonly number[];
  readonly isRight: boolean;
}

const TOTAL = /^(?:합계|총계|계|총합계)$/;
const SUBTOTAL = /^소계$/;
/** Columns whose numbers are not added up with the others. */
const NO_PART = /율|률|%|비중|비율|증감|전년|목표|순위|평균|연번|번호|연도|단가/;
const NUMBER = /^[△▲-]?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/;

/**
 * The totals of an inner table, row by row and column by column: of one whose head has a 합계, 계 or 총계 that every other
 * number of the row adds up to, and of a row that is called so. Tables with 소계 and columns of rates are left alone.
 *
 * @param rows those of one table, heads first
 */
export function tableSums(rows: readonly SectionLine[]): readonly TableSum[] {
  const cells = rows.filter(({ form }) => form === '표행').map(({ text }) => cellsOf(text));
  const heads = rows.filter(({ form }) => form === '표머리').map(({ text }) => cellsOf(text));
  const head = heads.length === 1 ? heads[0]!.map(word) : [];
  if ([...head, ...cells.map(([first = '']) => word(first))].some((one) => SUBTOTAL.test(one))) return [];
  return [...acrossRows(head, cells), ...downColumns(head, cells)];
}

function acrossRows(head: readonly string[], rows: readonly (readonly string[])[]): TableSum[] {
  const totals = [...head.keys()].filter((at) => TOTAL.test(head[at]!));
  const [at] = totals;
  if (at === undefined || totals.length > 1) return [];
  const others = [...head.keys()].filter((column) => column !== at && !NO_PART.test(head[column]!));
  return rows.flatMap((row) =>
    sumOf(
      word(row[0] ?? ''),
      row[at],
      others.map((column) => row[column] ?? ''),
    ),
  );
}

function downColumns(head: readonly string[], rows: readonly (readonly string[])[]): TableSum[] {
  const totals = rows.filter(([first = '']) => TOTAL.test(word(first)));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  const others = rows.filter((row) => row !== total);
  return [...total.keys()]
    .slice(1)
    .filter((column) => !NO_PART.test(head[column] ?? ''))
    .flatMap((column) =>
      sumOf(
        head[column] ?? '',
        total[column],
        others.map((row) => row[column] ?? ''),
      ),
    );
}

/** Words between the numbers are none of them; an empty cell or `-` is nothing. */
function sumOf(name: string, total: string | undefined, others: readonly string[]): TableSum[] {
  const whole = numberIn(total ?? '');
  const parts = others.map(numberIn).filter((part): part is number => part !== null);
  if (whole === null || parts.length < 2) return [];
  return [{ name, total: whole, parts, isRight: sumDifference(whole, parts) === 0 }];
}

function numberIn(cell: string): number | null {
  const plain = cell.replace(/\s/g, '');
  if (!NUMBER.test(plain)) return null;
  const size = Number(plain.replace(/[△▲,-]/g, ''));
  return /^[△▲-]/.test(plain) ? -size : size;
}

/** `합 계` is 합계. */
function word(cell: string): string {
  return cell.replace(/\s/g, '');
}
