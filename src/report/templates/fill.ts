import { cellAddress } from '../../domain/a1';
import { blocksOf, isBlockMark, isWithin, type Block, type Rows } from './blocks';
import { contentOf, filledFormula, filledText, type Content, type Scope } from './content';
import { templateName, type TemplateSource } from './names';
import { hasLooseBraces, placeholdersIn } from './placeholders';
import { repeatedFormula } from './repeatedFormula';
import {
  PAGE_EDGES,
  placeholdersOf,
  textOf,
  type PageEdge,
  type Template,
  type TemplateProblem,
} from './template';

/** A sheet filled: first rows are repeated, from the lowest up, then the cells are written. */
export interface FilledSheet {
  /** The programme whose sheet it is; null where one sheet holds all. */
  readonly programme: number | null;
  /** Rows that stand `times` times, in the places of the template, from top to bottom. */
  readonly repeats: readonly (Rows & { readonly times: number })[];
  /** In their places after that; '' empties a cell. */
  readonly writes: readonly CellWrite[];
  /** Headers and footers that hold names. */
  readonly edges: Readonly<Partial<Record<PageEdge, string>>>;
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

export interface Filling {
  readonly sheets: readonly FilledSheet[];
  /** What could not be filled, with its cell: it stays as it stands. */
  readonly problems: readonly TemplateProblem[];
}

/**
 * Fills a template. Rows from `{{사업마다}}` to `{{끝}}` stand once for each programme; where a sheet holds names of a programme
 * outside of such rows, it becomes a sheet a programme.
 *
 * A cell that holds one name alone becomes a number in the cell's own format – figures of ROLLUP stay alive as
 * SILJEOK.FIGURE –, within a text names are printed as the report prints them.
 */
export function fillTemplate(template: Template, source: TemplateSource): Filling {
  const { blocks, problems: ofBlocks } = blocksOf(template);
  const programmes = source.figures.programmes.map((_, at) => at);
  const isPerSheet = hasProgrammeNames(template, blocks);
  const filled = (isPerSheet ? programmes : [null]).map((at) =>
    sheetOf(template, blocks, source, at, programmes),
  );
  const problems = [...ofBlocks, ...namesLeft(template), ...(filled[0]?.problems ?? [])];
  if (problems.length === 0 && !hasAnyName(template)) problems.push({ code: 'templateEmpty', params: {} });
  else if (programmes.length === 0 && (isPerSheet || blocks.length > 0))
    problems.push({ code: 'templateNoProgrammes', params: {} });
  return { sheets: filled.map(({ sheet }) => sheet), problems };
}

function sheetOf(
  template: Template,
  blocks: readonly Block[],
  source: TemplateSource,
  at: number | null,
  programmes: readonly number[],
): { readonly sheet: FilledSheet; readonly problems: readonly TemplateProblem[] } {
  const writes: CellWrite[] = [];
  const problems: TemplateProblem[] = [];
  // Without a programme a block stands once, its names empty: rows are never taken out of an office's form.
  const times = Math.max(1, programmes.length);
  let shift = 0;

  function write(index: number, scope: Scope, row: number, own: { block: Block; copy: number } | null): void {
    template.cells[index]!.forEach((cell, right) => {
      const column = template.column + right;
      if (typeof cell !== 'object') {
        const content = contentOf(textOf(cell), template.formats[index]![right]!, source, scope);
        if (content !== null) writes.push({ row, column, content });
        return;
      }
      const named = filledFormula(cell.formula, source, scope);
      const moved = repeatedFormula(named, { sheet: template.sheet, blocks, times, own });
      if (moved.isChanged || named !== cell.formula)
        writes.push({ row, column, content: { formula: moved.formula } });
      if (own !== null && own.copy > 0) return;
      const address = cellAddress({ row: template.row + index, column });
      for (const reference of moved.firstOnly)
        problems.push({ code: 'templateFirstOnly', params: { address, reference } });
    });
  }

  for (let index = 0; index < template.cells.length; index++) {
    const row = template.row + index;
    const block = blocks.find((one) => one.row === row);
    if (block === undefined) {
      write(index, at, row + shift, null);
      continue;
    }
    for (let copy = 0; copy < times; copy++) {
      for (let line = 0; line < block.rows; line++)
        write(index + line, programmes[copy], row + shift + copy * block.rows + line, { block, copy });
    }
    shift += (times - 1) * block.rows;
    index += block.rows - 1;
  }
  const repeats = blocks.map(({ row, rows }) => ({ row, rows, times }));
  return { sheet: { programme: at, repeats, writes, edges: edgesOf(template, source, at) }, problems };
}

/** `&` begins a code in headers and footers. */
function edgesOf({ edges }: Template, source: TemplateSource, at: number | null): FilledSheet['edges'] {
  const named = Object.entries(edges).filter(([, text]) => placeholdersIn(text).length > 0);
  return Object.fromEntries(
    named.map(([edge, text]) => [
      edge,
      filledText(text, source, at, (value) => value.replaceAll('&', '&&').replace(/\n/g, ' ')),
    ]),
  );
}

function namesLeft(template: Template): readonly TemplateProblem[] {
  const isUnknown = (one: { readonly name: string }) =>
    !isBlockMark(one) && templateName(one.name, 'office') === null;
  const braces = template.cells.flatMap((line, down) =>
    line.flatMap((cell, right): TemplateProblem[] => {
      if (!hasLooseBraces(textOf(cell))) return [];
      const address = cellAddress({ row: template.row + down, column: template.column + right });
      return [{ code: 'templateBraces', params: { address } }];
    }),
  );
  const inEdges = PAGE_EDGES.flatMap((edge) =>
    placeholdersIn(template.edges[edge] ?? '')
      .filter((one) => isUnknown(one) || isBlockMark(one))
      .map(({ written: name }): TemplateProblem => ({
        code: 'templateEdgeNameUnknown',
        params: { name, edge },
      })),
  );
  const inCells = placeholdersOf(template)
    .filter(isUnknown)
    .map(({ written: name, address }): TemplateProblem => ({
      code: 'templateNameUnknown',
      params: { name, address },
    }));
  const cellTexts = new Set(template.cells.flat().map(textOf));
  // A text box that says what a cell says is linked to it, and shows what the cell is filled with.
  const textBoxes = template.textBoxes.filter(({ text }) => !cellTexts.has(text));
  const inTextBoxes = textBoxes.flatMap(({ name: box, text }) =>
    placeholdersIn(text).map(({ written: name }): TemplateProblem => ({
      code: 'templateTextBox',
      params: { name, box },
    })),
  );
  return [...inCells, ...braces, ...inEdges, ...inTextBoxes];
}

function hasProgrammeNames(template: Template, blocks: readonly Block[]): boolean {
  const isProgramme = (name: string) => templateName(name, 'office')?.of === 'programme';
  const edges = Object.values(template.edges).flatMap(placeholdersIn);
  return (
    edges.some(({ name }) => isProgramme(name)) ||
    placeholdersOf(template).some(
      ({ name, row }) => isProgramme(name) && !blocks.some((block) => isWithin(row, block)),
    )
  );
}

function hasAnyName(template: Template): boolean {
  return (
    placeholdersOf(template).length > 0 || Object.values(template.edges).flatMap(placeholdersIn).length > 0
  );
}
