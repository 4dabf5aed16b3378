import { referenceSentences as say } from '../../i18n/ko/reference';
import type { FunctionSpec } from '../functionSpec';
import { exampleValue } from '../catalogue/exampleValue';
import { allArguments } from '../formulaText';
import { code, shownValue } from './markdown';

/** What a call comes to: a value, or an error with its sentence. */
export type Calculate = (
  id: string,
  args: readonly unknown[],
) =>
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly sentence: string };

/**
 * What the function answers when this argument points to an empty cell, which arrives as null in some builds and as 0 in
 * others: told from all examples of the function, with that argument blank.
 */
export function whenBlank(
  { id, parameters, examples }: FunctionSpec,
  blank: number,
  calculate: Calculate,
): string {
  const answers = examples.map(({ args }) => {
    const [asNull, asZero] = [null, 0].map((empty) =>
      calculate(
        id,
        allArguments(parameters, args).map((arg, index) => (index === blank ? empty : exampleValue(arg))),
      ),
    ) as [Answer, Answer];
    return { asNull, differs: JSON.stringify(seen(asNull)) !== JSON.stringify(seen(asZero)) };
  });
  const differing = answers.find(({ differs }) => differs);
  if (parameters[blank]?.defaultText !== undefined) {
    return differing === undefined ? say.blankIsOmitted : say.blankIsOmittedOrZero;
  }
  if (differing !== undefined) return say.blankOrZero({ value: told(differing.asNull) });
  return answers[0] === undefined ? '' : told(answers[0].asNull);
}
type Answer = ReturnType<Calculate>;

/** What the cell shows of an answer; the sentence of an error is behind it. */
function seen(answer: Answer): unknown {
  return answer.ok ? answer.value : answer.error;
}

function told(answer: Answer): string {
  if (!answer.ok) return code(answer.error);
  const value: unknown = isOneCell(answer.value) ? answer.value[0]![0] : answer.value;
  if (typeof value !== 'string' && typeof value !== 'number') return say.block;
  if (typeof value === 'number') return shownValue(value);
  return value === '' ? say.blankText : code(value);
}

function isOneCell(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
}
