import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../ooxml/writer/writeWorkbook';
import { run } from './run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siljeok-'));
  const book = (spent: number, contact: string) =>
    writeWorkbook({
      sheets: [{ name: '총괄', cells: { A1: '학습동아리', B1: spent, C1: `문의 ${contact}` } }],
    });
  await writeFile(join(folder, '먼저.xlsx'), book(3_600, '010-1234-5678'));
  await writeFile(join(folder, '나중.xlsx'), book(3_700, '010-1234-5678'));
  await writeFile(join(folder, '글.xlsx'), 'a,b');
});
afterAll(() => rm(folder, { recursive: true }));

async function compared(...files: readonly string[]) {
  const [printed, complained]: string[][] = [[], []];
  const terminal = {
    print: (text: string) => void printed!.push(text),
    complain: (text: string) => void complained!.push(text.replaceAll(`${folder}/`, '')),
    locale: undefined,
  };
  const code = await run(['compare', ...files.map((file) => join(folder, file))], terminal);
  return { code, printed: printed!.join('\n'), complained: complained!.join('\n') };
}

describe('siljeok compare', () => {
  it('says what changed, and leaves 1', async () => {
    expect(await compared('먼저.xlsx', '나중.xlsx')).toEqual({
      ...{ code: 1, complained: '' },
      printed: '달라진 것 1건\n  총괄!B1 (학습동아리): 3600 → 3700',
    });
  });

  it('says that nothing changed, and leaves 0', async () => {
    expect(await compared('먼저.xlsx', '먼저.xlsx')).toMatchObject({
      code: 0,
      printed: '달라진 값이 없습니다.',
    });
  });

  it('names the file that is no workbook, or is missing in the command', async () => {
    expect(await compared('먼저.xlsx', '글.xlsx')).toMatchObject({
      ...{ code: 3, complained: expect.stringMatching(/^글\.xlsx: 확장자만 \.xlsx인 글 파일/) as string },
    });
    expect(await compared('먼저.xlsx')).toMatchObject({
      ...{ code: 2, complained: '「나중.xlsx」가 빠졌습니다. siljeok --help를 보십시오.' },
    });
  });
});
