import { cellAddress } from '../../domain/a1';
import type { Problem } from '../../domain/kinds';
import { NAMESPACE } from '../../functions/functionSpec';
import { LOOK_AT } from '../../domain/lookAt';
import { filled, placeholdersIn } from './placeholders';
import { templateName, type TemplateSource } from './names';

/** The used cells of a sheet as they were typed: formulas, numbers, texts. */
export interface TemplateCells {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
}

export type TemplateProblemCode =
  | 'templateNameUnknown' // {name, address}
  | 'templateBlockOpen' // {address} – {{사업마다}} without {{끝}}
  | 'templateBlockClosed' // {address} – {{끝}} without {{사업마다}}
  | 'templateBlockNested' // {address}
  | 'templateEmpty'; // {} – no name in the sheet

/** Rows of the sheet, 0-based. */
export interface Rows {
  readonly row: number;
  readonly rows: number;
}

/** A sheet filled: first rows are repeated, from the lowest up, then the cells are written. */
export interface FilledSheet {
  /** The programme whose sheet it is; null where one sheet holds all. */
  readonly programme: number | null;
  /** Rows that stand `times` times, in the places of the template, from top to bottom. */
  readonly repeats: readonly (Rows & { readonly times: number })[];
  /** In their places after that; '' empties a cell. */
  readonly writes: readonly CellWrite[];
}

/** What a cell is filled with: a formula of ours, or a value – a text stays a text, whatever it begins with. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}
type Content = { readonly formula: string } | { readonly value: string | number };

export interface Filling {
  readonly sheets: readonly FilledSheet[];
  /** Names that are none, with their cells: they stay as they stand. */
  readonly problems: readonly Problem<TemplateProblemCode>[];
}

/** What marks the rows that stand once for each programme. */
const BLOCK_START = '사업마다';
const BLOCK_END = '끝';

/** What a placeholder's cell is filled for: a programme, or the office. */
interface Scope {
  readonly at: number | null;
}

/**
 * Fills a template. Rows from `{{사업마다}}` to `{{끝}}` stand once for each programme; where a sheet holds names of a programme
 * outside of such rows, it becomes a sheet a programme.
 *
 * A cell that holds one name alone becomes a number in the cell's own format – figures of ROLLUP stay alive as
 * SILJEOK.FIGURE –, within a text names are printed as the report prints them.
 */
export function fillTemplate(template: TemplateCells, source: TemplateSource): Filling {
  const problems: Problem<TemplateProblemCode>[] = [];
  const blocks = blocksOf(template, problems);
  const isPerSheet = hasProgrammeNames(template, blocks);
  namesUnknown(template, problems);
  if (problems.length === 0 && blocks.length === 0 && !hasAnyName(template))
    problems.push({ code: 'templateEmpty', params: {} });
  const programmes = source.figures.programmes.map((_, at) => at);
  const sheets = (isPerSheet ? programmes : [null]).map((at) =>
    sheetOf(template, blocks, source, { at }, programmes),
  );
  return { sheets, problems };
}

function sheetOf(
  template: TemplateCells,
  blocks: readonly Rows[],
  source: TemplateSource,
  scope: Scope,
  programmes: readonly number[],
): FilledSheet {
  const writes: CellWrite[] = [];
  // Without a programme a block stands once, its names empty: rows are never taken out of an office's form.
  const times = Math.max(1, programmes.length);
  let shift = 0;
  const write = (index: number, at: number | null | undefined, row: number): void =>
    template.cells[index]!.forEach((cell, column) => {
      const content = contentOf(cell, source, at);
      if (content !== null) writes.push({ row, column: template.column + column, content });
    });
  for (let index = 0; index < template.cells.length; index++) {
    const row = template.row + index;
    const block = blocks.find((one) => one.row === row);
    if (block === undefined) {
      write(index, scope.at, row + shift);
      continue;
    }
    for (let copy = 0; copy < times; copy++) {
      for (let line = 0; line < block.rows; line++)
        write(index + line, programmes[copy], row + shift + copy * block.rows + line);
    }
    shift += (times - 1) * block.rows;
    index += block.rows - 1;
  }
  return { programme: scope.at, repeats: blocks.map((block) => ({ ...block, times })), writes };
}

/**
 * What a cell becomes; null where it stays as it is.
 *
 * @param at the programme; null for the office, undefined in rows of programmes where there is none
 */
function contentOf(
  cell: string | number | boolean,
  source: TemplateSource,
  at: number | null | undefined,
): Content | null {
  if (typeof cell !== 'string') return null;
  const placeholders = placeholdersIn(cell);
  if (placeholders.length === 0) return null;
  const valueOf = (name: string) => {
    if (name === BLOCK_START || name === BLOCK_END) return { text: '' };
    const known = templateName(name, at === null ? 'office' : 'programme');
    if (known === null) return null;
    if (known.of === 'office') return known.valueOf(source, 0);
    return at === undefined || at === null ? { text: '' } : known.valueOf(source, at);
  };
  const own = placeholders.filter(({ name }) => name !== BLOCK_START && name !== BLOCK_END);
  const rest = filled(cell, ({ name, written }) =>
    name === BLOCK_START || name === BLOCK_END ? '' : `{{${written}}}`,
  ).trim();
  const [only] = own;
  if (only !== undefined && own.length === 1 && rest === `{{${only.written}}}`) {
    const value = valueOf(only.name);
    if (value === null) return rest === cell ? null : { value: rest };
    if (value.figure !== undefined && value.text !== LOOK_AT)
      return { formula: figureFormula(source, only.name, value.figure, at ?? null) };
    return { value: value.number ?? value.text };
  }
  return { value: filled(rest, ({ name, written }) => valueOf(name)?.text ?? `{{${written}}}`) };
}

function figureFormula(source: TemplateSource, name: string, figure: string, at: number | null): string {
  const isTotal = name.startsWith('합계');
  const number = isTotal || at === null ? '합계' : source.figures.programmes[at]!.record.number;
  const { 사업표, 예산표, 집행표, 기준일 } = source.named;
  const taken = [`"${number.replaceAll('"', '""')}"`, `"${figure}"`, 사업표, 예산표, 집행표, 기준일];
  return `=${NAMESPACE}.FIGURE(${taken.join(',')})`;
}

function forEachPlaceholder(
  { row, column, cells }: TemplateCells,
  visit: (name: string, written: string, address: string, row: number) => void,
): void {
  cells.forEach((line, down) =>
    line.forEach((cell, right) => {
      if (typeof cell !== 'string') return;
      const address = cellAddress({ row: row + down, column: column + right });
      for (const { name, written } of placeholdersIn(cell)) visit(name, written, address, row + down);
    }),
  );
}

function blocksOf(template: TemplateCells, problems: Problem<TemplateProblemCode>[]): readonly Rows[] {
  const blocks: Rows[] = [];
  let open: { readonly row: number; readonly address: string } | null = null;
  forEachPlaceholder(template, (name, _, address, row) => {
    if (name === BLOCK_START) {
      if (open === null) open = { row, address };
      else problems.push({ code: 'templateBlockNested', params: { address } });
    } else if (name === BLOCK_END) {
      if (open === null) problems.push({ code: 'templateBlockClosed', params: { address } });
      else blocks.push({ row: open.row, rows: row - open.row + 1 });
      open = null;
    }
  });
  const left = open as { readonly address: string } | null;
  if (left !== null) problems.push({ code: 'templateBlockOpen', params: { address: left.address } });
  return blocks;
}

function namesUnknown(template: TemplateCells, problems: Problem<TemplateProblemCode>[]): void {
  forEachPlaceholder(template, (name, written, address) => {
    if (name === BLOCK_START || name === BLOCK_END) return;
    if (templateName(name, 'office') === null)
      problems.push({ code: 'templateNameUnknown', params: { name: written, address } });
  });
}

function hasProgrammeNames(template: TemplateCells, blocks: readonly Rows[]): boolean {
  let has = false;
  forEachPlaceholder(template, (name, _, __, row) => {
    const isInBlock = blocks.some((block) => row >= block.row && row < block.row + block.rows);
    if (!isInBlock && templateName(name, 'office')?.of === 'programme') has = true;
  });
  return has;
}

function hasAnyName(template: TemplateCells): boolean {
  let has = false;
  forEachPlaceholder(template, () => (has = true));
  return has;
}
