import { shifted, intersect } from './area';
import type { Area, CellValue, ConditionalFormat } from './types';
import { cut } from './validations';

/** The formats without what lies in an area. */
export function withoutFormats(
  formats: readonly ConditionalFormat[],
  area: Area,
): readonly ConditionalFormat[] {
  if (formats.every((format) => !intersect(format.area, area))) return formats;
  return formats.flatMap((format) => cut(format.area, area).map((rest) => ({ ...format, area: rest })));
}

/** The formats after rows or columns were inserted or removed. */
export function shiftFormats(
  formats: readonly ConditionalFormat[],
  axis: 'rows' | 'columns',
  change: 'insert' | 'remove',
  at: number,
  count: number,
): readonly ConditionalFormat[] {
  return formats.flatMap((format) => {
    const area = shifted(format.area, axis, change, at, count);
    return area ? [{ ...format, area }] : [];
  });
}

/** Whether a cell looks as the format says; operands are numbers or texts, anything else is never met. */
export function isMet({ rule }: ConditionalFormat, value: CellValue): boolean {
  const [low, high] = [operand(rule.formula1), operand(rule.formula2)];
  if (low === null || value === '#') return false;
  const order = (bound: CellValue) => compared(value, bound);
  switch (rule.operator) {
    case 'EqualTo':
      return order(low) === 0;
    case 'NotEqualTo':
      return order(low) !== 0;
    case 'GreaterThan':
      return order(low) > 0;
    case 'GreaterThanOrEqual':
      return order(low) >= 0;
    case 'LessThan':
      return order(low) < 0;
    case 'LessThanOrEqual':
      return order(low) <= 0;
    case 'Between':
      return high !== null && order(low) >= 0 && order(high) <= 0;
    case 'NotBetween':
      return high !== null && !(order(low) >= 0 && order(high) <= 0);
  }
}

/** A written number or text; null for a formula that would have to be computed. */
function operand(formula: string | undefined): CellValue | null {
  const text = (formula ?? '').replace(/^=/, '').trim();
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** As Excel orders: numbers before texts, texts without regard to case; an empty cell is 0 beside numbers. */
function compared(value: CellValue, bound: CellValue): number {
  if (typeof bound === 'number') {
    if (value === '') return -bound;
    return typeof value === 'number' ? value - bound : 1;
  }
  if (typeof value === 'number') return -1;
  const [one, other] = [String(value).toLowerCase(), String(bound).toLowerCase()];
  return one === other ? 0 : one < other ? -1 : 1;
}
