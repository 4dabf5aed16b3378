import { readFile } from 'node:fs/promises';
import { read, type WorkBook } from 'xlsx';
import { Official } from './official';

const LONG = 120_000;

type Cells = readonly (readonly [ref: string, value: unknown])[];

/** What the cells of a sheet hold, without empty texts. */
export function cellsOf({ Sheets }: WorkBook, sheet: string): Cells {
  return Object.entries(Sheets[sheet] ?? {}).flatMap(([ref, cell]) => {
    const { v: value } = cell as { v?: unknown };
    return ref.startsWith('!') || value === undefined || value === '' ? [] : [[ref, value] as const];
  });
}

export interface HandedIn {
  readonly official: Official;
  /** Of the report. */
  readonly sheet: string;
  /** The sheets that were ticked without anybody's doing. */
  readonly ticked: readonly string[];
  readonly file: Uint8Array;
  readonly copy: WorkBook;
}

/** The whole way, in the browser: the 2007 sample is opened, a payment entered, the report sheet made, the council's copy downloaded. */
export async function handIn2007(): Promise<HandedIn> {
  const official = await Official.openSample('report-2007');
  try {
    return { official, ...(await handIn(official)) };
  } catch (error) {
    await official.close();
    throw error;
  }
}

export async function handIn(official: Official): Promise<Omit<HandedIn, 'official'>> {
  const { workbench, pane } = official;
  await official.openProgramme('02');
  await official.fillInPayment({ amount: '1,200천원', date: '6.20', memo: '내부 적요' });
  await official.keyboard.press('Enter');
  await official.said('내부 적요');
  await official.toList();

  await official.openTab('보고서');
  await official.keyboard.activate('보고서 시트 만들기');
  const made = pane.getByText(/^시트 「.+」에 보고서를 만들었습니다/).first();
  await made.waitFor({ timeout: LONG });
  const [, sheet = ''] = /「(.+?)」/.exec(await made.innerText()) ?? [];

  await official.openTab('제출');
  await official.keyboard.activate('이 통합 문서로 만들기');
  await pane.getByText('내보낼 시트').first().waitFor({ timeout: LONG });
  const ticked = await pane
    .locator('input[type=checkbox]:checked')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? ''));
  await official.keyboard.activate('제출본 만들기');
  await pane.getByText('제출본을 만들었습니다.').first().waitFor({ timeout: LONG });
  for (const box of await pane.getByRole('checkbox', { name: /확인했습니다/ }).all()) await box.check();
  const download = workbench.page.waitForEvent('download');
  await official.keyboard.activate('내려받기');
  const file = new Uint8Array(await readFile(await (await download).path()));
  return { sheet, ticked, file, copy: read(file) };
}
