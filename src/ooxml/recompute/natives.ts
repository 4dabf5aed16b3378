import { dayOf, LAST_DAY, partsOf } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import { roundHalfAwayFromZero } from '../../domain/rounding';
import { DAYS_TO_1904 } from './dateSystem';
import {
  booleansIn,
  cellsIn,
  given,
  numbersIn,
  settled,
  type Argument,
  type Native,
} from './nativeArguments';
import { TABLE_NATIVES } from './nativeTables';
import { booleanOf, ErrorValue, finite, isError, numberOf, textOf, Unknown } from './values';

/**
 * Excel's own functions that stand beside ours in formulas: a short list, each as Excel has it or `Unknown`. The library
 * there is for this (formulajs 4.6.1) compares texts by case in SUMIFS and hands errors through IFERROR.
 */
export const NATIVES: Readonly<Record<string, Native>> = {
  SUM: (args) => finite(numbersIn(args).reduce((sum, number) => sum + number, 0)),
  MIN: (args) => extreme(numbersIn(args), Math.min),
  MAX: (args) => extreme(numbersIn(args), Math.max),
  AVERAGE: (args) => {
    const numbers = numbersIn(args);
    if (numbers.length === 0) throw new ErrorValue('#DIV/0!');
    return finite(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
  },
  COUNT: (args) => cellsIn(args).filter((cell) => typeof cell === 'number').length,
  COUNTA: (args) => cellsIn(args).filter((cell) => cell !== null).length,
  ROUND: ([value, digits]) => {
    const decimals = Math.trunc(numberOf(given(digits)));
    return roundHalfAwayFromZero(numberOf(given(value)), decimals);
  },
  INT: ([value]) => Math.floor(numberOf(given(value))),
  ABS: ([value]) => Math.abs(numberOf(given(value))),
  LOG10: ([value]) => finite(Math.log10(numberOf(given(value)))),
  VALUE: ([value]) => numberOf(given(value)),
  IF: ([condition, then, otherwise]) => {
    if (booleanOf(given(condition))) return given(then);
    return otherwise === undefined ? false : given(otherwise);
  },
  IFERROR: ([value, instead]) => {
    const result = settled(value);
    return isError(result) ? given(instead) : result;
  },
  ISERROR: ([value]) => isError(settled(value)),
  ISNUMBER: ([value]) => typeof settled(value) === 'number',
  NOT: ([value]) => !booleanOf(given(value)),
  AND: (args) => booleansIn(args).every(Boolean),
  OR: (args) => booleansIn(args).some(Boolean),
  ...TABLE_NATIVES,
  TRIM: ([value]) => textOf(given(value)).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  /** Every place of a text; which one is not asked for by any formula of ours. */
  SUBSTITUTE: ([text, old, instead, which]) => {
    if (which !== undefined) throw new Unknown('SUBSTITUTE');
    const [whole, part] = [textOf(given(text)), textOf(given(old))];
    return part === '' ? whole : whole.replaceAll(part, () => textOf(given(instead)));
  },
  YEAR: ([day], date1904) => partOf(day, date1904).year,
  MONTH: ([day], date1904) => partOf(day, date1904).month,
  DAY: ([day], date1904) => partOf(day, date1904).day,
  DATE: (args, date1904) => {
    const [year, month, day] = args.map((argument) => Math.trunc(numberOf(given(argument))));
    const serial = dateOf(year!, month!, day!) - (date1904 ? DAYS_TO_1904 : 0);
    if (serial < 0) throw new Unknown('DATE');
    return serial;
  },
};

function extreme(numbers: readonly number[], choose: (one: number, other: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => choose(one, other));
}

/** The parts of the day that a serial is in the workbook's own system. */
function partOf(argument: Argument | undefined, date1904: boolean): ReturnType<typeof partsOf> {
  const serial = Math.floor(numberOf(given(argument))) + (date1904 ? DAYS_TO_1904 : 0);
  if (serial < 1 || serial > LAST_DAY) throw new Unknown('DATE');
  return partsOf(serial as Day);
}

/** Months and days beyond the calendar go on into the next year and month. */
function dateOf(year: number, month: number, day: number): number {
  const fullYear = year < 1900 ? year + 1900 : year;
  const first = dayOf(fullYear + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);
  if (first === null || fullYear < 1902) throw new Unknown('DATE');
  return first + day - 1;
}
