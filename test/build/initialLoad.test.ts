/**
 * @jest-environment jsdom
 *
 * What the page fetches until the list of programmes is drawn, from dist/ as a browser would ask for it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = path.join(__dirname, '../../dist');
/** Bytes, gzipped. functions.js has a bound of its own: every workbook loads it, the pane opened or not. */
const INITIAL_LIMIT = 220_000;
/** 한글 documents: kordoc and what writes them with it. */
const HWPX_LIMIT = 260_000;
/** Any other chunk, the worker of the council's copy among them. */
const LATE_LIMIT = 80_000;
const HWPX_MIME = 'application/hwp+zip';

const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');
const gzipped = (file: string) => gzipSync(read(file)).length;
const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + gzipped(file), 0);
const SCRIPTS = readdirSync(DIST).filter((file) => file.endsWith('.js'));

/** The page in a host that has opened it visibly: the scripts of the page, and those its start asks for. */
async function fetchedAtFirst(): Promise<readonly string[]> {
  const page = new DOMParser().parseFromString(read('taskpane.html'), 'text/html');
  document.documentElement.innerHTML = page.documentElement.innerHTML;
  const onReady = () => Promise.resolve({ host: 'Excel', addin: { visibilityMode: 'Taskpane' } });
  const actions = { associate: () => undefined };
  Object.assign(window, { Office: { onReady, actions, context: { displayLanguage: 'ko-KR' } } });
  const asked = () => [...document.querySelectorAll('script')].map(({ src }) => path.basename(src));
  const inPage = asked();
  window.eval(read(inPage.find((file) => file.startsWith('taskpane.'))!));
  while (asked().length === inPage.length) await new Promise((resolve) => setTimeout(resolve));
  // office.js comes from its own server, or from the network of the office: it is no part of the pane.
  return asked().filter((file) => file !== 'office.js');
}

const first = fetchedAtFirst();

describe('the pane at its start', () => {
  it('fetches at most 220 kB of scripts, gzipped, and no style sheet', async () => {
    const scripts = (await first).filter((file) => file !== 'functions.js');
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts).toContainEqual(expect.stringMatching(/^pane\./));
    expect(sum(scripts)).toBeLessThanOrEqual(INITIAL_LIMIT);
    expect(readdirSync(DIST).filter((file) => file.endsWith('.css'))).toEqual([]);
    expect(read('taskpane.html')).not.toMatch(/<link[^>]*stylesheet/);
  });

  it('fetches what writes into the workbook, other languages and screens behind a click later', async () => {
    const scripts = await first;
    for (const late of ['workbook', 'english', 'forms', 'programme', 'sections', 'report', 'check']) {
      const [chunk, ...others] = SCRIPTS.filter((file) => file.startsWith(`${late}.`));
      expect([chunk, others]).toEqual([expect.any(String), []]);
      expect(scripts).not.toContain(chunk);
    }
  });
});

describe('what comes later', () => {
  const hwpx = SCRIPTS.filter((file) => read(file).includes(HWPX_MIME));

  it('is at most 260 kB, gzipped, for documents of 한글', () => {
    expect(hwpx.length).toBeGreaterThan(0);
    expect(sum(hwpx)).toBeLessThanOrEqual(HWPX_LIMIT);
  });

  it('is at most 80 kB a chunk for all else', async () => {
    const initial = await first;
    const late = SCRIPTS.filter((file) => !initial.includes(file) && !hwpx.includes(file));
    expect(late.filter((file) => gzipped(file) > LATE_LIMIT)).toEqual([]);
  });
});
