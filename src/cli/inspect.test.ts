import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../ooxml/writer/writeWorkbook';
import { run } from './run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siljeok-'));
  const bytes = writeWorkbook({
    calculation: { manual: true, fullOnLoad: true },
    sheets: [
      {
        name: '보고',
        cells: {
          A1: 1,
          B1: { formula: '_xldudf_SILJEOK_EXECRATE(A1,4)', value: 0.25 },
          B2: { formula: '_xldudf_SILJEOK_EXECRATE(A1,4)', value: 0.3 },
          B3: { formula: '_xldudf_SILJEOK_EXECRATE(A1,4)', value: { error: '#VALUE!' } },
          B4: { formula: '_xldudf_SILJEOK_EXECRATE(A1,4)' },
          B5: { formula: '_xldudf_SILJEOK_FUTURE(A1)', value: 1 },
          B6: { formula: '_xldudf_SILJEOK_EXECRATE(TODAY(),4)', value: 1 },
          C1: '문의 ０１０-1234-5678',
          C2: 1234567890,
        },
      },
      {
        name: '자료',
        visibility: 'veryHidden',
        tables: [
          { name: '내용', at: 'A1', columns: [{ name: '내용' }, { name: '입력자' }], rows: [['가', '나']] },
        ],
      },
    ],
  });
  await writeFile(join(folder, '보고.xlsx'), bytes);
});
afterAll(() => rm(folder, { recursive: true }));

async function inspected(lang: string) {
  let printed = '';
  const terminal = { print: (text: string) => (printed += text), complain: () => {}, locale: undefined };
  const code = await run(['inspect', join(folder, '보고.xlsx'), '--lang', lang], terminal);
  return { code, lines: printed.split('\n').map((line) => line.trim()) };
}

describe('siljeok inspect', () => {
  it('shows sheets, tables and functions, and leaves 0', async () => {
    const { code, lines } = await inspected('ko');
    expect(code).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        '/xl/workbook.xml',
        '시트 2개',
        '보고 (보임): 값이 든 셀 9개, 수식 6개',
        '자료 (메뉴에서도 숨김): 값이 든 셀 4개, 수식 0개',
        '내용 (자료!A1:B2): 내용, 입력자',
        'EXECRATE: 셀 5개',
        'FUTURE: 셀 1개',
      ]),
    );
  });

  it('names everything to look at before the file is handed out, with its place', async () => {
    const { lines } = await inspected('ko');
    expect(lines.slice(lines.indexOf('살펴볼 것 9건') + 1)).toEqual([
      '차이: 보고!B2에 저장된 값은 0.3, 다시 계산한 값은 0.25입니다.',
      '오류: 보고!B3에 #VALUE! 오류가 저장되어 있습니다.',
      '없음: 보고!B4에 저장된 값이 없습니다. 엑셀에서 계산한 뒤 저장하십시오.',
      '모르는함수: 보고!B5의 FUTURE 함수는 이 버전에 없습니다.',
      '미확인: 보고!B6의 수식은 「TODAY」 때문에 다시 계산하지 못했습니다.',
      '수동계산: 계산 방식이 수동이라 저장된 값이 예전 값일 수 있습니다. 엑셀에서 F9를 누르고 저장하십시오.',
      '전체계산: 열 때 모두 다시 계산하도록 되어 있어 저장된 값이 예전 값일 수 있습니다.',
      '개인정보: 휴대전화번호 – 보고!C1',
      '개인정보: 사람 이름 – 자료!B2',
    ]);
  });

  it('finds what a council’s copy finds', async () => {
    const { lines } = await inspected('ko');
    let complained = '';
    const terminal = { print: () => {}, complain: (text: string) => (complained += text), locale: undefined };
    await run(['council', join(folder, '보고.xlsx'), join(folder, '제출본.xlsx')], terminal);
    const told = complained
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
    expect(told.length).toBeGreaterThan(5);
    expect(lines).toEqual(expect.arrayContaining(told));
  });

  it('tells as much in English, and never the personal data itself', async () => {
    const [korean, english] = [await inspected('ko'), await inspected('en')];
    expect(english.lines).toHaveLength(korean.lines.length);
    expect(
      english.lines.filter((line) => /[가-힣]/.test(line) && !/보고|자료|내용|계산 \(/.test(line)),
    ).toEqual([]);
    expect([...korean.lines, ...english.lines].join('\n')).not.toMatch(/1234-5678/);
  });
});
