import type { DomainProblemCode } from '../domain/problems';
import { domainSentences } from '../i18n/ko/domain';
import { functionSentences } from '../i18n/ko/functions';
import type { Params } from '../i18n/sentences';
import { budget } from './budget';
import { elapsed } from './elapsed';
import { execRate } from './execRate';
import { execStatus } from './execStatus';
import { PARAMETER_NAMES, type FunctionId } from './parameterNames';
import { Refusal, type FunctionProblemCode, type Place } from './problems';
import { rollup } from './rollup';
import { associate, excelError, isExcelError } from './runtime';
import { spent } from './spent';

type Implementation = (...args: unknown[]) => unknown;

const IMPLEMENTATIONS: Readonly<Record<FunctionId, Implementation>> = {
  EXECRATE: execRate,
  ELAPSED: elapsed,
  EXECSTATUS: execStatus,
  BUDGET: budget,
  SPENT: spent,
  ROLLUP: rollup,
};

const SENTENCES: Readonly<Record<FunctionProblemCode | DomainProblemCode, (params: Params) => string>> = {
  ...domainSentences,
  ...functionSentences,
};

/** Makes every function known to Excel. */
export function associateAll(): void {
  for (const id of Object.keys(IMPLEMENTATIONS) as FunctionId[]) associate(id, implementationOf(id));
}

/** The function as Excel calls it: omitted arguments are null, a refusal is an error with a Korean text. */
export function implementationOf(id: FunctionId): Implementation {
  const implementation = IMPLEMENTATIONS[id];
  const count = PARAMETER_NAMES[id].length;
  return (...args) => {
    const given = isInvocation(args.at(-1)) ? args.slice(0, -1) : args;
    const complete = Array.from({ length: count }, (_, index) => given[index] ?? null);
    try {
      const result = implementation(...complete);
      if (isTooLarge(result)) throw Refusal.of('resultTooLarge', {});
      return result;
    } catch (reason) {
      throw excelErrorOf(reason);
    }
  };
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

/** Sums and shares of numbers near 1E+308 go beyond what a cell can hold. */
function isTooLarge(result: unknown): boolean {
  return Array.isArray(result)
    ? result.some(isTooLarge)
    : typeof result === 'number' && !Number.isFinite(result);
}

function excelErrorOf(reason: unknown): unknown {
  if (!(reason instanceof Refusal)) {
    const message = reason instanceof Error ? reason.message : String(reason);
    return excelError('invalidValue', functionSentences.failed({ message }));
  }
  const { problem, place, notAvailable } = reason;
  const sentence = SENTENCES[problem.code](problem.params);
  return excelError(notAvailable ? 'notAvailable' : 'invalidValue', placed(sentence, place));
}

function placed(sentence: string, place: Place | null): string {
  if (place === null) return sentence;
  const { argument, isBlock } = place;
  return functionSentences[isBlock ? 'inBlock' : 'inArgument']({ argument, sentence });
}
