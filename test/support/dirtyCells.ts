import { LAST_DAY } from '../../src/domain/day';
import type { Cell } from '../../src/domain/matching';

/** What someone types or pastes: how it is shown, how it comes into the cell, what the domain is handed. */
export interface Typed {
  readonly name: string;
  readonly entry: string | number | boolean | null;
  readonly cell: Cell;
}
export const number = (value: number): Typed => ({ name: String(value), entry: value, cell: value });
export const text = (value: string): Typed => ({ name: `"${value}"`, entry: `'${value}`, cell: value });
export const error = (formula: string): Typed => ({ name: formula, entry: formula, cell: {} });
export const EMPTY: Typed = { name: '(empty)', entry: null, cell: null };

export const DIRT: readonly Typed[] = [
  EMPTY,
  { name: '=""', entry: '=""', cell: '' },
  { name: 'TRUE', entry: true, cell: true },
  { name: 'FALSE', entry: false, cell: false },
  ...[0, -1, 0.5, 0.999, 1, 2, 20070630, 20260301, LAST_DAY, LAST_DAY + 0.5, LAST_DAY + 1, 1e15].map(number),
  ...[' ', '  ', '-', ' - ', '\u3000', '미정', '1', '01', ' 01', '01 ', '０１', '1,200원', '2007. 3. 1.'].map(
    text,
  ),
  ...['2007-03-01', '99', 'A-3', 'a-3', 'A-3 ', 'Ａ-3', '0*', '?1', '<>9', '=1', '~', '|', '지출|반납'].map(
    text,
  ),
  ...[
    '본예산',
    '본예산 ',
    '차년도이월',
    '차년도 이월',
    '지출',
    '지출 ',
    '반납',
    '원인행위',
    '실적',
    '목표',
  ].map(text),
  ...['소계', '집행', 'TRUE', '가'.repeat(240), '가'.repeat(300)].map(text),
  ...['=NA()', '=1/0', '=VALUE("글")', '=SUM(1,2)*0+39083'].map((formula) =>
    formula.startsWith('=SUM') ? { name: formula, entry: formula, cell: 39083 } : error(formula),
  ),
];
