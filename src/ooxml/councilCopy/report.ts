import type { Problem } from '../../domain/kinds';
import type { PartName } from '../package/partName';
import type { PersonalDataKind } from '../personalData/rules';
import type { Scalar } from '../sheet/savedValue';
import type { Finding } from './findings/findings';

/** What was done to a part. */
export type ChangeCode =
  | 'partRemoved' // {}
  | 'linkRemoved' // {type, target} – a relationship of a kind that is not handed on
  | 'elementRemoved' // {element} – something in the part that is not handed on
  | 'attributeRemoved' // {element, attribute}
  | 'commentsRemoved' // {} – comments of XML
  | 'madePlain' // {} – a workbook with macros, or a template
  | 'notesRemoved' // {sheet}
  | 'authorsRemoved' // {sheet} – of notes
  | 'pivotFrozen' // {sheet, ref} – became its cells
  | 'itemsForgotten' // {count} – texts in a pivot's cache that stand on no sheet
  | 'slicerRemoved' // {name}
  | 'chartFrozen' // {formula} – became part of the chart
  | 'passwordKept' // {sheet} – of a protection, as a hash; '' for the workbook's
  | 'confirmationAdded' // {sheet}
  | 'objectRemoved' // {object} – something that lay on a sheet
  | 'pictureTextsRemoved' // {} – what a picture says of itself
  | 'sheetDropped' // {sheet}
  | 'sheetShown' // {sheet} – was hidden, and no visible one is handed out
  | 'nameRemoved' // {name, formula}
  | 'validationRemoved' // {sheet, ref, formula}
  | 'conditionalFormatRemoved' // {sheet, ref, formula}
  | 'hyperlinkRemoved' // {sheet, ref, target}
  | 'sparklineRemoved' // {sheet, ref, formula}
  | 'columnFormulaRemoved' // {table, column, formula}
  | 'columnFormulaReplaced' // {table, column, formula, replacement}
  | 'formulaReplaced' // {sheet, cell, formula, replacement}
  | 'stringsBlanked'; // {count}

export interface Change {
  readonly part: PartName;
  readonly code: ChangeCode;
  readonly params: Problem['params'];
}

/** Why a formula cannot be handed out as it is. */
export type Barrier =
  | 'own' // a function of ours, and mode 값 or no twin
  | 'dropped' // points at, or names, what is not handed out
  | 'computed' // leads to a place, counts sheets or asks for formulas, as only the whole workbook can
  | 'spill' // asks for what spills from a cell that became a value
  | 'pivot' // asks a pivot table that became its cells
  | 'personal' // says something personal, which is not handed out
  | 'path' // its value says where the file lies on somebody's computer: the cell is empty
  | 'external' // points outside of the workbook
  | 'unreadable' // not understood, so it may point anywhere
  | 'tooLong' // the native formula does not fit into a cell
  | 'differs'; // the native formula comes to another value than the one saved

/** A cell whose formula became its saved value. */
export interface ValuedCell {
  readonly sheet: string;
  readonly cell: string;
  /** As it was, without `=`. */
  readonly formula: string;
  readonly value: Scalar;
  /** The number of the cell's format, which says how the value is shown. */
  readonly style: number;
  readonly reason: Barrier;
}

/** Where a text stands: on a sheet, and there in a cell if it is in one. */
export interface TextPlace {
  readonly part: PartName;
  readonly sheet?: string;
  readonly cell?: string;
  readonly where: 'cell' | 'header' | 'footer' | 'note' | 'textBox' | 'link' | 'chart' | 'name' | 'other';
}

export interface PersonalDataFound extends TextPlace {
  readonly kind: PersonalDataKind;
  readonly text: string;
  /** It is a name, of a sheet or a table: not made unreadable, to be changed by its owner. */
  readonly stays?: true;
}

/** A text of dropped data that goes along because a chart or a pivot shows it. */
export interface TakenAlong {
  readonly part: PartName;
  readonly text: string;
}

/** All that a copy differs in from what was handed in, as data. */
export interface CouncilCopyReport {
  /** Names of the sheets that are handed out. */
  readonly sheets: readonly string[];
  readonly changes: readonly Change[];
  readonly valued: readonly ValuedCell[];
  /** Findings that were accepted. */
  readonly findings: readonly Finding[];
  readonly personalData: readonly PersonalDataFound[];
  readonly takenAlong: readonly TakenAlong[];
}

/** The report while it is written. */
export class ReportWriter {
  readonly changes: Change[] = [];
  readonly valued: ValuedCell[] = [];
  readonly findings: Finding[] = [];
  readonly personalData: PersonalDataFound[] = [];
  readonly takenAlong: TakenAlong[] = [];

  change(part: PartName, code: ChangeCode, params: Change['params'] = {}): void {
    this.changes.push({ part, code, params });
  }
}
