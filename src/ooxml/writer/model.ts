/**
 * A new workbook as data. Formulas are written as files store them: English function names, `_xlfn.` before newer
 * functions, `_xlpm.` before LAMBDA parameters, `_xldudf_SILJEOK_EXECRATE(…)` for ours, `사업[[#This Row],[예산]]`
 * for `[@예산]`. Nothing is computed: a formula's value is given beside it, as the last calculation left it.
 */
import type { CellStyle, DifferentialStyle, Font } from './styleModel';

export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
  readonly names?: readonly NewName[];
  readonly properties?: DocumentProperties;
  readonly calculation?: { readonly manual?: true; readonly fullOnLoad?: true };
}

export interface DocumentProperties {
  readonly title?: string;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  readonly company?: string;
  readonly manager?: string;
  /** ISO 8601 in UTC: `2007-06-12T00:00:00Z`. */
  readonly created?: string;
}

/** A defined name (이름 정의). */
export interface NewName {
  readonly name: string;
  readonly formula: string;
  /** Name of the sheet that it is local to. */
  readonly sheet?: string;
  readonly hidden?: true;
  readonly comment?: string;
}

export interface NewSheet {
  readonly name: string;
  readonly visibility?: 'hidden' | 'veryHidden';
  /** The workbook opens on it; without one, on the first that is visible. */
  readonly active?: true;
  /** `RRGGBB` */
  readonly tabColor?: string;
  /** By address: `{ A1: '부서', B2: 3 }`. See cellsFrom in layout.ts for blocks. */
  readonly cells?: CellsByAddress;
  readonly tables?: readonly NewTable[];
  /** By letter or span: `{ A: { width: 12 }, 'C:E': { hidden: true } }`. */
  readonly columns?: Readonly<Record<string, ColumnShape>>;
  /** By number, counted from 1. */
  readonly rows?: Readonly<Record<number, RowShape>>;
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  readonly merged?: readonly string[];
  /** Present: the sheet is protected (시트 보호), without a password. */
  readonly protection?: { readonly allow?: readonly ProtectedAction[] };
  readonly validations?: readonly DataValidation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly page?: PageSetup;
}

export type CellsByAddress = Readonly<Record<string, NewCell>>;
export type NewCell = CellValue | CellDetails;

/** A number, a date as its serial, a text, a truth value, or an error (which may be a formula's result). */
export type CellValue = number | string | boolean | ErrorValue;

export interface ErrorValue {
  readonly error:
    '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!';
}

export interface CellDetails {
  /** Absent: a blank cell that has a style, or a formula that was never calculated. */
  readonly value?: CellValue | RichText;
  readonly formula?: string | ArrayFormula | SharedFormula;
  readonly style?: CellStyle;
  /** The text stands in the cell itself (`inlineStr`), as other programs than Excel write it. */
  readonly inline?: true;
}

export interface RichText {
  readonly runs: readonly { readonly text: string; readonly font?: Font }[];
  /** How a stretch of the text is read aloud (윗주); positions count UTF-16 units. */
  readonly phonetics?: readonly { readonly text: string; readonly from: number; readonly to: number }[];
}

/** A formula over an area: typed with Ctrl+Shift+Enter, or one that spills (`spills`: dynamic array). */
export interface ArrayFormula {
  readonly array: string;
  readonly ref: string;
  readonly spills?: true;
}

/** The first cell of a shared formula holds its text and area, the others its index alone. */
export type SharedFormula =
  { readonly shared: number; readonly text: string; readonly ref: string } | { readonly shared: number };

export interface NewTable {
  readonly name: string;
  /** Address of the first header cell. */
  readonly at: string;
  readonly columns: readonly TableColumn[];
  /** The body, row by row; in a calculated column the formulas' values. */
  readonly rows: readonly (readonly NewCell[])[];
  /** A built-in style; default `TableStyleMedium2`. */
  readonly style?: string;
}

export interface TableColumn {
  readonly name: string;
  /** Makes it a calculated column (계산된 열): its cells get this formula. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** One column with totals gives the table its totals row (요약 행). */
  readonly totals?: TotalsCell;
}

export type TotalsCell =
  | { readonly label: string }
  | { readonly function: TotalsFunction; readonly value: CellValue }
  | { readonly formula: string; readonly value: CellValue };

export type TotalsFunction = 'average' | 'count' | 'countNums' | 'max' | 'min' | 'sum';

export interface ColumnShape {
  /** In characters of the standard font. */
  readonly width?: number;
  readonly hidden?: true;
  readonly style?: CellStyle;
}

export interface RowShape {
  /** In points. */
  readonly height?: number;
  readonly hidden?: true;
}

/** What a protected sheet still lets its user do. */
export type ProtectedAction =
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertRows'
  | 'insertHyperlinks'
  | 'deleteColumns'
  | 'deleteRows'
  | 'sort'
  | 'autoFilter'
  | 'pivotTables';

export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export interface DataValidation {
  /** Areas parted by spaces. */
  readonly ref: string;
  readonly rule:
    | { readonly type: 'list' | 'custom'; readonly formula: string }
    | {
        readonly type: 'whole' | 'decimal' | 'date' | 'time' | 'textLength';
        readonly operator: Comparison;
        /** One formula, two for `between` and `notBetween`. */
        readonly formulas: readonly [string] | readonly [string, string];
      };
  readonly error?: Message & { readonly style?: 'warning' | 'information' };
  readonly prompt?: Message;
}

/** Title up to 32 characters, text up to 255. */
interface Message {
  readonly title: string;
  readonly text: string;
}

export type ConditionalFormat = { readonly ref: string } & (
  | { readonly formula: string; readonly format: DifferentialStyle }
  | {
      readonly operator: Comparison;
      readonly formulas: readonly [string] | readonly [string, string];
      readonly format: DifferentialStyle;
    }
  | { readonly dataBar: DataBar }
);

export interface DataBar {
  /** `RRGGBB` */
  readonly color: string;
  /** Values of the shortest and the longest bar; without them Excel chooses. */
  readonly range?: readonly [min: number, max: number];
}

export interface PageSetup {
  readonly landscape?: true;
  /** Pages across and down; 0 is as many as it takes. */
  readonly fitTo?: { readonly width: number; readonly height: number };
  /** With Excel's codes: `&L` left, `&C` centre, `&R` right, `&P` page, `&N` pages, `&A` sheet. */
  readonly header?: string;
  readonly footer?: string;
}
