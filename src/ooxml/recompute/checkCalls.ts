import { type FunctionId, PARAMETER_NAMES } from '../../functions/parameterNames';
import { readFormula } from '../formulas/readFormula';
import type { CellPlace } from '../sheet/cellRef';
import type { CellFormula, SheetCell } from '../sheet/sheetCell';
import { detached } from '../xml/detached';
import { type Answered, recompute } from './recompute';
import { isSameValue } from './sameValue';
import type { SavedBook } from './savedBook';
import { isBlock, isError, rowsOf, single, type Value } from './values';

/** What was found of a cell whose formula calls functions of ours. */
export type CallFinding =
  | { readonly kind: 'same' }
  /** Recomputed from the saved cells it comes to another value than the saved one. */
  | { readonly kind: 'differs'; readonly computed: Value }
  /** The workbook counts days from 1904, and our function printed another date than the cells show. */
  | { readonly kind: 'dateSystem'; readonly computed: Value }
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
  /** What a check in it says that does not hold, `차이 1,000`; the cell itself may show something else. */
  readonly failed: string | undefined;
}

/** Functions that say whether something holds, and what they say where it does. */
const CHECKS: ReadonlySet<FunctionId> = new Set(['SUMCHECK', 'TEXTCHECK']);
const PASSED = new Set(['일치', '-']);

const MENTIONS_OURS = /siljeok/i;

/** A cell whose formula calls functions of ours, or may: it is not understood. */
export interface CallingCell {
  readonly ref: string;
  readonly place: CellPlace;
  /** The formula as it reads in the cell. */
  readonly formula: string;
  /** The cells that it spills over. */
  readonly spills: string | undefined;
  readonly ids: readonly string[];
}

/** Undefined for a cell that does not call functions of ours. */
export function callingCell(cell: SheetCell, formula: CellFormula): CallingCell | undefined {
  if (!MENTIONS_OURS.test(formula.source)) return undefined;
  const { calls, readable } = readFormula(formula.source);
  const ids = [...new Set(calls.flatMap(({ ours }) => ours ?? []))];
  if (ids.length === 0 && readable) return undefined;
  const spills = formula.kind === 'array' ? formula.ref : undefined;
  return { ref: cell.ref, place: cell.place, formula: detached(formula.text), spills, ids };
}

export function checkCell(
  sheet: string,
  { ref, place, formula, spills, ids }: CallingCell,
  book: SavedBook,
): CheckedCell {
  const saved = single(book.range(sheet, spills ?? ref) ?? [[null]]);
  const cells = book.seenFrom(sheet, place);
  const shown = (value: Value) => (spills === undefined ? first(value) : value);
  const failed: string[] = [];
  const answered: Answered = (id, value) => {
    if (CHECKS.has(id) && typeof value === 'string' && !PASSED.has(value)) failed.push(value);
  };
  const recomputed = recompute(formula, cells, { answered });
  const computed = recomputed.ok ? shown(recomputed.value) : undefined;
  const finding = found(saved, ids, computed, recomputed.ok ? '' : recomputed.unknown);
  return { sheet, ref, formula, ids, saved, finding: byDates(finding), failed: failed[0] };

  function byDates(finding: CallFinding): CallFinding {
    if (finding.kind !== 'differs' || !cells.date1904) return finding;
    const printed = recompute(formula, cells, { reading: 'printed' });
    const isPrinted = printed.ok && isSameValue(shown(printed.value), saved);
    return isPrinted ? { kind: 'dateSystem', computed: finding.computed } : finding;
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
