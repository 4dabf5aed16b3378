import type { Quantity } from '../quantities/quantity';
import { readQuantities } from '../quantities/readQuantities';
import { openBrackets } from './brackets';
import type { Area, SectionLine } from './line';
import { plannedPeriod, type PlannedPeriod } from './plan';
import { sumsIn, type BrokenDown } from './sums';
import { sumsBelow } from './sumsBelow';
import { tableSums, type TableSum } from './tableSums';

/** What is understood of a line. */
export interface Understood {
  readonly quantities: readonly Quantity[];
  /** Totals that its bracket, or the lines below, break down. */
  readonly sums: readonly BrokenDown[];
  /** Those of the table whose last row this is. */
  readonly tableSums: readonly TableSum[];
  /** 시기 of a plan. */
  readonly period: PlannedPeriod | null;
  /** Its `┌` or `└` stands alone. */
  readonly isOpenBracket: boolean;
}

/** What a sentence says, whatever stands around it. */
export interface Counted {
  readonly quantities: readonly Quantity[];
  readonly sums: readonly BrokenDown[];
}

export function countIn(text: string): Counted {
  const quantities = readQuantities(text);
  return { quantities, sums: sumsIn(text, quantities) };
}

/**
 * What is understood of the lines of a section, in their order.
 *
 * @param year of periods without one
 * @param count {@link countIn}, or the same from memory: of a long section only the line being written is new
 */
export function understand(
  lines: readonly SectionLine[],
  area: Area,
  year: number | null,
  count: (text: string) => Counted = countIn,
): readonly Understood[] {
  const counted = lines.map((line) => ({ line, ...(line.form === '글' ? count(line.text) : NOTHING) }));
  const open = new Set(openBrackets(lines));
  return counted.map(({ line, quantities, sums }, index) => ({
    quantities,
    sums: [
      ...sums,
      ...sumsBelow(counted, index).filter((sum) => !sums.some(({ total }) => total === sum.total)),
    ],
    tableSums: isLastRow(lines, index) ? tableSums(tableEndingAt(lines, index)) : [],
    period:
      area === '계획' && line.form === '글' && line.mark !== '□' ? plannedPeriod(line.text, year) : null,
    isOpenBracket: open.has(index),
  }));
}

const NOTHING: Counted = { quantities: [], sums: [] };

function isLastRow(lines: readonly SectionLine[], index: number): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]];
  if (line.form === '글') return false;
  return next === undefined || next.form === '글' || (next.form === '표머리' && line.form === '표행');
}

/** Back to the head that is not below another row. */
function tableEndingAt(lines: readonly SectionLine[], index: number): readonly SectionLine[] {
  let start = index;
  while (start > 0) {
    const [line, above] = [lines[start]!, lines[start - 1]!];
    if (above.form === '글' || (line.form === '표머리' && above.form === '표행')) break;
    start -= 1;
  }
  return lines.slice(start, index + 1);
}
