/** Reads dist/, which `npm run build` makes; `npm test` builds first. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

const ROOT = path.join(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const FUNCTIONS_LIMIT = 30_000;
/** functions.text.js holds what it needs of the other once more: a workbook without sentences never loads it. */
const TEXT_LIMIT = 25_000;
/** React's mark on every element it makes: part of any bundle that has React in it. */
const REACT = 'react.transitional.element';

interface FunctionsJson {
  readonly functions: readonly {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: unknown[];
  }[];
}

const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');
const functionsJson = (file: string) => (JSON.parse(read(file)) as FunctionsJson).functions;
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map(([, src]) => src ?? '');

class CellError extends Error {
  constructor(_code: string, sentence?: string) {
    super(sentence);
  }
}

describe('functions.js', () => {
  it('is small enough to load with every workbook', () => {
    expect(gzipSync(read('functions.js')).length).toBeLessThanOrEqual(FUNCTIONS_LIMIT);
    expect(gzipSync(read('functions.text.js')).length).toBeLessThanOrEqual(TEXT_LIMIT);
  });

  it('runs with nothing but CustomFunctions, and brings every function of functions.json', () => {
    const associated: string[] = [];
    const CustomFunctions = {
      associate: (id: string) => associated.push(id),
      Error: class extends Error {},
      ErrorCode: {},
    };
    vm.runInNewContext(read('functions.js'), { CustomFunctions });
    expect(associated.sort()).toEqual(
      functionsJson('functions.json')
        .map(({ id }) => id)
        .sort(),
    );
    expect(associated.length).toBeGreaterThan(0);
  });

  it('reads sentences too where Node loads functions.js alone', () => {
    const script = `
      const calls = new Map();
      globalThis.CustomFunctions = { associate: (id, call) => calls.set(id, call), Error, ErrorCode: {} };
      require(${JSON.stringify(path.join(DIST, 'functions.js'))});
      const text = '학습동아리 49개(전략형 12, 부서별37)';
      const results = [
        calls.get('QUANTITIES')(text),
        calls.get('QUANTITY')(text, 2),
        calls.get('TEXTCHECK')(text, [[49, 12]]),
      ];
      process.stdout.write(JSON.stringify(results));`;
    expect(JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }))).toEqual([
      [
        ['학습동아리', 49, '개'],
        ['전략형', 12, '개'],
        ['부서별', 37, '개'],
      ],
      12,
      '표에 없는 수: 37개',
    ]);
  });

  it('reads sentences in a context that is given a require of its folder, and says what to do in one that is not', () => {
    const calls = new Map<string, (...args: unknown[]) => unknown>();
    const CustomFunctions = { associate: calls.set.bind(calls), Error: CellError, ErrorCode: {} };
    vm.runInNewContext(read('functions.js'), {
      CustomFunctions,
      require: createRequire(path.join(DIST, 'functions.js')),
    });
    expect(calls.get('QUANTITY')!('직원 12명', 1)).toBe(12);
    vm.runInNewContext(read('functions.js'), { CustomFunctions });
    expect(() => calls.get('QUANTITY')!('직원 12명', 1)).toThrow(/functions\.text\.js.*먼저 실행하십시오/);
  });

  it('has no React in it', () => {
    expect(read('functions.js')).not.toContain(REACT);
  });
});

describe('functions.json', () => {
  it('names the same functions with the same parameters in both languages', () => {
    const shape = (file: string) =>
      functionsJson(file).map(({ id, name, parameters }) => [id, name, parameters.length]);
    expect(shape('functions.en.json')).toEqual(shape('functions.json'));
  });

  it('points from each function to its place on the page that is served with it', () => {
    const page = read('functions.html');
    for (const { id, helpUrl } of functionsJson('functions.json')) {
      expect(helpUrl).toBe(`https://localhost:3000/functions.html#${id.toLowerCase()}`);
      expect(page).toContain(` id="${id.toLowerCase()}"`);
    }
  });

  it('explains each function in Korean, and in English in the other file', () => {
    for (const { description } of functionsJson('functions.json')) expect(description).toMatch(/[가-힣]/);
    // The words that a function answers are Korean in every language.
    for (const { description } of functionsJson('functions.en.json'))
      expect(description).toMatch(/^[A-Z][a-z]+ /);
  });
});

describe('taskpane.html', () => {
  it("loads Microsoft's office.js, then the functions, then the pane's start – and no React yet", () => {
    const scripts = scriptsOf(read('taskpane.html'));
    expect(scripts).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      expect.stringMatching(/^taskpane\.\w+\.js$/),
    ]);
    for (const script of scripts.slice(1)) expect(read(script)).not.toContain(REACT);
  });

  it('has React in a chunk of its own, and leaves no chunks of earlier builds', () => {
    const chunks = readdirSync(DIST).filter((file) => file.endsWith('.js'));
    expect(chunks.filter((chunk) => read(chunk).includes(REACT))).toHaveLength(1);
    expect(chunks.filter((chunk) => chunk.startsWith('pane.'))).toHaveLength(1);
  });

  it('names what it is made of, also what is joined into chunks without a name, and no folder of its builder', () => {
    const notices = read('THIRD-PARTY-NOTICES.txt').split('\n');
    for (const name of ['react', 'kordoc', 'jszip', 'tabster', 'markdown-it', 'linkify-it'])
      expect(notices).toContain(name);
    const scripts = readdirSync(DIST).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => /file:\/\/\/\w|saxes/.test(read(file)))).toEqual([]);
  });

  it('builds what works beside the pane as a script, and hands out no source', () => {
    const files = readdirSync(DIST);
    expect(files.filter((file) => /^submit-worker\..*\.js$/.test(file))).toHaveLength(1);
    expect(files.filter((file) => /\.tsx?$/.test(file))).toEqual([]);
  });

  it('runs no inline script and allows none', () => {
    const html = read('taskpane.html');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
    expect(policy).toMatch(/connect-src 'self';/);
    expect(policy).not.toMatch(/unsafe-eval/);
  });
});

describe('the options of the build', () => {
  const out = path.join(ROOT, '.cache/build-options');
  const build = (...env: string[]) =>
    execFileSync(
      process.execPath,
      [
        require.resolve('webpack-cli/bin/cli.js'),
        '--config-name',
        'functions',
        ...env.flatMap((one) => ['--env', one]),
      ],
      { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' },
    );

  it('put the chosen host into the manifest, and office.js beside the pages of a closed network', () => {
    build(`out=${out}`, 'host=https://excel.example.go.kr/siljeok', 'officeJs=local');
    const manifest = readFileSync(path.join(out, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('https://excel.example.go.kr/siljeok/taskpane.html');
    expect(manifest).not.toContain('localhost');
    const [first] = (JSON.parse(readFileSync(path.join(out, 'functions.json'), 'utf8')) as FunctionsJson)
      .functions;
    expect(first!.helpUrl).toMatch(/^https:\/\/excel\.example\.go\.kr\/siljeok\/functions\.html#/);
    const original = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
    for (const file of [
      'office.js',
      'excel-win32-16.01.js',
      'excel-web-16.00.js',
      'ko-kr/office_strings.js',
    ]) {
      const copy = readFileSync(path.join(out, 'office', file));
      expect(copy.equals(readFileSync(path.join(original, file)))).toBe(true);
    }
    for (const asked of ['index.html', 'AgaveErrorUX.js', 'style/AgaveErrorUX.css']) {
      expect(existsSync(path.join(out, 'office/AgaveErrorUX', asked))).toBe(true);
    }
  }, 60_000);

  it('refuse a host without https, saying what is needed', () => {
    expect(() => build(`out=${out}`, 'host=http://excel.example.go.kr')).toThrow(/https only/);
  }, 60_000);
});
