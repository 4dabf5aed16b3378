import { format } from 'numfmt';
import type { CellValue } from './types';

/** What a cell shows, without regard to its width. A format that cannot be applied shows the plain value. */
export function textOf(value: CellValue, numberFormat: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return format(numberFormat, value, { locale: 'ko-KR' });
  } catch {
    return String(value);
  }
}
