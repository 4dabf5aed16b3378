import { NONE, type None } from '../../domain/kinds';
import { plainText } from '../../domain/plainText';
import { readQuantities } from '../../domain/quantities/readQuantities';
import { readText, shown } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { Refusal } from '../problems';

const [TEXT, WHICH, NTH] = PARAMETER_NAMES.QUANTITY;

/** QUANTITY: 수 of one quantity of a text, by its place or by its unit; `"-"` where the text has none at all. */
export function quantity(text: unknown, which: unknown, nth: unknown): number | None {
  const asked = readText(which, WHICH);
  const place = readText(nth, NTH);
  const found = readQuantities(readText(text, TEXT) ?? '');
  if (asked === null) throw Refusal.of('quantityNotAsked', { argument: WHICH });
  const unit = plainText(asked);
  const isPlace = /^[+-]?\d+(?:\.\d+)?$/.test(unit);
  const position = isPlace ? readPlace(unit, WHICH) : readPlace(place ?? '1', NTH);
  if (found.length === 0) return NONE;

  const among = isPlace ? found : found.filter((one) => one.unit === unit);
  const one = among[position - 1];
  if (one !== undefined) return one.value;
  const came = isPlace || position === 1 ? unit : `${unit}, ${position}`;
  throw Refusal.notAvailable('quantityAbsent', {
    argument: WHICH,
    came: shown(came),
    found: shown(found.map(({ written }) => written).join(', ')),
  });
}

function readPlace(text: string, argument: string): number {
  const place = Number(plainText(text));
  if (Number.isInteger(place) && place > 0) return place;
  throw Refusal.of('notPlace', { argument, came: shown(text) });
}
