import { NONE, type None } from '../../domain/kinds';
import { MONEY_STYLES, writeMoney } from '../../domain/moneyText';
import { MONEY_UNITS } from '../../domain/moneyUnit';
import { isDash, readAmount, readWord, single } from '../arguments/scalars';
import { PARAMETER_NAMES } from '../parameterNames';
import { Refusal } from '../problems';

const [AMOUNT, STYLE, AMOUNT_UNIT] = PARAMETER_NAMES.MONEYTEXT;

/** MONEYTEXT: an amount as documents print it. A money text brings its own unit. */
export function moneyText(amountArgument: unknown, style: unknown, unit: unknown): string | None {
  const amount = isDash(single(amountArgument, AMOUNT)) ? NONE : readAmount(amountArgument, AMOUNT);
  const printed = readWord(style, STYLE, MONEY_STYLES);
  const counted = readWord(unit, AMOUNT_UNIT, MONEY_UNITS);
  if (amount === NONE) return NONE;
  const text = writeMoney(amount.value, amount.isMoney ? '원' : counted, printed);
  if (!text.ok) throw Refusal.inArgument(AMOUNT, text.problem);
  return text.value;
}
