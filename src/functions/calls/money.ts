import { NONE, type None } from '../../domain/kinds';
import { inUnit, MONEY_UNITS } from '../../domain/moneyUnit';
import { readWon, readWord } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';

const [TEXT, UNIT] = PARAMETER_NAMES.MONEY;

/** MONEY: the number that a money text stands for, counted in 단위 and not rounded. */
export function money(text: unknown, unit: unknown): number | None {
  const won = readWon(text, TEXT);
  const counted = readWord(unit, UNIT, MONEY_UNITS);
  return won === NONE ? NONE : inUnit(won, counted);
}
