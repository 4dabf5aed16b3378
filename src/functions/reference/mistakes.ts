import type { FunctionSpec } from '../functionSpec';
import { exampleValue } from '../catalogue/exampleValue';
import { allArguments, callText } from '../formulaText';
import type { Calculate } from './blanks';

/** What nobody means as an amount, a date, a word of a list or a range. */
const UNREADABLE = '"모름"';

interface Mistake {
  readonly formula: string;
  readonly error: string;
  readonly sentence: string;
}

/** The first example with one argument after the other unreadable, where the function refuses it: what it says. */
export function mistakesOf({ id, parameters, examples }: FunctionSpec, calculate: Calculate): Mistake[] {
  const [first] = examples;
  if (first === undefined) return [];
  return parameters.flatMap((_, wrong) => {
    const args = allArguments(parameters, first.args).map((arg, index) =>
      index === wrong ? UNREADABLE : arg,
    );
    const answer = calculate(id, args.map(exampleValue));
    if (answer.ok) return [];
    return [{ formula: callText(id, args), error: answer.error, sentence: answer.sentence }];
  });
}
