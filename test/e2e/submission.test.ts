import { readFile } from 'node:fs/promises';
import { read } from 'xlsx';
import { packageProblems, unzipped } from '../../src/ooxml/testing/packageProblems';
import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(4 * MINUTE);

let official: Official;
afterEach(() => official?.close());

it('a payment, a summary on a sheet, and the council’s copy of it: figures as in the cells, and nothing of ours', async () => {
  official = await Official.openWithProgramme();
  const { workbench } = official;
  await official.openProgramme('02');
  await official.fillInPayment({ amount: '3,600천원', date: '6.12', memo: '강사료' });
  await official.keyboard.press('Enter');
  await official.said('강사료');
  await official.toList();
  const { sheet, row } = await official.placeRollup();
  const shown = await workbench.values(`'${sheet}'!A${row}:I${row + 2}`);

  await official.openTab('제출');
  await official.keyboard.activate('이 통합 문서로 만들기');
  await official.said('내보낼 시트');
  await workbench.screenshot('submission-choose');
  const ticked = await official.pane
    .locator('input[type=checkbox]:checked')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? ''));
  expect(ticked).toContain(sheet);
  expect(ticked.filter((label) => /\(표 /.test(label))).toEqual([]);

  await official.keyboard.activate('제출본 만들기');
  await official.said('제출본을 만들었습니다.');
  await workbench.screenshot('submission-made');
  // From the heading Tab goes on to what is under it.
  await official.keyboard.goTo('회기', 1);
  const download = workbench.page.waitForEvent('download');
  await official.keyboard.activate('내려받기');
  const file = new Uint8Array(await readFile(await (await download).path()));
  await official.said('제출이력에 적었습니다.');

  expect(packageProblems(file)).toEqual([]);
  const texts = [...unzipped(file).values()]
    .map((content) => Buffer.from(content).toString('utf8'))
    .join('\n');
  expect(texts).not.toMatch(/siljeok/i);
  expect(texts).not.toContain('강사료');
  const book = read(file);
  expect(book.SheetNames).not.toContain('집행');
  const cells = shown.map((line, down) =>
    line.map((_, across) => {
      const cell = book.Sheets[sheet]![`${'ABCDEFGHI'[across]}${row + down}`] as { v?: unknown } | undefined;
      return cell?.v ?? '';
    }),
  );
  expect(cells).toEqual(shown);
  const [history] = await official.rows('제출이력');
  expect(history).toMatchObject({ 시트: expect.stringContaining(sheet) as string, 원본: '이 통합 문서' });
  expect(history!['지문']).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  // The heavy work was done beside the pane, from our own server.
  expect(workbench.requests.some((request) => request.includes('submit-worker'))).toBe(true);
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.faults).toEqual([]);

  // By keyboard too a copy can be checked.
  await official.keyboard.activate('받은 파일 확인');
  await official.keyboard.activate('확인할 파일 고르기');
  await official.said(/^지문은 12글자입니다/);

  await official.makePaneNarrow();
  await workbench.screenshot('submission-narrow');
});
