import { NONE, type None } from '../../domain/kinds';
import type { Cell } from '../../domain/matching';
import { readTemplate, type Placeholder } from '../../domain/template';
import { isNone, shown, single } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLongText } from '../arguments/payload';
import { Refusal } from '../problems';

const [TEMPLATE, FIRST_VALUE] = PARAMETER_NAMES.COMPOSE;
/** 값 of 값1, 값2, … */
const VALUE = FIRST_VALUE.slice(0, -1);

/** COMPOSE: a sentence with its figures put in; values that the sentence has no place for are not looked at. */
export function compose(template: unknown, ...values: readonly unknown[]): string | None {
  const cell = single(template, TEMPLATE);
  if (isNone(cell) || cell === 0) return NONE;
  const pieces = readTemplate(textOf(cell, TEMPLATE));
  if (!pieces.ok) throw Refusal.inArgument(TEMPLATE, pieces.problem);
  const sentence = pieces.value
    .map((piece) => (typeof piece === 'string' ? piece : printed(piece, values)))
    .join('');
  refuseLongText(sentence);
  return sentence;
}

function printed({ written, position, print }: Placeholder, values: readonly unknown[]): string {
  if (position > values.length) {
    throw Refusal.of('placeholderWithoutValue', {
      argument: TEMPLATE,
      placeholder: written,
      count: values.length,
    });
  }
  const argument = `${VALUE}${position}`;
  const cell = single(values[position - 1], argument);
  if (isNone(cell)) return NONE;
  return typeof cell === 'number' && Number.isFinite(cell) ? print(cell) : textOf(cell, argument);
}

function textOf(cell: Cell, argument: string): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell);
  throw Refusal.of('notText', { argument, came: shown(cell) });
}
