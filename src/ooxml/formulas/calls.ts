import { ourFunction } from './ourNames';
import { isBlank, isOperator, type TokenRange, type Tokens } from './tokens';

/** A call of a function, with where it stands among the tokens. */
export interface FunctionCall extends TokenRange {
  /** As written: `_xlfn.LET`, `SUM`, `Sheet1!율계산`. */
  readonly name: string;
  /** For a function of ours its id, also one that no version of ours has. */
  readonly ours: string | undefined;
  /** One a comma; an argument left out is an empty stretch. None for `f()`. */
  readonly args: readonly TokenRange[];
}

interface OpenCall {
  readonly name: string;
  readonly from: number;
  readonly args: TokenRange[];
  argumentFrom: number;
}

/**
 * All calls of a formula, inner ones before those they stand in; undefined where brackets do not match.
 * `mergeRefs` makes a name of a function whose letters are not Latin: `율계산(A1)`.
 */
export function readCalls(tokens: Tokens): FunctionCall[] | undefined {
  const calls: FunctionCall[] = [];
  const open: (OpenCall | '(' | '{')[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const top = open.at(-1);
    if (isOperator(tokens[i], '(')) {
      const from = calleeBefore(tokens, i);
      open.push(
        from === undefined ? '(' : { name: tokens[from]!.value, from, args: [], argumentFrom: i + 1 },
      );
    } else if (isOperator(tokens[i], '{')) {
      open.push('{');
    } else if (isOperator(tokens[i], ',') && typeof top === 'object') {
      top.args.push({ from: top.argumentFrom, to: i });
      top.argumentFrom = i + 1;
    } else if (isOperator(tokens[i], '}')) {
      if (open.pop() !== '{') return undefined;
    } else if (isOperator(tokens[i], ')')) {
      const closed = open.pop();
      if (closed === undefined || closed === '{') return undefined;
      if (closed !== '(') calls.push(closeCall(closed, tokens, i));
    }
  }
  return open.length === 0 ? calls : undefined;
}

function closeCall(
  { name, from, args, argumentFrom }: OpenCall,
  tokens: Tokens,
  closing: number,
): FunctionCall {
  const last = { from: argumentFrom, to: closing };
  const noArguments = args.length === 0 && tokens.slice(last.from, last.to).every(isBlank);
  return { name, ours: ourFunction(name), from, to: closing + 1, args: noArguments ? [] : [...args, last] };
}

/** The function's name in front of a bracket. A blank between is only taken for a call of ours: `이름 (A1)` intersects. */
function calleeBefore(tokens: Tokens, bracket: number): number | undefined {
  const adjacent = tokens[bracket - 1];
  if (adjacent?.type === 'func' || adjacent?.type === 'range_named') return bracket - 1;
  let i = bracket - 1;
  while (isBlank(tokens[i])) i--;
  return tokens[i]?.type === 'range_named' && ourFunction(tokens[i]!.value) ? i : undefined;
}
