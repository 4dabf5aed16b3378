import type { Scalar } from '../../sheet/savedValue';

/** What is to be looked at before a copy is handed out. */
export type FindingKind =
  | '차이' // {sheet, cell, formula, saved, recomputed} – the saved value is not the one our functions give
  | '오류' // {sheet, cell, formula, saved} – an error is saved by our functions, or #NAME? by any formula
  | '없음' // {sheet, cell, formula} – no value is saved
  | '모르는함수' // {sheet, cell, formula, unknown} – a function under our name that this version does not have
  | '미확인' // {sheet, cell, formula, saved, unknown} – holds what is not recomputed here; {sheet, cell, formula, count} – formulas that stay and have no saved value, the first of them
  | '숨김' // {sheet, cell, count, hiddenBy} – cells that are handed out and cannot be seen, the first of them
  | '검산' // {sheet, cell, formula?, saved} – a check says that it does not hold: 차이 1,000; 표에 없는 수: 45건
  | '확인' // {sheet, cell, formula, saved, count?} – rows that could not be counted
  | '직접입력' // {sheet, cell, saved, count} – typed where the cells around have a formula
  | '날짜체계' // {} – days are counted from 1904; {sheet, cell, formula, saved, recomputed} – our function printed another date
  | '수동계산' // {} – calculation was manual: values may be old
  | '전체계산'; // {} – Excel was to compute all anew when opening: the saved values were not trusted

/** Something of a kind, with where it is; what is not known of it is left out. */
export interface Finding {
  readonly kind: FindingKind;
  readonly sheet?: string;
  /** Of a formula that spills, for 차이 and 오류 the cell of what it fills that is concerned. */
  readonly cell?: string;
  readonly formula?: string;
  readonly saved?: Scalar;
  readonly recomputed?: Scalar;
  /** The function or the part of the formula that is not understood. */
  readonly unknown?: string;
  /** How many cells are concerned. */
  readonly count?: number;
  readonly hiddenBy?: HidingPlace;
}

/**
 * A row or a column that is hidden or too small to be seen; a number format that shows nothing; type in the colour of its
 * ground, or too small; a rule that paints it so; far away from all other cells; the cells that a scenario changes; an
 * object that is not seen; the text of a shape, of a note or in a chart, in the colour of its ground.
 */
export type HidingPlace =
  | 'row'
  | 'column'
  | 'format'
  | 'ground'
  | 'rule'
  | 'type'
  | 'far'
  | 'scenario'
  | 'object'
  | 'shapeText'
  | 'note'
  | 'chart';
