import { parseA1Range, stringifyA1Ref, tokenize } from '@borgar/fx';
import { isWithin, type Block } from './blocks';

const CELLS: ReadonlySet<string> = new Set(['range', 'range_beam']);

/** Rows that are repeated, and which repetition of which of them a formula stands in; none outside. */
export interface FormulaPlace {
  /** Name of the template's sheet. */
  readonly sheet: string;
  readonly blocks: readonly Block[];
  readonly times: number;
  readonly own: { readonly block: Block; readonly copy: number } | null;
}

export interface RepeatedFormula {
  readonly formula: string;
  /** Reads otherwise than Excel's own inserting and copying of rows leaves it. */
  readonly isChanged: boolean;
  /** References from outside that mean only the first repetition. */
  readonly firstOnly: readonly string[];
}

/**
 * A formula of a template as it reads once the rows are repeated. Within the rows, references to them move along ($ stays
 * with the first repetition); to all others they stay on their cell. From outside, a range over the repeated rows grows
 * with them. References to the template's own sheet become those of the copy.
 *
 * @example with row 3 repeated three times
 * // in the third repetition: '=B3/B4' reads '=B5/B6'; below the rows: '=SUM(B3:B3)' reads '=SUM(B3:B5)'
 */
export function repeatedFormula(formula: string, place: FormulaPlace): RepeatedFormula {
  const firstOnly: string[] = [];
  let isChanged = place.own !== null && place.times > 1;
  const written = tokenize(formula, { mergeRefs: true, negativeNumbers: false }).map(({ type, value }) => {
    if (!CELLS.has(type)) return value;
    const prefix = value.slice(0, value.lastIndexOf('!') + 1);
    if (prefix !== '' && !isSheet(prefix.slice(0, -1), place.sheet)) return value;
    const range = parseA1Range(value.slice(prefix.length));
    if (range === undefined) return value;
    const { top, bottom, $top, $bottom } = range;
    // A whole column has no rows of its own.
    if (typeof top !== 'number' || typeof bottom !== 'number') return value;
    const isRange = value.includes(':');
    const target = place.blocks.find((block) => isWithin(top, block) || isWithin(bottom, block));
    let rows: readonly [number, number];
    if (
      target !== undefined &&
      target === place.own?.block &&
      isWithin(top, target) &&
      isWithin(bottom, target)
    ) {
      const by = place.own.copy * target.rows;
      rows = [movedTo(top, place) + ($top ? 0 : by), movedTo(bottom, place) + ($bottom ? 0 : by)];
    } else {
      const end = place.blocks.find((block) => isWithin(bottom, block));
      const grows = isRange && end !== undefined && top <= end.first && bottom >= end.last;
      const by = grows ? (place.times - 1) * end.rows : 0;
      if (by > 0) isChanged = true;
      if (target !== undefined && !grows && place.times > 1 && target !== place.own?.block)
        firstOnly.push(value);
      rows = [movedTo(top, place), movedTo(bottom, place) + by];
    }
    if (prefix !== '') isChanged = true;
    return stringifyA1Ref({ range: { ...range, top: rows[0], bottom: rows[1] } });
  });
  return { formula: written.join(''), isChanged, firstOnly };
}

/** Where a row of the template stands once the rows are repeated; of repeated rows, the first repetition. */
function movedTo(row: number, { blocks, times }: FormulaPlace): number {
  return blocks
    .filter((block) => block.row + block.rows <= row)
    .reduce((sum, { rows }) => sum + (times - 1) * rows, row);
}

function isSheet(prefix: string, sheet: string): boolean {
  return prefix.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'") === sheet;
}
