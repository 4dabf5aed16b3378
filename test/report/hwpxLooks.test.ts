import { strFromU8, unzipSync } from 'fflate';
import { report2007 } from '../../samples/report2007';
import { HWPX_LOOKS } from '../../src/report/hwpx/looks';
import { writeHwpx } from '../../src/report/hwpx/writeHwpx';
import { reportModel, type ReportModel } from '../../src/report/model';
import { cellsOfRecords } from '../../src/workbook/tables/bookCells';
import { hwpxPages } from '../support/hwpxText';

const made = reportModel(cellsOfRecords(report2007));
if (!made.ok) throw new Error(made.problem.code);
const model: ReportModel = made.value;

/** The letters of a page, and where they stand from its top to its bottom, as shares of its height. */
function lettersOf(page: string): readonly { readonly letter: string; readonly y: number }[] {
  const height = Number(/ height="([\d.]+)"/.exec(page)![1]);
  return [...page.matchAll(/<text [^>]*\by="([\d.]+)"[^>]*>([^<]*)</g)].map(([, y, letter = '']) => ({
    letter,
    y: Number(y) / height,
  }));
}

/** The cells of a document's tables: their text and how it is aligned. */
function alignedCells(document: Uint8Array): readonly (readonly [text: string, align: string])[] {
  const parts = unzipSync(document);
  const [section, header] = ['section0', 'header'].map((name) => strFromU8(parts[`Contents/${name}.xml`]!));
  return [...section!.matchAll(/<hp:tc .*?<hp:p paraPrIDRef="(\d+)".*?<\/hp:tc>/gs)].map(([cell, id]) => {
    const style = new RegExp(`<hh:paraPr id="${id}" .*?horizontal="(\\w+)"`, 's').exec(header!);
    return [cell.replace(/<[^>]*>/g, '').trim(), style?.[1] ?? ''];
  });
}

/** The texts of paragraphs, with those of a table that stands in one, which are on one page with the next. */
function keptTexts(document: Uint8Array): readonly string[] {
  const parts = unzipSync(document);
  const [section, header] = ['section0', 'header'].map((name) => strFromU8(parts[`Contents/${name}.xml`]!));
  const looks = [...header!.matchAll(/<hh:paraPr id="(\d+)".*?<\/hh:paraPr>/gs)];
  const kept = new Set(looks.flatMap(([look, id]) => (look.includes('keepWithNext="1"') ? [id] : [])));
  return [...section!.matchAll(/^ *<hp:p [^>]*paraPrIDRef="(\d+)".*$/gm)]
    .filter(([, id]) => kept.has(id))
    .map(([paragraph]) => paragraph.replace(/<[^>]*>/g, ''));
}

describe('the looks of a 한글 document, as rhwp draws its pages', () => {
  it.each(HWPX_LOOKS)(
    '%s: the cover stands in the middle, pages are numbered from the first chapter on',
    async (look) => {
      const [cover, contents, first] = hwpxPages(await writeHwpx(model, look));
      const heights = lettersOf(cover!).map(({ y }) => y);
      const middle = (Math.min(...heights) + Math.max(...heights)) / 2;
      expect(middle).toBeGreaterThan(0.45);
      expect(middle).toBeLessThan(0.65);
      const number = (page: string) =>
        lettersOf(page)
          .filter(({ y, letter }) => y > 0.92 && /[\d-]/.test(letter))
          .map(({ letter }) => letter)
          .join('');
      expect([cover, contents, first].map((page) => number(page!))).toEqual(['', '', '-1-']);
    },
  );

  it.each(HWPX_LOOKS)('%s: amounts stand at the right of their cells, names at the left', async (look) => {
    const cells = alignedCells(await writeHwpx(model, look));
    const alignOf = (text: string) => cells.filter(([one]) => one === text).map(([, align]) => align);
    expect(new Set([...alignOf('11,600'), ...alignOf('227,044'), ...alignOf('31.0%')])).toEqual(
      new Set(['RIGHT']),
    );
    expect(alignOf('지식행정 추진')).toContain('LEFT');
    expect(new Set(alignOf('예산현액'))).toEqual(new Set(['CENTER']));
  });

  it.each(HWPX_LOOKS)('%s: what heads something is on one page with the paragraph below it', async (look) => {
    const document = await writeHwpx(model, look);
    const headings = model.chapters.flatMap(({ title, programmes }) => [
      title.replace(/^\S+\s/, ''),
      ...programmes.flatMap((part) => [
        part.title.replace(/^\d+\.\s/, ''),
        ...part.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
      ]),
    ]);
    const kept = keptTexts(document);
    expect(headings.filter((heading) => !kept.some((text) => text.endsWith(heading)))).toEqual([]);
    expect(kept.length).toBeLessThan(2 * headings.length);
  });
});
