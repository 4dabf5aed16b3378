import { cellAddress } from '../../domain/a1';
import type { Problem } from '../../domain/kinds';
import { placeholdersIn, type Placeholder } from './placeholders';

/** A cell as it was typed. */
export type TemplateCell = string | number | boolean | { readonly formula: string };

/** The headers and footers of a sheet's pages, as Office.js names them. */
export const PAGE_EDGES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type PageEdge = (typeof PAGE_EDGES)[number];

/** A sheet with names in it: its used cells from `row` and `column` on, 0-based, with their number formats. */
export interface Template {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly TemplateCell[])[];
  readonly formats: readonly (readonly string[])[];
  /** With Excel's codes (`&P`); empty ones left out, all of them where Excel has none for add-ins (below ExcelApi 1.9). */
  readonly edges: Readonly<Partial<Record<PageEdge, string>>>;
  /** What stands in text boxes, those of groups left out; none where Excel has none for add-ins. */
  readonly textBoxes: readonly TextBox[];
}

export interface TextBox {
  readonly name: string;
  readonly text: string;
}

export type TemplateProblemCode =
  | 'templateNameUnknown' // {name, address}
  | 'templateEdgeNameUnknown' // {name, edge}
  | 'templateTextBox' // {name, box} – what stands in a text box is not filled
  | 'templateBraces' // {address} – braces that hold no name
  | 'templateBlockOpen' // {address} – {{사업마다}} without {{끝}}
  | 'templateBlockClosed' // {address} – {{끝}} without {{사업마다}}
  | 'templateBlockNested' // {address}
  | 'templateFirstOnly' // {address, reference} – a formula that means the first programme alone
  | 'templateNoProgrammes' // {}
  | 'templateEmpty'; // {} – no name in the sheet
export type TemplateProblem = Problem<TemplateProblemCode>;

/** The part of a cell that may hold names: a text, or a formula with its texts. */
export function textOf(cell: TemplateCell): string {
  return typeof cell === 'object' ? cell.formula : typeof cell === 'string' ? cell : '';
}

/** Every placeholder in the cells, from left to right and down, with its cell and its row in the sheet. */
export function placeholdersOf({
  row,
  column,
  cells,
}: Template): readonly (Placeholder & { readonly address: string; readonly row: number })[] {
  return cells.flatMap((line, down) =>
    line.flatMap((cell, right) => {
      const address = cellAddress({ row: row + down, column: column + right });
      return placeholdersIn(textOf(cell)).map((one) => ({ ...one, address, row: row + down }));
    }),
  );
}
