import { reportTexts } from '../i18n/ko/reportTexts';
import type { Block, Chapter, ProgrammePart, ReportTable } from './blocks';
import type { ReportModel } from './model';

const INDENT = '  ';

/** The report as plain text: a line a line, rows of tables with ` | ` between their cells. */
export function reportText(model: ReportModel): string {
  return [
    ...coverLines(model),
    ...(model.hasContents
      ? [reportTexts.contents, '', ...model.chapters.map(({ title }) => ` ${title}`), '']
      : []),
    ...model.chapters.flatMap(chapterLines),
  ].join('\n');
}

/** One programme's part of it. */
export function programmeText({ title, blocks }: ProgrammePart): string {
  return [title, '', ...blocks.flatMap(blockLines)].join('\n').trimEnd();
}

function coverLines({ cover, coverBlocks }: ReportModel): readonly string[] {
  if (cover === null) return [];
  if (coverBlocks.length > 0) return [...coverBlocks.flatMap(blockLines), ''];
  const { session, sessionPeriod, title, submitted, office, contact } = cover;
  return [session, sessionPeriod, title, submitted, office, contact]
    .filter((text) => text !== '')
    .flatMap((text) => [text, '']);
}

function chapterLines({ title, blocks, programmes }: Chapter): readonly string[] {
  return [
    title,
    '',
    ...blocks.flatMap(blockLines),
    ...(blocks.length > 0 ? [''] : []),
    ...programmes.flatMap((part) => [programmeText(part), '']),
  ];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', marked(block.mark, block.text), ''];
    case 'line':
      return [INDENT.repeat(block.level - 1) + marked(block.mark, block.text)];
    case 'table':
      return tableLines(block);
  }
}

function tableLines({ unit, rows }: ReportTable): readonly string[] {
  const lines = rows.map((row) => row.map(({ text }) => text.replace(/\s*\n\s*/g, ' ')).join(' | '));
  return ['', ...(unit === '' ? [] : [unit]), ...lines, ''];
}

function marked(mark: string, text: string): string {
  return mark === '' ? text : `${mark} ${text}`;
}
