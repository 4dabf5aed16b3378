import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** What of Univer's lexer is touched; both members are private in its types. */
interface LexerState {
  _squareBracketState: number;
  _resetTemp(): void;
}

/**
 * Lets the formula lexer forget an unfinished structured reference.
 *
 * Univer 0.25.1 keeps one lexer for editor and engine and never resets its bracket counter: after a user typed
 * `=[@` and went on or gave up, every later formula, even `=1+1`, is #NAME?.
 */
export function forgetOpenBrackets(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as LexerState;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
  };
}
