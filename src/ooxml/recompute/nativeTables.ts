import { criterion } from './criteria';
import { given, numbersAmong, type Argument, type Native } from './nativeArguments';
import { BINARY } from './operators';
import type { Scalar } from '../sheet/savedValue';
import { ErrorValue, finite, isError, numberOf, rowsOf, scalarOf, Unknown, type Block } from './values';

/** Excel's functions that pick cells out of ranges. */
export const TABLE_NATIVES: Readonly<Record<string, Native>> = {
  INDEX: ([range, row, column]) => {
    const rows = rowsOf(given(range));
    const first = position(row);
    const second = position(column);
    const [down, across] = column === undefined && rows.length === 1 ? [1, first] : [first, second];
    if (down > rows.length || across > rows[0]!.length) throw new ErrorValue('#REF!');
    return rows[down - 1]![across - 1]!;
  },
  MATCH: ([wanted, range, kind]) => {
    if (kind === undefined || numberOf(given(kind)) !== 0) throw new Unknown('MATCH');
    return matchExactly(scalarOf(given(wanted)), rowsOf(given(range)).flat());
  },
  VLOOKUP: ([wanted, table, column, kind]) => {
    if (kind === undefined || numberOf(given(kind)) !== 0) throw new Unknown('VLOOKUP');
    const rows = rowsOf(given(table));
    const across = position(column);
    if (across > rows[0]!.length) throw new ErrorValue('#REF!');
    const keys = rows.map((row) => row[0] ?? null);
    return rows[matchExactly(scalarOf(given(wanted)), keys) - 1]![across - 1]!;
  },
  SUMIF: ([range, wanted, sums = range]) => sumOf(rowsOf(given(sums)), [range!, wanted!]),
  COUNTIF: countOf,
  SUMIFS: ([sums, ...criteria]) => sumOf(rowsOf(given(sums)), criteria),
  COUNTIFS: countOf,
};

/** A whole row or column (0) is not known here. */
function position(argument: Argument | undefined): number {
  const index = argument === undefined ? 1 : Math.trunc(numberOf(given(argument)));
  if (index < 0) throw new ErrorValue('#VALUE!');
  if (index === 0) throw new Unknown('INDEX');
  return index;
}

function matchExactly(wanted: Scalar, cells: readonly Scalar[]): number {
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) throw new Unknown('MATCH');
  const sought = wanted ?? 0;
  const index = cells.findIndex(
    (cell) => typeof cell === typeof sought && !isError(cell) && BINARY['=']!(cell, sought) === true,
  );
  if (index < 0) throw new ErrorValue('#N/A');
  return index + 1;
}

function sumOf(amounts: Block, criteria: readonly Argument[]): number {
  const takes = criteriaOf(criteria, amounts);
  const chosen = amounts.flatMap((row, down) => row.filter((_, across) => takes(down, across)));
  return finite(numbersAmong(chosen).reduce((sum, number) => sum + number, 0));
}

function countOf(criteria: readonly Argument[]): number {
  const rows = rowsOf(given(criteria[0]));
  const takes = criteriaOf(criteria, rows);
  return rows.reduce((count, row, down) => count + row.filter((_, across) => takes(down, across)).length, 0);
}

/** Pairs of a range and a criterion, all ranges of one size. */
function criteriaOf(
  args: readonly Argument[],
  { length, 0: firstRow }: Block,
): (row: number, column: number) => boolean {
  const tests: { range: Block; takes: (cell: Scalar) => boolean }[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = rowsOf(given(args[index]));
    if (range.length !== length || range[0]?.length !== firstRow?.length) throw new Unknown('SUMIFS');
    tests.push({ range, takes: criterion(given(args[index + 1])) });
  }
  return (row, column) => tests.every(({ range, takes }) => takes(range[row]![column]!));
}
