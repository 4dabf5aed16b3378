import { formatDay, LAST_DAY } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import { numberFormat } from '../../domain/numberFormat';
import type { Scalar } from '../sheet/savedValue';

/** Number formats that files name by number alone. */
const BUILT_IN: Readonly<Record<string, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 37: '#,##0', 38: '#,##0' },
  ...{ 39: '#,##0.00', 40: '#,##0.00', 41: '#,##0', 42: '#,##0', 43: '#,##0.00', 44: '#,##0.00' },
};
const BUILT_IN_DATES = new Set([
  '14',
  '15',
  '16',
  '17',
  '22',
  '27',
  '28',
  '29',
  '30',
  '31',
  '36',
  '50',
  '57',
]);

/** A number format by its number and, where the file has it, its code. */
export interface NumberFormat {
  readonly id: string;
  readonly code: string | undefined;
}

/**
 * A value, its dates as 1900 serials, as people read it on the sheet, near enough to tell two apart: a rate in percent, an amount with commas, a date
 * as a date. What its format does beyond that (units, colours, signs of its own) is left out.
 *
 * @example
 * shownValue(0.304, { id: '164', code: '0.0%' })  //=> '30.4%'
 */
export function shownValue(value: Scalar, format: NumberFormat): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const day = Math.floor(value);
  if (showsDates(format) && day >= 1 && day <= LAST_DAY) return formatDay(day as Day);
  const code = plainCode(format.code ?? BUILT_IN[format.id] ?? '');
  return numberFormat(code)?.(value) ?? String(Number(value.toPrecision(15)));
}

export function showsDates({ id, code }: NumberFormat): boolean {
  return code === undefined ? BUILT_IN_DATES.has(id) : /[yd]/i.test(plainCode(code));
}

/** The first section, without colours, units and filling. */
function plainCode(code: string): string {
  return code.split(';')[0]!.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|[₩\s()]/gsu, '');
}
