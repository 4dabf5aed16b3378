import { formatDay } from '../../domain/day';
import type { Day } from '../../domain/kinds';

/** `2007. 6. 12. 지출 3,600,000원`: what a row says of itself; a part that is blank is left out. */
export function titleOf(date: Day | null, ...words: readonly string[]): string {
  return [date === null ? '' : formatDay(date), ...words].filter((word) => word !== '').join(' ');
}
