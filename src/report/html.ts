import { reportTexts } from '../i18n/ko/reportTexts';
import { coverLines, marked, type Block, type ProgrammePart, type ReportTable } from './blocks';
import type { ReportModel } from './model';

const FONT = "font-family:'함초롬바탕','맑은 고딕','Malgun Gothic',serif";
/** How far a level stands in, in points; the mark stands before the text. */
const STEP = 13;
const BORDER = 'border:0.5pt solid #000000;padding:2pt 4pt;font-size:11pt';

/** The report as HTML for the clipboard: pastes into 한글 and Word with its marks and tables. */
export function reportHtml(model: ReportModel): string {
  const { cover, coverBlocks, chapters, hasContents } = model;
  return page([
    ...(cover === null ? [] : coverLines(cover, coverBlocks)).map((line) =>
      paragraph(line, 'text-align:center;font-size:18pt'),
    ),
    ...(hasContents
      ? [heading(1, reportTexts.contents), ...chapters.map(({ title }) => paragraph(title, 'font-size:13pt'))]
      : []),
    ...chapters.flatMap(({ title, blocks, programmes }) => [
      heading(1, title),
      ...blocks.map(blockHtml),
      ...programmes.map(partHtml),
    ]),
  ]);
}

/** What the report says of one programme, or of a part of the office's own. */
export function programmeHtml(part: ProgrammePart): string {
  return page([partHtml(part)]);
}

function page(parts: readonly string[]): string {
  return `<html><head><meta charset="utf-8"></head><body style="${FONT}">${parts.join('\n')}</body></html>`;
}

function partHtml({ title, blocks }: ProgrammePart): string {
  return [heading(2, title), ...blocks.map(blockHtml)].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return heading(3, marked(block));
    case 'line': {
      const left = block.mark === '' ? 0 : block.level * STEP;
      const hanging = block.mark === '' ? 0 : STEP;
      return paragraph(marked(block), `margin:2pt 0 2pt ${left}pt;text-indent:-${hanging}pt;font-size:13pt`);
    }
    case 'table':
      return tableHtml(block);
  }
}

function heading(level: 1 | 2 | 3, text: string): string {
  const size = { 1: 20, 2: 16, 3: 14 }[level];
  return `<h${level} style="font-size:${size}pt;font-weight:bold;margin:12pt 0 4pt 0">${written(text)}</h${level}>`;
}

function paragraph(text: string, style: string): string {
  return `<p style="${style}">${written(text)}</p>`;
}

function tableHtml({ unit, rows, headerRows, hasTotal }: ReportTable): string {
  const lines = rows.map((row, index) => {
    const isHeader = index < headerRows;
    const isBold = isHeader || (hasTotal && index === rows.length - 1);
    const cells = row
      .filter(({ columns }) => columns > 0)
      .map(({ text, columns, rows: down, align }) => {
        const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
        const look = `${BORDER};text-align:${align}${isBold ? ';font-weight:bold' : ''}${isHeader ? ';background-color:#e6e6e6' : ''}`;
        const name = isHeader ? 'th' : 'td';
        return `<${name}${spans} style="${look}">${written(text)}</${name}>`;
      });
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = unit === '' ? '' : paragraph(unit, 'text-align:right;font-size:11pt;margin:0');
  return `${caption}<table style="border-collapse:collapse;width:100%">${lines.join('')}</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML shows it to the letter: blanks in a row stay, line breaks too. Hangul is composed, as 한글 wants it. */
function written(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
    .replace(/^ | $|(?<= ) /g, '\u00a0')
    .replace(/\r\n?|\n/g, '<br>');
}
