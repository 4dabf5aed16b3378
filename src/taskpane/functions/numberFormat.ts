import type { FunctionSpec } from '../../functions/functionSpec';
import type { Argument } from './argumentText';

/** 자릿수 of a rate: its decimals are to be seen. */
const DIGITS = '자릿수';
const USUAL_DIGITS = 1;
const MOST_DIGITS = 10;

/** The number format for what a function gives; null where it shows as it is. */
export function numberFormatOf(
  { shownAs, parameters }: FunctionSpec,
  args: readonly (Argument | null)[],
): string | null {
  switch (shownAs) {
    case 'rate': {
      const digits = Number(args[parameters.findIndex(({ name }) => name.ko === DIGITS)]?.formula ?? NaN);
      const decimals =
        Number.isInteger(digits) && digits >= 0 && digits <= MOST_DIGITS ? digits : USUAL_DIGITS;
      return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
    }
    case 'day':
      return 'yyyy. m. d.';
    case 'amount':
      return '#,##0';
    default:
      return null;
  }
}
