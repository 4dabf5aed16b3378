import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { report2007 } from '../../samples/report2007';
import { run } from '../../src/cli/run';
import { reportModel } from '../../src/report/model';
import { reportText } from '../../src/report/text';
import { cellsOfRecords } from '../../src/workbook/tables/bookCells';
import { bookFile } from '../../src/ooxml/testing/smallBook';
import { hwpxText } from '../support/hwpxText';
import { workbookOf } from '../support/workbookOf';

let folder = '';
const of2007 = cellsOfRecords(report2007);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siljeok-'));
  await writeFile(join(folder, '2007.xlsx'), workbookOf(of2007));
  await writeFile(join(folder, '다른.xlsx'), bookFile());
  await writeFile(join(folder, '글.xlsx'), '사업,예산');
  await mkdir(join(folder, '폴더.xlsx'));
  await mkdir(join(folder, '폴더.hwpx'));
});
afterAll(() => rm(folder, { recursive: true }));

async function siljeok(...argv: readonly string[]) {
  let [printed, complained] = ['', ''];
  const code = await run(
    argv.map((argument) =>
      /\.(xlsx|hwpx?|txt|docx)$/.test(argument) && !isAbsolute(argument) ? join(folder, argument) : argument,
    ),
    { print: (text) => (printed += text), complain: (text) => (complained += text), locale: 'ko_KR.UTF-8' },
  );
  return { code, printed, complained: complained.replaceAll(`${folder}/`, '') };
}

describe('siljeok report', () => {
  it('makes the report of the tables as text, the same as without a file', async () => {
    expect(await siljeok('report', '2007.xlsx', '보고서.txt')).toMatchObject({ code: 0, complained: '' });
    const model = reportModel(of2007);
    if (!model.ok) throw new Error(model.problem.code);
    expect(await readFile(join(folder, '보고서.txt'), 'utf8')).toBe(`${reportText(model.value)}\n`);
  });

  it('makes a 한글 document, in the look and the unit asked for', async () => {
    const { code, printed } = await siljeok(
      'report',
      '2007.xlsx',
      '보고서.hwpx',
      '--look',
      '업무보고',
      '--unit',
      '원',
    );
    expect([code, printed]).toEqual([0, expect.stringContaining('사업 8개의 보고서를 만들었습니다')]);
    const text = hwpxText(await readFile(join(folder, '보고서.hwpx')));
    expect(text).toContain('학습동아리 등록 : 49개(전략형 12, 부서별37)');
    expect(text).toContain('227,044,000');
  });

  it.each([
    [['report', '2007.xlsx', '보고서.docx'], 2, '.hwpx, .txt 가운데 하나로 끝나야 합니다'],
    [['report', '2007.xlsx', '보고서.hwpx', '--look', '화려하게'], 2, '밋밋하게, 개조식 보고서, 업무보고'],
    [['report', '2007.xlsx', '보고서.hwpx', '--unit', '달러'], 2, '쓸 수 있는 값: 원, 천원'],
    [['report', '다른.xlsx', '보고서.hwpx'], 3, '「사업」 표가 없습니다'],
    [['report', '없는.xlsx', '보고서.hwpx'], 3, '파일이 없습니다'],
    [['report', '폴더.xlsx', '보고서.hwpx'], 3, '폴더입니다'],
    [['report', '2007.xlsx', '없는 폴더/보고서.hwpx'], 4, '없는 폴더」 폴더가 없습니다'],
    [['report', '보고서.hwp', '보고서.hwpx'], 3, '파일이 없습니다'],
    [['report', '글.xlsx', '보고서.hwpx'], 3, '글 파일'],
    [['report', '2007.xlsx', '보고서.hwp'], 2, '.hwpx, .txt 가운데 하나로 끝나야 합니다'],
    [['report', '2007.xlsx', '폴더.hwpx'], 4, '만들 파일의 이름을 다르게'],
    [['report', '2007.xlsx'], 2, '「보고서.hwpx」가 빠졌습니다'],
  ])('tells what is wrong with %j', async (argv, code, sentence) => {
    const told = await siljeok(...argv);
    expect([told.code, told.complained]).toEqual([code, expect.stringContaining(sentence)]);
  });

  it('tells a column that people fill in and that is missing, and reads a workbook without calculated columns', async () => {
    const { budgets, ...others } = of2007.tables;
    const without = (header: string) => {
      const at = budgets!.headers.indexOf(header);
      const cut = <T>(row: readonly T[]) => row.filter((_, index) => index !== at);
      return { headers: cut(budgets!.headers), rows: budgets!.rows.map(cut), firstRow: 2 };
    };
    await writeFile(
      join(folder, '빠진.xlsx'),
      workbookOf({ ...of2007, tables: { ...others, budgets: without('금액') } }),
    );
    const { code, complained } = await siljeok('report', '빠진.xlsx', '보고서.txt');
    expect([code, complained]).toEqual([3, expect.stringContaining('「예산」 표에 「금액」 열이 없습니다')]);
  });

  it('names what it cannot read by the row of the sheet', async () => {
    const { payments } = of2007.tables;
    const day = payments!.headers.indexOf('집행일');
    const rows = payments!.rows.map((row) => row.map((cell, at) => (at === day ? '유월' : cell)));
    const tables = { ...of2007.tables, payments: { ...payments!, rows } };
    await writeFile(join(folder, '날짜.xlsx'), workbookOf({ ...of2007, tables }));
    const { complained } = await siljeok('report', '날짜.xlsx', '날짜.txt');
    expect(complained).toContain('「집행」 표 2행의 집행일 「유월」');
  });

  it('tells of ledgers and programmes that are not there, and keeps what was there under another name', async () => {
    const { budgets, payments, ...others } = of2007.tables;
    await writeFile(join(folder, '사업만.xlsx'), workbookOf({ ...of2007, tables: others }));
    expect([budgets, payments]).toEqual([expect.anything(), expect.anything()]);
    expect(await siljeok('report', '사업만.xlsx', '사업만.txt')).toMatchObject({
      code: 0,
      complained: expect.stringContaining('예산, 집행 표가 없어'),
    });
    const none = others.programmes!.headers.map(() => '');
    await writeFile(
      join(folder, '사업 없음.xlsx'),
      workbookOf({
        ...of2007,
        tables: { ...of2007.tables, programmes: { ...others.programmes!, rows: [none] } },
      }),
    );
    expect((await siljeok('report', '사업 없음.xlsx', '사업만.txt')).complained).toContain('사업이 없어');
    expect(await readFile(join(folder, '사업만 (이전).txt'), 'utf8')).toContain('1. ');
  });

  it('makes the report of a council’s copy, which has the tables but nothing of the add-in', async () => {
    const sample = join(__dirname, '../../samples/report-2007.xlsx');
    const whole = await siljeok('council', sample, '제출본.xlsx', '--accept', '모두');
    expect([whole.code, whole.complained]).toEqual([0, '']);
    expect((await siljeok('report', '제출본.xlsx', '제출본.txt')).code).toBe(0);
    expect((await siljeok('report', sample, '원본.txt')).code).toBe(0);
    expect(await readFile(join(folder, '제출본.txt'), 'utf8')).toBe(
      await readFile(join(folder, '원본.txt'), 'utf8'),
    );
  });
});
