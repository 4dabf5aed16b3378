import { reportTexts } from '../i18n/ko/reportTexts';
import { coverLines, marked, type Block, type Chapter, type ProgrammePart, type ReportTable } from './blocks';
import type { ReportModel } from './model';

const INDENT = '  ';

/** The report as plain text: a line a line, rows of tables with ` | ` between their cells. */
export function reportText(model: ReportModel): string {
  return [
    ...(model.cover === null ? [] : coverLines(model.cover, model.coverBlocks).flatMap((line) => [line, ''])),
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
      return ['', marked(block), ''];
    case 'line':
      return [INDENT.repeat(block.level - 1) + marked(block)];
    case 'table':
      return tableLines(block);
  }
}

function tableLines({ unit, rows }: ReportTable): readonly string[] {
  const lines = rows.map((row) => row.map(({ text }) => text.replace(/\s*\n\s*/g, ' ')).join(' | '));
  return ['', ...(unit === '' ? [] : [unit]), ...lines, ''];
}
