import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** What of Univer's lexer is touched; the bracket counter and the reset are private in its types. */
interface Lexer {
  _squareBracketState: number;
  _resetTemp(): void;
  treeBuilder(...formula: unknown[]): unknown;
  dispose(): void;
}

/**
 * Lets the formula lexer forget what it must not remember; editor and engine share one.
 *
 * - Univer 0.25.1 never resets its bracket counter: after a user typed `=[@` and went on or gave up, every later
 *   formula, even `=1+1`, is #NAME?.
 * - It keeps what it read by the formula's text alone, defined names put in: after a name was deleted, or in another
 *   workbook of the process, the formula goes on with the old meaning. `dispose` empties that cache and does no
 *   more than a reset. Parsed formulas have a cache of their own, so little is read twice.
 */
export function makeForgetful(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as Lexer;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
  };
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (...formula) => {
    lexer.dispose();
    return build(...formula);
  };
}
