import type { FunctionSpec, ParameterSpec } from '../../functions/functionSpec';
import type { Texts } from '../form/conversion';

/** `form`, `target`, and `argument0` … in the order of the parameters. */
export type InsertionField = 'form' | 'target' | `argument${number}`;

export type InsertionTexts = Texts<InsertionField>;

/** Fields a form may come to have for a parameter that repeats. */
export const MOST_ARGUMENTS = 30;

interface ArgumentField {
  readonly field: `argument${number}`;
  readonly parameter: ParameterSpec;
  /** Counts the values of a repeating parameter: 1, 2 …; null of any other. */
  readonly nth: number | null;
  readonly isRequired: boolean;
}

/** A field for each parameter; of a repeating one as many as are filled in, and one to go on with. */
export function argumentFields(
  { parameters }: FunctionSpec,
  texts: InsertionTexts,
): readonly ArgumentField[] {
  const fields = parameters.map((parameter, index): ArgumentField => ({
    field: `argument${index}`,
    parameter,
    nth: parameter.repeating ? 1 : null,
    isRequired: parameter.defaultText === undefined,
  }));
  const last = fields.at(-1);
  if (last?.nth !== 1) return fields;
  const filled = Object.entries(texts).filter(([field, text]) => field.startsWith('argument') && text !== '');
  const furthest = Math.max(0, ...filled.map(([field]) => Number(field.slice('argument'.length))));
  for (let index = fields.length; index <= Math.min(furthest + 1, MOST_ARGUMENTS - 1); index++) {
    fields.push({
      ...last,
      field: `argument${index}`,
      nth: index - parameters.length + 2,
      isRequired: false,
    });
  }
  return fields;
}
