import type { DomainProblemCode } from '../domain/problems';
import { LOOK_AT } from '../domain/lookAt';
import { domainSentences } from '../i18n/ko/domain';
import { functionSentences } from '../i18n/ko/functions';
import type { Params } from '../i18n/sentences';
import { isMadeOfLookAt } from './lookAtFigures';
import { PARAMETER_NAMES, REPEATING, type FunctionId } from './parameterNames';
import { Refusal, type FunctionProblemCode, type Place } from './problems';

/** A function over its arguments; it throws a Refusal where it has no result. */
export type Calculation = (...args: unknown[]) => unknown;

const SENTENCES: Readonly<Record<FunctionProblemCode | DomainProblemCode, (params: Params) => string>> = {
  ...domainSentences,
  ...functionSentences,
};

/** What a call comes to: a value or a block of them, or the error that its cell shows with the Korean text behind it. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: '#VALUE!' | '#N/A'; readonly sentence: string };

/** What a function comes to; throws nothing. Omitted arguments and those that are too much are made up for. */
export function answerOf(id: FunctionId, calculation: Calculation, args: readonly unknown[]): Answer {
  const { length: count } = PARAMETER_NAMES[id];
  const length = REPEATING.has(id) ? Math.max(count - 1, args.length) : count;
  const complete = Array.from({ length }, (_, index) => args[index] ?? null);
  try {
    if (isMadeOfLookAt(id, complete)) return { ok: true, value: LOOK_AT };
    const value = calculation(...complete);
    if (isTooLarge(value)) throw Refusal.of('resultTooLarge', {});
    return { ok: true, value };
  } catch (reason) {
    return { ok: false, ...errorOf(reason) };
  }
}

/** Sums and shares of numbers near 1E+308 go beyond what a cell can hold. */
function isTooLarge(result: unknown): boolean {
  return Array.isArray(result)
    ? result.some(isTooLarge)
    : typeof result === 'number' && !Number.isFinite(result);
}

function errorOf(reason: unknown): { error: '#VALUE!' | '#N/A'; sentence: string } {
  if (!(reason instanceof Refusal)) {
    const message = reason instanceof Error ? reason.message : String(reason);
    return { error: '#VALUE!', sentence: functionSentences.failed({ message }) };
  }
  const { problem, place, notAvailable } = reason;
  const sentence = SENTENCES[problem.code](problem.params);
  return { error: notAvailable ? '#N/A' : '#VALUE!', sentence: placed(sentence, place) };
}

function placed(sentence: string, place: Place | null): string {
  if (place === null) return sentence;
  const { argument, isBlock } = place;
  return functionSentences[isBlock ? 'inBlock' : 'inArgument']({ argument, sentence });
}
