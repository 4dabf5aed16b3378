import type { Page } from './page';

/**
 * The workbook as the host objects see it: Excel's behaviour over whatever model stands behind it.
 * Everything here is synchronous but settling, works without a DOM, and throws {@link BookError} on misuse.
 * Rows and columns are 0-based; an empty cell reads ''; an error reads as its text ('#N/A').
 */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellValue = string | number | boolean;

/** Excel's error codes as office.js reports them. */
export type BookErrorCode =
  | 'InvalidArgument'
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'InvalidOperation'
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException';

export class BookError extends Error {
  constructor(
    readonly code: BookErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export interface CellStyle {
  numberFormat: string; // 'General' when none
  bold: boolean;
  italic: boolean;
  fontColor: string; // '#000000'
  fontSize: number;
  fontName: string;
  fill: string | null; // null = none
  horizontalAlignment: string; // 'General' | 'Left' | 'Center' | 'Right' | …
  verticalAlignment: string; // 'Top' | 'Center' | 'Bottom'
  wrapText: boolean;
  borders: Partial<Record<BorderEdge, { style: string; color: string }>>;
}
export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Protection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
}

/** A data validation rule as Excel's API words it, kept per area. */
export interface ValidationRule {
  readonly area: Area;
  readonly rule: object;
  readonly errorAlert: object | null;
  readonly prompt: object | null;
  readonly ignoreBlanks: boolean;
}

/** A conditional format that goes by what a cell's value is, kept per area. */
export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
}

export interface ConditionalRule {
  readonly operator:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqual'
    | 'LessThanOrEqual';
  /** `="확인"`, `=0`, `0`. */
  readonly formula1: string;
  readonly formula2?: string;
}

/** What of a cell's look a conditional format sets. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** Cells that a chart takes something from. */
export interface ChartCells {
  readonly sheetId: string;
  readonly area: Area;
}

/** The kinds of charts that are drawn here. */
export type ChartForm = 'BarClustered' | 'ColumnClustered' | 'Line' | 'LineMarkers';

export interface ChartSeries {
  readonly id: string;
  readonly form: ChartForm;
  /** A text, or the cell that holds it; null where Excel would number it. */
  readonly name: string | ChartCells | null;
  /** null where the cells are gone. */
  readonly values: ChartCells | null;
  readonly categories: ChartCells | null;
}

export interface ChartAxis {
  /** null = none */
  readonly title: string | null;
  /** null = by the values */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly visible: boolean;
  readonly reversed: boolean;
}

/** A corner of a chart: a cell, and how far inside of it, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

export interface SheetChart {
  readonly id: string;
  readonly name: string;
  readonly form: ChartForm;
  /** null = none */
  readonly title: string | null;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly legend: ChartLegendPosition | null;
  /** It moves and grows with the cells below it. */
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  readonly altText: { readonly title: string; readonly description: string };
}
/** A text box of the opened file: it is not drawn here, and stays in the file as it is. */
export interface FileTextBox {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export type ChartLegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right';

/** What a cell holds, whatever it shows. */
export type CellKind = 'formula' | 'constant' | 'blank';

export interface Sheet {
  readonly id: string;
  readonly book: Book;
  readonly position: number;
  readonly tables: readonly Table[];
  readonly usedArea: Area | null;
  readonly merged: readonly Area[];
  readonly validations: readonly ValidationRule[];
  /** The one that goes first in front. */
  conditionalFormats: readonly ConditionalFormat[];
  /** Those that were made here; of an opened file they stay in the file. */
  charts: readonly SheetChart[];
  /** Those of the opened file that are shown: pictures, which nothing here changes. */
  readonly fileCharts: readonly SheetChart[];
  readonly fileTextBoxes: readonly FileTextBox[];
  name: string; // assigning renames, and rewrites formulas and names that point here
  visibility: Visibility;
  tabColor: string; // '' = none
  protection: Protection | null; // null = not protected
  page: Page;
  frozen: { rows: number; columns: number };
  showGridlines: boolean;

  values(area: Area): CellValue[][];
  /** Formulas as Excel shows them (`[@열]`), values where there is none. */
  formulas(area: Area): CellValue[][];
  /** What each cell holds: a cell that something spills into counts as a formula. */
  kinds(area: Area): CellKind[][];
  /** Displayed text by number format. */
  text(area: Area): string[][];
  styleAt(row: number, column: number): CellStyle;
  /** Writes values or formulas (a string beginning with '='; a leading ' forces text); null leaves a cell. */
  write(area: Area, cells: readonly (readonly (CellValue | null)[])[]): void;
  setStyle(area: Area, style: (row: number, column: number) => Partial<CellStyle> | null): void;
  clear(area: Area, what: 'All' | 'Contents' | 'Formats'): void;
  /** Values, formulas, formats, merges of other cells, of this sheet or another; heights too where whole rows are copied. */
  copyFrom(source: { readonly sheet: Sheet; readonly area: Area }, row: number, column: number): void;
  insert(area: Area, shift: 'Down' | 'Right'): void;
  remove(area: Area, shift: 'Up' | 'Left'): void;
  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;
  setValidation(area: Area, rule: Omit<ValidationRule, 'area'> | null): void;
  clearConditionalFormats(area: Area): void;
  columnWidth(column: number): number; // points
  setColumnWidth(area: Area, points: number): void;
  rowHeight(row: number): number; // points
  setRowHeight(area: Area, points: number): void;
  columnHidden(column: number): boolean;
  setColumnsHidden(area: Area, hidden: boolean): void;
  /** The area that the formula of this cell spills into, itself included; null when it does not spill. */
  spillArea(row: number, column: number): Area | null;
  tableAt(row: number, column: number): Table | null;
  rowFiltered(row: number): boolean;
  activate(): void;
  delete(): void;
}

export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  /** Header row, body and totals row together. */
  readonly area: Area;
  readonly headers: readonly string[];
  name: string; // assigning renames, and rewrites formulas
  style: string; // 'TableStyleMedium2'
  showTotals: boolean;
  readonly isFiltered: boolean;
  readonly sortFields: readonly { key: number; ascending: boolean }[];
  resize(area: Area): void;
  /** Inserts n empty rows before body row `index` (= body rows: at the end); calculated columns are filled. */
  insertRows(index: number, count: number): void;
  removeRows(index: number, count: number): void;
  insertColumn(index: number, header: string): void;
  removeColumn(index: number): void;
  sort(fields: readonly { key: number; ascending: boolean }[]): void;
  filterByValues(columnIndex: number, values: readonly string[]): void;
  clearFilters(): void;
  delete(): void;
  convertToRange(): void;
}

export interface DefinedName {
  readonly name: string;
  /** With '=', as Excel shows it. */
  formula: string;
  comment: string;
  visible: boolean;
  delete(): void;
}

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** What happened, whoever did it: a user at the grid, the add-in, undo. Reported after the batch. */
export type BookEvent =
  | { readonly kind: 'changed'; readonly sheet: Sheet; readonly area: Area; readonly changeType: ChangeType }
  | { readonly kind: 'selection'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheet: Sheet; readonly previous: Sheet | null }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted'; readonly sheetId: string }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly tableId: string; readonly sheetId: string }
  | { readonly kind: 'calculated'; readonly sheet: Sheet };

/** Users' AutoCorrect options: both can be switched off in Excel, and then a table does not follow. */
export interface AutoCorrect {
  growTables: boolean;
  fillCalculatedColumns: boolean;
}

export interface Book {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
  readonly activeSheet: Sheet;
  readonly selection: { readonly sheet: Sheet; readonly area: Area };
  readonly autoCorrect: AutoCorrect;
  /** Days are counted from 1904: so the file says; the grid shows them from 1900 all the same. */
  date1904: boolean;
  calculationMode: 'Automatic' | 'Manual' | 'AutomaticExceptTables';
  readonly calculationState: 'Done' | 'Calculating' | 'Pending';

  addSheet(name?: string): Sheet;
  sheet(idOrName: string): Sheet | null;
  /** The sheet once more, at the end; a sheet with tables is not copied. */
  copySheet(sheet: Sheet): Sheet;
  moveSheet(sheet: Sheet, position: number): void;
  addTable(area: { sheet: Sheet; area: Area }, hasHeaders: boolean): Table;
  table(idOrName: string): Table | null;
  addName(name: string, formula: string, comment?: string): DefinedName;
  definedName(name: string): DefinedName | null;
  /** The area a name, a table, an A1 or a `시트!A1` text stands for; null when there is none. */
  resolve(reference: string, sheet?: Sheet): { sheet: Sheet; area: Area } | null;
  select(sheet: Sheet, area: Area): void;

  /** Runs one batch of the add-in: one undo step, events afterwards, never two at a time. */
  batch<T>(work: () => Promise<T>): Promise<T>;
  /** Native formulas computed (in manual mode: nothing is); custom functions may still be on their way. */
  settle(): Promise<void>;
  calculate(): Promise<void>;
  /** True while a user is typing into a cell. */
  readonly editing: boolean;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  onEvents(listener: (events: readonly BookEvent[]) => void): () => void;
  dispose(): void;
}

/** One custom function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: 'scalar' | 'matrix';
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly dimensionality?: 'scalar' | 'matrix' };
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
    readonly allowErrorForDataTypeAny?: boolean;
    readonly requiresAddress?: boolean;
  };
}

/** One call on its way to Microsoft's runtime in the add-in's frame. */
export interface FunctionCall {
  readonly invocationId: number;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly address: string;
  readonly flags: number;
}

export type FunctionResult =
  | { readonly invocationId: number; readonly ok: true; readonly value: unknown }
  | {
      readonly invocationId: number;
      readonly ok: false;
      readonly errorCode: number;
      readonly message: string;
    };

/** Between the calculation engine and the runtime: calls go out in one batch, results come back in batches. */
export interface FunctionBridge {
  /** Makes `SILJEOK.EXECRATE` … known to the engine. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void;
  /** The add-in is gone: its functions become #NAME? when next calculated, saved values stay until then. */
  unregister(): void;
  /** Set by the host session: sends calls into the frame. Calls made before are kept and sent then. */
  send: ((calls: readonly FunctionCall[]) => void) | null;
  receive(results: readonly FunctionResult[]): void;
  /** An empty cell arrives in a scalar parameter as `null` or as `0`, depending on the Excel build. */
  emptyAs: 'null' | 'zero';
  /** Every native formula and every custom function has its final value. */
  settle(): Promise<void>;
  /** Bytes of the arguments of the last batch, as JSON. */
  readonly lastBatchBytes: number;
  /** The text behind a custom function's error in this cell ('' when none). */
  errorTextAt(sheet: Sheet, row: number, column: number): string;
}
