import { PARAMETER_NAMES } from '../../src/functions/parameterNames';
import { functionAnswer, twinText, type TwinCase } from '../support/twinSheet';

/** What became of a call that was computed both ways. */
export type Outcome = 'equal' | 'refused' | 'different';

/** Twelve digits: what Univer hands out. */
const TOLERANCE = 5.1e-12;

/**
 * Whether the engine's value is what the function answers. A function may refuse what its twin passes over, naming the
 * argument, and where it is a table the row.
 */
export function outcomeOf(call: TwinCase, computed: unknown): Outcome {
  const answered = functionAnswer(call);
  if (isError(answered)) {
    return isError(computed) || namesTheCell(call, answered) ? 'refused' : 'different';
  }
  return isEqual(answered, computed) ? 'equal' : 'different';
}

function isEqual(answered: unknown, computed: unknown): boolean {
  if (typeof answered !== 'number') return answered === computed;
  if (typeof computed !== 'number') return false;
  return Math.abs(answered - computed) <= TOLERANCE * Math.max(1, Math.abs(answered));
}

function isError(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#');
}

function namesTheCell([id, ...args]: TwinCase, sentence: string): boolean {
  const text = sentence.slice(sentence.indexOf(' ') + 1);
  const named = PARAMETER_NAMES[id].findIndex((name) => text.startsWith(name));
  if (named < 0) return false;
  return !Array.isArray(args[named]?.value) || /\d+행/.test(sentence);
}

/** A call for people to read who look for what differs. */
export function described(call: TwinCase, computed: unknown): string {
  const [id, ...args] = call;
  const given = args.map(({ value }) => JSON.stringify(value)).join(', ');
  return `${id}(${given})\n  answers ${JSON.stringify(functionAnswer(call))}, the twin ${JSON.stringify(computed)}: =${twinText(call)}`;
}
