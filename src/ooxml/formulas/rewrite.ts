import type { FunctionCall } from './calls';
import type { Formula } from './readFormula';

/**
 * The formula with calls replaced. `replace` gets each call with the texts of its arguments, in which inner calls are
 * replaced already, trimmed; undefined leaves the call as it is, its arguments rewritten.
 *
 * @example
 * rewriteCalls(readFormula('2*SILJEOK.A(SILJEOK.B(1))'), ({ ours }, [x]) => ours && `(${x})+1`) //=> '2*((1)+1)+1'
 */
export function rewriteCalls(
  { tokens, calls }: Formula,
  replace: (call: FunctionCall, args: readonly string[]) => string | undefined,
): string {
  // Each token's text; a call that was replaced stands at its first token.
  const texts = tokens.map(({ value }) => value);
  const joined = (from: number, to: number) => texts.slice(from, to).join('');
  for (const call of calls) {
    const text = replace(
      call,
      call.args.map(({ from, to }) => joined(from, to).trim()),
    );
    if (text === undefined) continue;
    texts.fill('', call.from, call.to);
    texts[call.from] = text;
  }
  return texts.join('');
}
