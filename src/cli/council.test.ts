import { link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../ooxml/writer/writeWorkbook';
import { run } from './run';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siljeok-'));
  const sheets = [
    { name: '보고', cells: { A1: 1 } },
    { name: '예산', cells: { A1: 2 } },
  ];
  await writeFile(join(folder, '원본.xlsx'), writeWorkbook({ sheets }));
});
afterEach(() => rm(folder, { recursive: true }));

async function siljeok(...argv: readonly string[]) {
  let printed = '';
  let complained = '';
  const code = await run(
    argv.map((argument) => (argument.endsWith('.xlsx') ? join(folder, argument) : argument)),
    { print: (text) => (printed += text), complain: (text) => (complained += text), locale: 'ko_KR.UTF-8' },
  );
  return { code, printed, complained: complained.replaceAll(`${folder}/`, '') };
}

const files = async () => (await readdir(folder)).sort();

describe('siljeok council', () => {
  it('writes the copy, says which sheets go along, and gives the fingerprint that verify takes', async () => {
    const { code, printed, complained } = await siljeok('council', '원본.xlsx', '제출본.xlsx');
    expect([code, complained]).toEqual([0, '']);
    expect(printed).toContain('시트 2개\n  보고\n  예산\n');
    const fingerprint = /표지에 적을 지문: (\S+)/.exec(printed)![1]!;
    expect((await siljeok('verify', '제출본.xlsx', fingerprint)).code).toBe(0);
    expect(await files()).toEqual(['원본.xlsx', '제출본.xlsx'].sort());
  });

  it('hands out the sheets that are named, in one list or several', async () => {
    const { printed } = await siljeok('council', '원본.xlsx', '제출본.xlsx', '--sheets', '예산, 보고');
    expect(printed).toContain('시트 2개\n  보고\n  예산\n');
    const several = await siljeok(
      'council',
      '원본.xlsx',
      '둘.xlsx',
      '--sheets',
      '보고',
      '--sheets=예산'.normalize('NFD'),
    );
    expect(several.printed).toContain('시트 2개\n  보고\n  예산\n');
  });

  it('prints no personal data, only where it stands', async () => {
    const cells = {
      A1: { formula: '예산!A1', value: '010-1234-5678' },
      B1: '담당자',
      B2: { formula: '예산!A2&""', value: '김주임' },
      D9: { formula: '예산!A2&" 등"', value: '김주임 등' },
      C1: { formula: 'IF(A1="hong@gu.example.kr",1,2)', value: 2 },
    };
    const book = {
      sheets: [
        { name: '보고', cells },
        { name: '예산', cells: { A1: '010-1234-5678' } },
      ],
    };
    await writeFile(join(folder, '개인.xlsx'), writeWorkbook(book));
    const { printed } = await siljeok('council', '개인.xlsx', '제출본.xlsx', '--sheets', '보고');
    expect(printed).toContain('보고!A1 =예산!A1 → ***');
    expect(printed).toContain('개인정보: 휴대전화번호 – 보고!A1');
    expect(printed).not.toMatch(/1234|김주임|hong@/);
    expect(printed).toContain('보고!D9 =예산!A2&" 등" → *** 등');
    expect((await siljeok('inspect', '개인.xlsx')).printed).not.toMatch(/1234|김주임|hong@/);
  });

  it.each([
    [['--sheets', '결산'], '「결산」 시트가 없습니다. 있는 시트: 보고, 예산.'],
    [['--mode', '글'], '--mode에 「글」이 들어왔습니다. 쓸 수 있는 값: 값, 수식.'],
    [
      ['--accept', '차이,모름'],
      '--accept에 「모름」이 들어왔습니다. 쓸 수 있는 값: 차이, 오류, 없음, 모르는함수, 미확인, 숨김, 검산, 확인, 직접입력, 날짜체계, 수동계산, 전체계산, 모두.',
    ],
    [['--comments', 'keep'], '--comments에 「keep」이(가) 들어왔습니다. 쓸 수 있는 값: notes, remove.'],
  ])('refuses %p, writes nothing, and leaves 2', async (options, complained) => {
    expect(await siljeok('council', '원본.xlsx', '제출본.xlsx', ...options)).toEqual({
      code: 2,
      printed: '',
      complained,
    });
    expect(await files()).toEqual(['원본.xlsx']);
  });
});

it('tells how a sheet is named whose name holds a comma or ends in a blank', async () => {
  const sheets = ['1,2월', '총괄 '].map((name) => ({ name, cells: { A1: 1 } }));
  await writeFile(join(folder, '원본.xlsx'), writeWorkbook({ sheets }));
  const { complained } = await siljeok('council', '원본.xlsx', '제출본.xlsx', '--sheets', '총계');
  expect(complained).toContain('이렇게 적으십시오: "1\\,2월", "총괄 ".');
  const { printed } = await siljeok('council', '원본.xlsx', '제출본.xlsx', '--sheets', '1\\,2월,총괄 ');
  expect(printed).toContain('시트 2개\n  1,2월\n  총괄');
});

describe('the file of the copy', () => {
  it('is never the source, by whatever name', async () => {
    await link(join(folder, '원본.xlsx'), join(folder, '다른이름.xlsx'));
    const before = await readFile(join(folder, '원본.xlsx'));
    for (const target of ['원본.xlsx', '다른이름.xlsx']) {
      const { code, complained } = await siljeok('council', '원본.xlsx', target);
      expect(code).toBe(2);
      expect(complained).toBe(`${target}: 원본과 같은 파일입니다. 만들 파일의 이름을 다르게 적으십시오.`);
    }
    expect(Buffer.compare(await readFile(join(folder, '원본.xlsx')), before)).toBe(0);
  });

  it('takes the place of an earlier one, which is kept under another name', async () => {
    for (const earlier of ['첫째', '둘째']) {
      await writeFile(join(folder, '제출본.xlsx'), earlier);
      const { code, printed } = await siljeok('council', '원본.xlsx', '제출본.xlsx');
      expect(code).toBe(0);
      expect(printed).toContain(
        `제출본 (이전${earlier === '첫째' ? '' : ' 2'}).xlsx로 이름을 바꾸어 두었습니다.`,
      );
    }
    expect(await readFile(join(folder, '제출본 (이전).xlsx'), 'utf8')).toBe('첫째');
    expect(await readFile(join(folder, '제출본 (이전 2).xlsx'), 'utf8')).toBe('둘째');
    expect((await stat(join(folder, '제출본.xlsx'))).size).toBeGreaterThan(1000);
  });

  it('leaves nothing half-written where it cannot be put', async () => {
    await mkdir(join(folder, '폴더.xlsx'));
    const { code, complained } = await siljeok('council', '원본.xlsx', '폴더.xlsx');
    expect(code).toBe(4);
    expect(complained).toContain('폴더.xlsx: 파일을 쓸 수 없습니다(');
    expect((await siljeok('council', '원본.xlsx', '없는폴더/제출본.xlsx')).code).toBe(4);
    expect(await files()).toEqual(['원본.xlsx', '폴더.xlsx'].sort());
  });

  it('is told where it cannot be put: a name that is too long, what is no regular file', async () => {
    const long = `${'가'.repeat(90)}.xlsx`;
    const { code, complained } = await siljeok('council', '원본.xlsx', long);
    expect([code, complained]).toEqual([
      4,
      `${long}: 파일을 쓸 수 없습니다(이름이 너무 깁니다). 만들 파일의 이름을 짧게 적으십시오.`,
    ]);
    const device = await siljeok('council', '원본.xlsx', '/dev/null');
    expect([device.code, device.complained]).toEqual([
      4,
      '/dev/null: 파일을 쓸 수 없습니다(폴더나 장치의 이름입니다). 만들 파일의 이름을 다르게 적으십시오.',
    ]);
    expect(await files()).toEqual(['원본.xlsx']);
  });

  it('leaves the earlier one alone where it cannot take its place', async () => {
    const earlier = `${'가'.repeat(83)}.xlsx`;
    await writeFile(join(folder, earlier), '첫째');
    expect((await siljeok('council', '원본.xlsx', earlier)).code).toBe(4);
    expect(await readFile(join(folder, earlier), 'utf8')).toBe('첫째');
    expect(await files()).toEqual(['원본.xlsx', earlier].sort());
  });

  it('is not written where the source is no workbook', async () => {
    await writeFile(join(folder, '글.xlsx'), '글');
    expect((await siljeok('council', '글.xlsx', '제출본.xlsx')).code).toBe(3);
    expect(await files()).toEqual(['글.xlsx', '원본.xlsx'].sort());
  });
});
