import type { Scalar } from '../sheet/savedValue';
import {
  booleanOf,
  ErrorValue,
  isBlock,
  isError,
  numberOf,
  rowsOf,
  single,
  Unknown,
  type Operand,
  type Value,
} from './values';

/** Evaluated when it is asked for: IF never looks at the branch it does not take. Null where it is left out. */
export type Argument = (() => Operand) | null;

/** `date1904`: the workbook counts days from 1904. */
export type Native = (args: readonly Argument[], date1904: boolean) => Value;

export function given(argument: Argument | undefined): Value {
  if (argument === undefined) throw new Unknown('()');
  return argument === null ? null : argument().value;
}

/** Of ranges the numbers only; of a written argument whatever is a number to arithmetic. */
export function numbersIn(args: readonly Argument[]): number[] {
  return args.flatMap((argument) => {
    const operand = argument?.() ?? { value: 0, isWritten: true };
    return operand.isWritten ? [numberOf(operand.value)] : numbersAmong(rowsOf(operand.value).flat());
  });
}

export function numbersAmong(cells: readonly Scalar[]): number[] {
  return cells.flatMap((cell) => {
    if (isError(cell)) throw new ErrorValue(cell.code);
    return typeof cell === 'number' ? [cell] : [];
  });
}

export function booleansIn(args: readonly Argument[]): boolean[] {
  const found = args.flatMap((argument) => {
    const operand = argument?.() ?? { value: false, isWritten: true };
    if (operand.isWritten && !isBlock(operand.value)) return [booleanOf(operand.value)];
    const cells = rowsOf(operand.value).flat();
    return cells.filter((cell) => cell !== null && typeof cell !== 'string').map(booleanOf);
  });
  if (found.length === 0) throw new ErrorValue('#VALUE!');
  return found;
}

/** The cells of ranges; how Excel counts values that are written out is left unknown. */
export function cellsIn(args: readonly Argument[]): Scalar[] {
  return args.flatMap((argument) => {
    const operand = argument?.();
    if (!operand || operand.isWritten) throw new Unknown('COUNT');
    return rowsOf(operand.value).flat();
  });
}

/** One value, an error among them: what IFERROR and ISERROR look at. */
export function settled(argument: Argument | undefined): Value {
  try {
    const value = single(given(argument));
    if (isBlock(value)) throw new Unknown('@');
    return value;
  } catch (reason) {
    if (reason instanceof ErrorValue) return { code: reason.code };
    throw reason;
  }
}
