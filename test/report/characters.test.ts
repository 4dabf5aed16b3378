import fc from 'fast-check';
import { parse } from 'kordoc';
import { HWPX_LOOKS } from '../../src/report/hwpx/looks';
import { writeHwpx } from '../../src/report/hwpx/writeHwpx';
import { reportModel, type ReportModel } from '../../src/report/model';
import { cellsOfRecords } from '../../src/workbook/tables/bookCells';
import { hwpxText } from '../support/hwpxText';
import { emptyRow } from '../support/records';

/** What Markdown, HTML, XML and kordoc's looks take for their own, and what officials type. */
const PIECES = [
  ...'\\`*_~[]<>&!(){}|^$#"\'+-.,:;%/?=@0123456789',
  ...[
    '**',
    '__',
    '~~',
    '$$',
    '<u>',
    '</u>',
    '<br>',
    '<center>',
    '</table>',
    '&lt;',
    '&amp;',
    '&#9;',
    '![a](b)',
    '[^1]',
  ],
  ...[
    '1. ',
    '가. ',
    '①',
    '□ ',
    '○ ',
    '- ',
    '· ',
    '※ ',
    '┌ ',
    '└ ',
    '△',
    '➊',
    '⇒',
    '붙임',
    '붙 임 1. ',
    '출처 : ',
    'MCP 조회',
    '，',
  ],
  ...[
    ' ',
    '  ',
    '\u00a0',
    '가',
    '나다',
    '県',
    'a',
    '😀',
    '👨‍👩‍👧',
    '법률(282791)',
    '\u1112\u1161\u11ab',
    '\u{f0001}',
    '\ue000',
    '\u200b',
    '\u200d',
    '가\u302e',
    '\u0000',
    '\u001b',
    '\ufffe',
    '\ud83d',
    '\ude00',
  ],
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''));
const RUNS = { numRuns: 25 };
/** Each run writes a document and reads it back; a machine may be busy. */
jest.setTimeout(120_000);

function reportOf(lines: readonly string[], cells: readonly string[]): ReportModel {
  const made = reportModel(
    cellsOfRecords({
      referenceDate: null,
      settings: { 보고서구성: '일반현황' },
      reportLines: [
        ...lines.map((line, index) => ({ form: '글', text: `처음${line}끝`, order: index + 1 })),
        { form: '표머리', text: '머리 | 머리', order: lines.length + 1 },
        ...cells.map((cell, index) => ({
          form: '표행',
          text: `칸${cell}끝 | 칸`,
          order: lines.length + index + 2,
        })),
      ].map((line) => ({
        key: '',
        record: { ...emptyRow('reportLines'), ...line, area: '현황', level: '1', mark: '없음' },
      })),
    }),
  );
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

/** Every text of a report, lines and cells, as it stands in the model. */
function textsOf({ chapters }: ReportModel): string[] {
  return chapters
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flatMap((row) => row.map((cell) => cell.text)) : [block.text],
      ),
    )
    .map(held);
}

/** A text without what XML cannot hold, its Hangul composed. */
function held(text: string): string {
  return text.normalize('NFC').replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

/** Its reader joins blanks. */
function blanksAsOne(text: string): string {
  return text.replace(/[ \u00a0]+/g, ' ');
}

/** A cell is cut at ` | `: that is how its row is written. */
const cellText = text.map((one) => one.replaceAll('|', '/'));

describe('what an official types, in a 한글 document', () => {
  it('is there to the letter as rhwp reads it, in lines and in cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 4 }),
        fc.array(cellText, { maxLength: 3 }),
        async (lines, cells) => {
          const model = reportOf(lines, cells);
          const read = hwpxText(await writeHwpx(model));
          for (const wanted of textsOf(model)) expect(read).toContain(wanted);
        },
      ),
      RUNS,
    );
  });

  it('is there to the letter in cells, in each look, as kordoc reads its tables back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...HWPX_LOOKS),
        fc.array(cellText, { minLength: 1, maxLength: 3 }),
        async (look, cells) => {
          const model = reportOf([], cells);
          const read = await parse((await writeHwpx(model, look)).slice().buffer);
          if (!read.success) throw new Error(read.error);
          const tables = read.blocks.flatMap(({ table }) => (table === undefined ? [] : [table]));
          const whole = blanksAsOne(
            tables.flatMap((table) => table.cells.flat().map(({ text: one }) => one)).join('\n'),
          );
          for (const wanted of textsOf(model)) expect(whole).toContain(blanksAsOne(wanted));
        },
      ),
      RUNS,
    );
  });

  it('is there where a cell of the table is as long as Excel lets it be', async () => {
    const long = Array.from({ length: 32_764 }, (_, index) => PIECES[(index * 7) % 60])
      .join('')
      .slice(0, 32_764);
    const model = reportOf([long], []);
    const document = await writeHwpx(model);
    const [wanted] = textsOf(model);
    expect(wanted).toHaveLength(32_767);
    expect(hwpxText(document)).toContain(wanted);
    const read = await parse(document.slice().buffer);
    if (!read.success) throw new Error(read.error);
    expect(blanksAsOne(read.blocks.map((block) => block.text ?? '').join('\n'))).toContain(
      blanksAsOne(wanted!),
    );
  });

  it('is there to the letter in each look as kordoc reads its blocks back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...HWPX_LOOKS),
        fc.array(text, { maxLength: 4 }),
        async (look, lines) => {
          const model = reportOf(lines, []);
          const read = await parse((await writeHwpx(model, look)).slice().buffer);
          if (!read.success) throw new Error(read.error);
          const whole = blanksAsOne(read.blocks.map((block) => block.text ?? '').join('\n'));
          for (const wanted of textsOf(model).filter((one) => one.startsWith('처음'))) {
            expect(whole).toContain(blanksAsOne(wanted));
          }
        },
      ),
      RUNS,
    );
  });

  it('keeps a line break within a line, and loses only what XML cannot hold', async () => {
    const model = reportOf(['위\n아래', 'a\u0007b'], []);
    const read = hwpxText(await writeHwpx(model));
    expect(read).toContain('처음위\n아래끝');
    expect(read).toContain('처음ab끝');
  });
});
