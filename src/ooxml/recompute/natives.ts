import { dayOf } from '../../domain/day';
import { roundHalfAwayFromZero } from '../../domain/rounding';
import { criterion } from './criteria';
import { BINARY } from './operators';
import type { Scalar } from '../sheet/savedValue';
import {
  booleanOf,
  ErrorValue,
  finite,
  isBlock,
  isError,
  numberOf,
  rowsOf,
  scalarOf,
  single,
  Unknown,
  type Block,
  type Operand,
  type Value,
} from './values';

/** Evaluated when it is asked for: IF never looks at the branch it does not take. Null where it is left out. */
export type Argument = (() => Operand) | null;

type Native = (args: readonly Argument[]) => Value;

/**
 * Excel's own functions that stand beside ours in formulas: a short list, each as Excel has it or `Unknown`. The library
 * there is for this (formulajs 4.6.1) compares texts by case in SUMIFS and hands errors through IFERROR.
 */
export const NATIVES: Readonly<Record<string, Native>> = {
  SUM: (args) => finite(numbersIn(args).reduce((sum, number) => sum + number, 0)),
  MIN: (args) => extreme(numbersIn(args), Math.min),
  MAX: (args) => extreme(numbersIn(args), Math.max),
  ROUND: ([value, digits]) => {
    const decimals = Math.trunc(numberOf(given(digits)));
    return roundHalfAwayFromZero(numberOf(given(value)), decimals);
  },
  INT: ([value]) => Math.floor(numberOf(given(value))),
  ABS: ([value]) => Math.abs(numberOf(given(value))),
  LOG10: ([value]) => finite(Math.log10(numberOf(given(value)))),
  VALUE: ([value]) => numberOf(given(value)),
  IF: ([condition, then, otherwise]) => {
    if (booleanOf(given(condition))) return given(then);
    return otherwise === undefined ? false : given(otherwise);
  },
  IFERROR: ([value, instead]) => {
    try {
      const result = single(given(value));
      return isError(result) ? given(instead) : result;
    } catch (reason) {
      if (reason instanceof ErrorValue) return given(instead);
      throw reason;
    }
  },
  AND: (args) => booleansIn(args).every(Boolean),
  OR: (args) => booleansIn(args).some(Boolean),
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
  SUMIFS: ([sums, ...criteria]) => {
    const amounts = rowsOf(given(sums));
    const takes = criteriaOf(criteria, amounts);
    const chosen = amounts.flatMap((row, down) => row.filter((_, across) => takes(down, across)));
    return finite(numbersAmong(chosen).reduce((sum, number) => sum + number, 0));
  },
  COUNTIFS: (criteria) => {
    const rows = rowsOf(given(criteria[0]));
    const takes = criteriaOf(criteria, rows);
    return rows.reduce(
      (count, row, down) => count + row.filter((_, across) => takes(down, across)).length,
      0,
    );
  },
  DATE: (args) => {
    const [year, month, day] = args.map((argument) => Math.trunc(numberOf(given(argument))));
    return dateOf(year!, month!, day!);
  },
};

function given(argument: Argument | undefined): Value {
  if (argument === undefined) throw new Unknown('()');
  return argument === null ? null : argument().value;
}

/** Of ranges the numbers only; of a written argument whatever is a number to arithmetic. */
function numbersIn(args: readonly Argument[]): number[] {
  return args.flatMap((argument) => {
    const operand = argument?.() ?? { value: 0, isWritten: true };
    return operand.isWritten ? [numberOf(operand.value)] : numbersAmong(rowsOf(operand.value).flat());
  });
}

function numbersAmong(cells: readonly Scalar[]): number[] {
  return cells.flatMap((cell) => {
    if (isError(cell)) throw new ErrorValue(cell.code);
    return typeof cell === 'number' ? [cell] : [];
  });
}

function extreme(numbers: readonly number[], choose: (one: number, other: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => choose(one, other));
}

function booleansIn(args: readonly Argument[]): boolean[] {
  const found = args.flatMap((argument) => {
    const operand = argument?.() ?? { value: false, isWritten: true };
    if (operand.isWritten && !isBlock(operand.value)) return [booleanOf(operand.value)];
    const cells = rowsOf(operand.value).flat();
    return cells.filter((cell) => cell !== null && typeof cell !== 'string').map(booleanOf);
  });
  if (found.length === 0) throw new ErrorValue('#VALUE!');
  return found;
}

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

/** Months and days beyond the calendar go on into the next year and month. */
function dateOf(year: number, month: number, day: number): number {
  const fullYear = year < 1900 ? year + 1900 : year;
  const first = dayOf(fullYear + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);
  if (first === null || fullYear < 1902) throw new Unknown('DATE');
  return first + day - 1;
}
