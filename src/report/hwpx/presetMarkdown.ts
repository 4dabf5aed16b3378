import type { GongmunOptions } from 'kordoc';
import { marked, type Block } from '../blocks';
import type { ReportModel } from '../model';
import type { Disguise } from './disguise';
import type { HwpxLook } from './looks';
import { htmlTable, styled } from './plainMarkdown';
import type { StyleName } from './styles';

type PresetLook = Exclude<HwpxLook, '밋밋하게'>;

/** kordoc's names of them. */
const PRESETS = { '개조식 보고서': 'gaejosik', 업무보고: 'ministry' } as const;
/** How deep lines stand below a heading such as 사업개요: there it is an item itself, or a box above the items. */
const BELOW_HEADING: Readonly<Record<PresetLook, number>> = { '개조식 보고서': 2, 업무보고: 0 };

/** One of kordoc's own looks, with the first page as the report has it. */
export function presetOptions(
  { cover, hasContents }: ReportModel,
  look: PresetLook,
  put: Disguise['put'],
): GongmunOptions {
  return {
    preset: PRESETS[look],
    cover:
      cover === null
        ? false
        : {
            date: put(lines(cover.session, cover.sessionPeriod, cover.submitted)),
            org: put(lines(cover.office, cover.contact)),
          },
    toc: hasContents,
  };
}

/** The report as Markdown of headings and lists: marks are those of the look. */
export function presetMarkdown(model: ReportModel, look: PresetLook, disguise: Disguise): string {
  const { cover, chapters } = model;
  const { put } = disguise;
  const head = (style: StyleName) => styled(disguise, style);
  /** That look counts the programmes itself. */
  const titleOf = (title: string) => (look === '업무보고' ? title.replace(/^\d+\.\s/, '') : title);
  return [
    ...(cover === null ? [] : [`# ${put(cover.title.replace(/\s*\n\s*/g, ' '))}`]),
    ...chapters.flatMap(({ title, blocks, programmes }) => [
      `## ${head('chapter')}${put(title.replace(/^\S+\s/, ''))}`,
      ...blocksOf(blocks),
      ...programmes.flatMap((part) => [
        `### ${head('programme')}${put(titleOf(part.title))}`,
        ...blocksOf(part.blocks),
      ]),
    ]),
  ].join('\n\n');

  function blocksOf(blocks: readonly Block[]): readonly string[] {
    let depth = 0;
    return blocks.flatMap((block) => {
      if (block.kind === 'heading') depth = BELOW_HEADING[look];
      return blockOf(block, depth);
    });
  }

  function blockOf(block: Block, depth: number): readonly string[] {
    switch (block.kind) {
      case 'heading':
        return [`#### ${head('heading')}${put(block.text)}`];
      case 'line':
        if (block.mark === '') return [put(block.text)];
        if (block.mark === '※') return [`※ ${put(block.text)}`];
        return [
          `${'  '.repeat(depth + block.level - 1)}- ${put(isOwnMark(block.mark) ? marked(block) : block.text)}`,
        ];
      case 'table':
        return [
          ...(block.unit === '' ? [] : [`<right>${put(block.unit)}</right>`]),
          htmlTable(block, disguise, ({ align }, row) => (row < block.headerRows ? null : align)),
        ];
    }
  }
}

/** Marks that are part of what is said: brackets of two lines, numbers, arrows. */
function isOwnMark(mark: string): boolean {
  return !'○ㅇ◯◦❍●□■-–—·ㆍ・'.includes(mark);
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
