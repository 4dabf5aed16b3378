import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookFile } from '../ooxml/testing/smallBook';
import { EXIT } from './exitCode';
import { run } from './run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siljeok-'));
  await writeFile(join(folder, '사본.xlsx'), bookFile());
  await writeFile(join(folder, '글.xlsx'), '통합 문서가 아닌 글');
});
afterAll(() => rm(folder, { recursive: true }));

async function siljeok(...argv: readonly string[]) {
  let printed = '';
  let complained = '';
  const code = await run(
    argv.map((argument) => (argument.endsWith('.xlsx') ? join(folder, argument) : argument)),
    {
      print: (text) => (printed += text),
      complain: (text) => (complained += text),
      locale: 'ko_KR.UTF-8',
    },
  );
  return { code, printed, complained: complained.replace(`${folder}/`, '') };
}

/** Of the small book, which never changes. */
const FINGERPRINT = 'D5QZ-MT2E-MR0K';

describe('siljeok verify', () => {
  it('says that the file is the copy, and leaves 0', async () => {
    expect(await siljeok('verify', '사본.xlsx', FINGERPRINT)).toMatchObject({
      code: 0,
      printed: expect.stringContaining(`일치: 지문 ${FINGERPRINT}인 제출본`) as string,
      complained: '',
    });
    expect((await siljeok('verify', '사본.xlsx', FINGERPRINT.toLowerCase().replaceAll('-', ''))).code).toBe(
      0,
    );
  });

  it('says which fingerprint the file has where it is another, and leaves 1', async () => {
    const { code, printed } = await siljeok('verify', '사본.xlsx', '0000-0000-0000');
    expect(code).toBe(1);
    expect(printed).toContain(`이 파일의 지문은 ${FINGERPRINT}입니다`);
  });
});

describe('what is typed wrong', () => {
  it.each([
    [[], '명령이 없습니다. siljeok --help를 보십시오.'],
    [['copy'], '「copy」은(는) 없는 명령입니다. siljeok --help를 보십시오.'],
    [['toString'], '「toString」은(는) 없는 명령입니다. siljeok --help를 보십시오.'],
    [['verify'], '「파일.xlsx」가 빠졌습니다. siljeok --help를 보십시오.'],
    [['verify', '사본.xlsx'], '「지문」이 빠졌습니다. siljeok --help를 보십시오.'],
    [
      ['verify', '사본.xlsx', '7K3D', '9QWX'],
      '「9QWX」는 남는 인수입니다. 이름에 빈칸이 있으면 따옴표로 묶으십시오.',
    ],
    [
      ['verify', '사본.xlsx', '7K3D'],
      '「7K3D」은(는) 지문이 아닙니다. 표지에 적힌 12글자를 7K3D-9QWX-2M4A처럼 적으십시오.',
    ],
    [['verify', '--mode-less'], '「--mode-less」는 없는 옵션입니다. siljeok --help를 보십시오.'],
    [['verify', '--quiet'], '「--quiet」은(는) 없는 옵션입니다. siljeok --help를 보십시오.'],
    [
      ['verify', '--lang'],
      '「--lang」 뒤에 값이 없거나, 값을 받지 않는 옵션입니다. siljeok --help를 보십시오.',
    ],
    [['--lang', 'de'], '--lang에는 ko나 en을 적으십시오. 「de」이(가) 들어왔습니다.'],
  ])('%p is told in a sentence, and leaves 2', async (argv, complained) => {
    expect(await siljeok(...argv)).toEqual({ code: 2, printed: '', complained });
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['없음.xlsx', '없음.xlsx: 파일이 없습니다. 이름과 폴더를 확인하십시오.'],
    ['글.xlsx', '글.xlsx: 확장자만 .xlsx인 글 파일(CSV 등)입니다.'],
  ])('%s is named with the reason, and leaves 3', async (file, reason) => {
    const { code, complained } = await siljeok('verify', file, FINGERPRINT);
    expect(code).toBe(3);
    expect(complained.startsWith(reason)).toBe(true);
  });
});

describe('the language', () => {
  it('is Korean, unless the system is English or it is asked for', async () => {
    expect((await siljeok('--help')).printed).toContain('사용법');
    expect((await siljeok('--help', '--lang', 'en')).printed).toContain('Usage');
    expect((await siljeok('verify', '--lang', 'en')).complained).toBe(
      '“FILE.xlsx” is missing. See siljeok --help.',
    );
    let printed = '';
    const terminal = { print: (text: string) => (printed += text), complain: () => {} };
    await run(['--help'], { ...terminal, locale: 'en_US.UTF-8' });
    await run(['--help'], { ...terminal, locale: 'C' });
    expect(printed.indexOf('Usage')).toBeLessThan(printed.indexOf('사용법'));
  });

  it('explains every exit code in both', async () => {
    for (const language of ['ko', 'en']) {
      const { printed, code } = await siljeok('--help', '--lang', language);
      expect(code).toBe(0);
      for (const exit of Object.values(EXIT)) expect(printed).toMatch(new RegExp(`^  ${exit}  \\S`, 'm'));
    }
  });
});
