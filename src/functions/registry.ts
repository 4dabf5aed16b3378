import { LOOK_AT } from '../domain/lookAt';
import type { DomainProblemCode } from '../domain/problems';
import { domainSentences } from '../i18n/ko/domain';
import { functionSentences } from '../i18n/ko/functions';
import type { Params } from '../i18n/sentences';
import { achievement } from './calls/achievement';
import { actual } from './calls/actual';
import { basis } from './calls/basis';
import { budget } from './calls/budget';
import { changeRate } from './calls/changeRate';
import { compose } from './calls/compose';
import { elapsed } from './calls/elapsed';
import { execRate } from './calls/execRate';
import { execStatus } from './calls/execStatus';
import { figure } from './calls/figure';
import { grade } from './calls/grade';
import { money } from './calls/money';
import { moneyText } from './calls/moneyText';
import { isMadeOfLookAt } from './lookAtFigures';
import { PARAMETER_NAMES, REPEATING, type FunctionId } from './parameterNames';
import { periodEnd, periodStart } from './calls/periodEnds';
import { periodText } from './calls/periodText';
import { pooledRate } from './calls/pooledRate';
import { Refusal, type FunctionProblemCode, type Place } from './problems';
import { planned } from './calls/planned';
import { quantities } from './calls/quantities';
import { quantity } from './calls/quantity';
import { reportLines } from './calls/reportLines';
import { rollup } from './calls/rollup';
import { scorecard } from './calls/scorecard';
import { spent } from './calls/spent';
import { sumCheck } from './calls/sumCheck';
import { unspentRate } from './calls/unspentRate';
import { weightedRate } from './calls/weightedRate';
import { textCheck } from './calls/textCheck';

type Implementation = (...args: unknown[]) => unknown;

const IMPLEMENTATIONS: Readonly<Record<FunctionId, Implementation>> = {
  EXECRATE: execRate,
  ACHIEVEMENT: achievement,
  ELAPSED: elapsed,
  CHANGERATE: changeRate,
  UNSPENTRATE: unspentRate,
  WEIGHTEDRATE: weightedRate,
  POOLEDRATE: pooledRate,
  EXECSTATUS: execStatus,
  GRADE: grade,
  BASIS: basis,
  PERIODSTART: periodStart,
  PERIODEND: periodEnd,
  PERIODTEXT: periodText,
  MONEY: money,
  MONEYTEXT: moneyText,
  SUMCHECK: sumCheck,
  COMPOSE: compose,
  QUANTITIES: quantities,
  QUANTITY: quantity,
  TEXTCHECK: textCheck,
  BUDGET: budget,
  SPENT: spent,
  ACTUAL: actual,
  PLANNED: planned,
  ROLLUP: rollup,
  FIGURE: figure,
  SCORECARD: scorecard,
  REPORTLINES: reportLines,
};

const SENTENCES: Readonly<Record<FunctionProblemCode | DomainProblemCode, (params: Params) => string>> = {
  ...domainSentences,
  ...functionSentences,
};

/** What a call comes to: a value or a block of them, or the error that its cell shows with the Korean text behind it. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: '#VALUE!' | '#N/A'; readonly sentence: string };

/**
 * Calculates a function outside Excel: needs no global and throws nothing. Omitted arguments and empty cells are null,
 * ranges are rows of cells, an error cell is `{ code: '#N/A' }`. Values of a repeating parameter follow one another, as in
 * a formula.
 *
 * @example
 * calculate('EXECRATE', [1, 4])  //=> { ok: true, value: 0.25 }
 */
export function calculate(id: FunctionId, args: readonly unknown[]): Answer {
  const { length: count } = PARAMETER_NAMES[id];
  const length = REPEATING.has(id) ? Math.max(count - 1, args.length) : count;
  const complete = Array.from({ length }, (_, index) => args[index] ?? null);
  try {
    if (isMadeOfLookAt(id, complete)) return { ok: true, value: LOOK_AT };
    const value = IMPLEMENTATIONS[id](...complete);
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
