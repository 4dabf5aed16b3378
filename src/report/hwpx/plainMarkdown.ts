import { reportTexts } from '../../i18n/ko/reportTexts';
import { marked, type Block, type ReportLineBlock, type ReportTable, type TableCell } from '../blocks';
import type { ReportModel } from '../model';
import type { Disguise } from './disguise';
import { STYLE_NAMES, type StyleName } from './styles';

/**
 * The report as Markdown for the plain look: a paragraph a line with its mark as printed, each with its style before it, and
 * tables as HTML.
 */
export function plainMarkdown(model: ReportModel, disguise: Disguise): string {
  const paragraph = (style: StyleName, text: string) => styled(disguise, style) + disguise.put(text);
  const blockOf = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [paragraph('heading', marked(block))];
      case 'line':
        return [paragraph(styleOf(block), marked(block))];
      case 'table':
        return [...(block.unit === '' ? [] : [paragraph('unit', block.unit)]), htmlTable(block, disguise)];
    }
  };
  return [
    ...coverOf(model, paragraph),
    ...(model.hasContents
      ? [
          paragraph('contentsTitle', reportTexts.contents),
          ...model.chapters.map(({ title }) => paragraph('contentsLine', title)),
        ]
      : []),
    ...model.chapters.flatMap(({ title, blocks, programmes }) => [
      paragraph('chapter', title),
      ...blocks.flatMap(blockOf),
      ...programmes.flatMap((part, index) => [
        paragraph(index === 0 ? 'firstProgramme' : 'programme', part.title),
        ...part.blocks.flatMap(blockOf),
      ]),
    ]),
  ].join('\n\n');
}

function coverOf(
  { cover, coverBlocks }: ReportModel,
  paragraph: (style: StyleName, text: string) => string,
): readonly string[] {
  if (cover === null) return [];
  const { session, sessionPeriod, title, submitted, office, contact } = cover;
  const isTitle = (text: string) => bare(text).length >= SHORTEST_TITLE && bare(title).includes(bare(text));
  if (coverBlocks.length > 0) {
    return coverBlocks.flatMap((block) =>
      block.kind === 'table'
        ? []
        : [paragraph(isTitle(block.text) ? 'coverTitle' : 'coverText', marked(block))],
    );
  }
  return (
    [
      ['coverText', session],
      ['coverText', sessionPeriod],
      ['coverTitle', title],
      ['coverText', submitted],
      ['coverText', office],
      ['coverLine', contact],
    ] as const
  ).flatMap(([style, text]) => (text === '' ? [] : [paragraph(style, text)]));
}

/** A line of the cover is one of the title where the title has it. */
const SHORTEST_TITLE = 4;

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function styleOf({ mark, level }: ReportLineBlock): StyleName {
  if (mark === '') return 'plain';
  return (['line1', 'line2', 'line3', 'line4'] as const)[Math.min(level, 4) - 1] ?? 'line1';
}

/** A table as kordoc reads one with cells that cover others; on one line, for a blank line would end it. */
export function htmlTable(
  { rows, headerRows, hasTotal }: ReportTable,
  disguise: Disguise,
  style: (cell: TableCell, row: number) => StyleName | null = (cell, row) =>
    cellStyle(cell, row < headerRows, hasTotal && row === rows.length - 1),
): string {
  const lines = rows.map((row, index) => {
    const cells = row.flatMap((cell) => {
      if (cell.columns === 0) return [];
      const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
      const name = style(cell, index);
      const isFirst = index === 0 && cell === row[0];
      const text =
        (name === null ? '' : styled(disguise, name)) +
        (isFirst ? disguise.mark(TABLE_MARK) : '') +
        disguise.put(cell.text);
      return [`<td${spans}>${text}</td>`];
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}

/** Stands in the first cell of each table of the report. */
export const TABLE_MARK = 127;

function cellStyle({ align }: TableCell, isHeader: boolean, isTotal: boolean): StyleName {
  if (isHeader) return 'header';
  if (!isTotal) return align;
  return ({ left: 'totalLeft', center: 'totalCenter', right: 'totalRight' } as const)[align];
}

/** The mark of a style, which stands before its text. */
export function styled(disguise: Disguise, style: StyleName): string {
  return disguise.mark(STYLE_NAMES.indexOf(style));
}
