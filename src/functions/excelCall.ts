import { answerOf, type Answer, type Calculation } from './calculation';
import { PARAMETER_NAMES, REPEATING, type FunctionId } from './parameterNames';
import { excelError, isExcelError } from './runtime';

/** A function as Excel calls it: with the invocation behind its arguments. */
export type ExcelCall = (...args: unknown[]) => unknown;

/** The function as Excel calls it: a refusal is thrown as an error with a Korean text. */
export function excelCall(id: FunctionId, calculation: Calculation): ExcelCall {
  return (...args) => excelResult(answerOf(id, calculation, argumentsOf(id, args)));
}

/** What of a call are arguments, the values of a repeating parameter one after the other. */
export function argumentsOf(id: FunctionId, args: readonly unknown[]): readonly unknown[] {
  const given = isInvocation(args.at(-1)) ? args.slice(0, -1) : args;
  return REPEATING.has(id) ? withoutList(id, given) : given;
}

/** An answer as Excel takes it: the value, or an error that is thrown. */
export function excelResult(answer: Answer): unknown {
  if (answer.ok) return answer.value;
  throw excelError(answer.error === '#N/A' ? 'notAvailable' : 'invalidValue', answer.sentence);
}

/**
 * Excel hands the invocation over behind the last parameter of functions.json, which a cache may keep for a day: with
 * an older one it stands where a newer function has a parameter.
 */
function isInvocation(argument: unknown): boolean {
  return (
    typeof argument === 'object' && argument !== null && !Array.isArray(argument) && !isExcelError(argument)
  );
}

/** Excel hands over the values of a repeating parameter as one list, each of them a range of its own; no value is null. */
function withoutList(id: FunctionId, args: readonly unknown[]): readonly unknown[] {
  const before = PARAMETER_NAMES[id].length - 1;
  const lists = args.slice(before);
  return [...args.slice(0, before), ...(lists.every((list) => list === null) ? [] : lists.flat())];
}
