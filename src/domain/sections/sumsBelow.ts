import type { Quantity } from '../quantities/quantity';
import { sumDifference } from '../sumCheck';
import { LEVELS, type SectionLine } from './line';
import { amountOf, isOfUnit, outsideBrackets, type BrokenDown } from './sums';

/** A line with what was counted in it. */
export interface CountedLine {
  readonly line: SectionLine;
  readonly quantities: readonly Quantity[];
}

/**
 * Totals of a line that the lines right below it add up to: those a level deeper, or the next one. Numbers of several
 * lines that do not add up are no error – 24개 동아리 of 49 were paid –, so only what is right is told.
 */
export function sumsBelow(lines: readonly CountedLine[], index: number): readonly BrokenDown[] {
  const { quantities } = lines[index]!;
  const [below, next] = [deeper(lines, index), lines.slice(index + 1, index + 2)];
  return quantities.flatMap((total) => {
    for (const group of [below.map(outside), below.map(all), next.map(outside), next.map(all)]) {
      const parts = group.flat().filter((part) => isOfUnit(part, total));
      if (parts.length > 1 && sumDifference(amountOf(total), parts.map(amountOf)) === 0) {
        return [{ total, parts, verdict: 'equal' as const }];
      }
    }
    return [];
  });
}

function outside({ line, quantities }: CountedLine): readonly Quantity[] {
  return outsideBrackets(line.text, quantities);
}

function all({ quantities }: CountedLine): readonly Quantity[] {
  return quantities;
}

function deeper(lines: readonly CountedLine[], index: number): readonly CountedLine[] {
  const levelOf = ({ line }: CountedLine): number => LEVELS.indexOf(line.level);
  const own = levelOf(lines[index]!);
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((line) => levelOf(line) <= own);
  return (end < 0 ? rest : rest.slice(0, end)).filter((line) => levelOf(line) === own + 1);
}
