import { NONE } from '../../domain/kinds';
import { readQuantities } from '../../domain/quantities/readQuantities';
import { readText } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';

const [TEXT] = PARAMETER_NAMES.QUANTITIES;

/** QUANTITIES: 항목, 수, 단위 of every quantity of a text, a row each. */
export function quantities(text: unknown): (string | number)[][] {
  const found = readQuantities(readText(text, TEXT) ?? '');
  return found.length === 0 ? [[NONE]] : found.map(({ item, value, unit }) => [item, value, unit]);
}
