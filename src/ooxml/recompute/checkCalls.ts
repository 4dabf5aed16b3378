import { PARAMETER_NAMES } from '../../functions/parameterNames';
import { readFormula } from '../formulas/readFormula';
import { readSheet } from '../sheet/patchSheet';
import type { CellFormula } from '../sheet/sheetCell';
import type { Package } from '../package/package';
import type { Sheet } from '../workbook/readWorkbook';
import { recompute } from './recompute';
import { isSameValue } from './sameValue';
import type { SavedBook } from './savedBook';
import { isBlock, isError, rowsOf, single, type Value } from './values';

/** What was found of a cell whose formula calls functions of ours. */
export type CallFinding =
  | { readonly kind: 'same' }
  /** Recomputed from the saved cells it comes to another value than the saved one. */
  | { readonly kind: 'differs'; readonly computed: Value }
  | { readonly kind: 'error'; readonly code: string }
  /** No value is saved: the formula was never calculated. */
  | { readonly kind: 'missing' }
  /** Functions no version of ours has. */
  | { readonly kind: 'unknownFunction'; readonly ids: readonly string[] }
  /** Part of the formula cannot be evaluated here. */
  | { readonly kind: 'notRecomputed'; readonly part: string };

export interface CheckedCell {
  readonly sheet: string;
  /** `B7` */
  readonly ref: string;
  readonly formula: string;
  /** Ids of the functions of ours that it calls, each once. */
  readonly ids: readonly string[];
  readonly saved: Value;
  readonly finding: CallFinding;
}

const MENTIONS_OURS = /siljeok/i;

/** Every cell of these sheets that calls functions of ours, recomputed from the saved cells, in the order of the file. */
export function* checkCalls(
  opened: Package,
  book: SavedBook,
  sheets: readonly Pick<Sheet, 'name' | 'part'>[] = book.worksheets,
): Generator<CheckedCell> {
  for (const { name: sheet, part } of sheets) {
    const calling: {
      ref: string;
      formula: CellFormula;
      ids: readonly string[];
      place: { row: number; column: number };
    }[] = [];
    readSheet(part, opened.textChunks(part), {
      cell: (cell) => {
        const { formula } = cell;
        if (formula === undefined || !MENTIONS_OURS.test(formula.source)) return undefined;
        const { calls, readable } = readFormula(formula.source);
        const ids = [...new Set(calls.flatMap(({ ours }) => ours ?? []))];
        if (ids.length > 0 || !readable) calling.push({ ref: cell.ref, formula, ids, place: cell.place });
        return undefined;
      },
    });
    for (const { ref, formula, ids, place } of calling) {
      const isSpilled = formula.kind === 'array' && formula.ref !== undefined;
      const saved = single(book.range(sheet, isSpilled ? formula.ref! : ref) ?? [[null]]);
      const recomputed = recompute(formula.text, book.seenFrom(sheet, place));
      const computed = recomputed.ok ? (isSpilled ? recomputed.value : first(recomputed.value)) : undefined;
      const finding = found(saved, ids, computed, recomputed.ok ? '' : recomputed.unknown);
      yield { sheet, ref, formula: formula.text, ids, saved, finding };
    }
  }
}

function found(
  saved: Value,
  ids: readonly string[],
  computed: Value | undefined,
  unknown: string,
): CallFinding {
  const strangers = ids.filter((id) => !Object.hasOwn(PARAMETER_NAMES, id));
  if (strangers.length > 0) return { kind: 'unknownFunction', ids: strangers };
  const error = rowsOf(saved).flat().find(isError);
  if (error !== undefined) return { kind: 'error', code: error.code };
  if (first(saved) === null) return { kind: 'missing' };
  if (computed === undefined) return { kind: 'notRecomputed', part: unknown };
  return isSameValue(computed, saved) ? { kind: 'same' } : { kind: 'differs', computed };
}

/** What a formula shows that does not spill. */
function first(value: Value): Value {
  return isBlock(value) ? (value[0]?.[0] ?? null) : value;
}
