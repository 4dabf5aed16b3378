import { readFile } from 'node:fs/promises';
import { hwpxText } from '../support/hwpxText';
import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(2 * MINUTE);

describe('보고서 in a browser', () => {
  let official: Official;
  beforeAll(async () => {
    official = await Official.openWithProgramme();
    await official.openTab('보고서');
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  it('downloads a 한글 document with what the tables say, and fetches what writes it only then', async () => {
    const { workbench, pane } = official;
    const before = workbench.requests.length;
    const button = pane.getByRole('button', { name: '한글 문서로 저장' });
    await button.waitFor();
    const [file] = await Promise.all([workbench.page.waitForEvent('download'), button.click()]);
    expect(file.suggestedFilename()).toMatch(/2007-07-02\.hwpx$/);
    const text = hwpxText(new Uint8Array(await readFile(await file.path())));
    expect(text).toContain('1. 지식행정 추진');
    expect(text).toContain('소요예산 : 11,600천원');
    const scripts = workbench.requests.slice(before).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(workbench.faults).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });

  it('puts the report on the clipboard', async () => {
    const { pane } = official;
    await pane.getByRole('button', { name: '복사', exact: true }).click();
    await pane.getByText('보고서를 복사했습니다.').waitFor();
  });
});
