import { withMinus } from './numberText';
import { roundHalfAwayFromZero } from './rounding';

/** Digits before the point, decimals that are always and that may be printed, percent. */
const FORMAT = /^(?=[#0])([#,]*[0,]*)(?<!,)(?:\.(?=[#0])(0*)(#*))?(%?)$/;
/** More digits than a cell has. */
const MOST_DIGITS = 20;

/** Prints a number in one number format. */
export type NumberPrinter = (value: number) => string;

/**
 * A number format as Excel writes it, of `#` `0` `,` `.` and `%`: `#,##0`, `0.0`, `0.0%`, `#,##0.##`. Null for any other
 * (dates, colours, sections).
 *
 * Rounds half away from zero as Excel does. Unlike Excel it marks negative numbers with △ and prints no point without
 * decimals behind it. (numfmt, which the workbench uses, would add 20 kB to functions.js and prints 1.005 as 1.00.)
 *
 * @example
 * numberFormat('0.0%')!(0.31034)    //=> '31.0%'
 * numberFormat('#,##0')!(-1234.5)   //=> '△1,235'
 * numberFormat('yyyy. m. d.')       //=> null
 */
export function numberFormat(format: string): NumberPrinter | null {
  const [, whole, fixed = '', free = '', percent] = FORMAT.exec(format) ?? [];
  if (whole === undefined || format.length > MOST_DIGITS) return null;
  const digits = whole.replace(/[^0]/g, '').length;
  const decimals = fixed.length + free.length;
  const { format: print } = new Intl.NumberFormat('en-US', {
    style: percent === '%' ? 'percent' : 'decimal',
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.max(1, digits),
    minimumFractionDigits: fixed.length,
    maximumFractionDigits: decimals,
  });
  return (value) => {
    const rounded = roundHalfAwayFromZero(value, decimals + (percent === '%' ? 2 : 0));
    const printed = print(Math.abs(rounded));
    return withMinus(value, digits === 0 ? printed.replace(/^0/, '') : printed);
  };
}
