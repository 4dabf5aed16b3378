/** Entry of functions.text.js, which functions.js loads; it needs no global. */
import { answerOf, type Answer } from './calculation';
import { TEXT_CALLS } from './calls/textCalls';
import type { TextFunctionId } from './parameterNames';

/** What a function that reads sentences comes to. */
export function answer(id: TextFunctionId, args: readonly unknown[]): Answer {
  return answerOf(id, TEXT_CALLS[id], args);
}
