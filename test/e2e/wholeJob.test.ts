import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { read } from 'xlsx';
import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(2 * MINUTE);

/** Twenty payments as they are copied from a sheet. */
const PAYMENTS = [
  '집행일\t금액(천원)\t적요',
  ...Array.from({ length: 20 }, (_, index) => `2007. 6. ${index + 1}.\t${100 + index}\t강사료 ${index + 1}`),
].join('\n');

describe('the whole job of an official who has no mouse, from an empty workbook to the council’s copy', () => {
  let official: Official;
  const measured: string[] = [];
  beforeAll(async () => {
    official = await Official.open();
  }, 4 * MINUTE);
  afterAll(async () => {
    console.log(measured.join('\n'));
    await official?.close();
  });

  /** A part of the job, with the keys that it took. */
  async function part(name: string, act: () => Promise<void>): Promise<void> {
    const { pressed } = official.keyboard;
    Object.assign(pressed, { commands: 0, letters: 0 });
    const begun = Date.now();
    await act();
    await official.quiet();
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    measured.push(`${name}: ${pressed.letters} letters, ${pressed.commands} command keys, ${seconds} s`);
  }

  async function choose(name: string, ...keys: readonly string[]): Promise<void> {
    await official.keyboard.goBackTo('더 보기', 30);
    await official.keyboard.press('Enter');
    await official.keyboard.activate(name);
    await official.keyboard.press(...keys);
  }

  const content = async (download: Promise<Download>) =>
    new Uint8Array(await readFile(await (await download).path()));

  it('begins: tables, settings, 기준일, a programme', async () => {
    const { keyboard } = official;
    await part('tables', () => official.makeTables());
    await part('settings', async () => {
      await choose('설정');
      await keyboard.fill('기관명', '영등포구');
      await keyboard.fill('부서명', '창의혁신단');
      await keyboard.fill('회계연도', '2007');
      await keyboard.press('Enter');
      await official.said('설정 3개를 저장했습니다.');
    });
    await part('기준일', async () => {
      await keyboard.goBackTo(/^기준일 /);
      await official.setReferenceDate('2007. 7. 2.');
    });
    await part('a programme with its budget', () =>
      official.addProgramme({
        ...{ number: '02', name: '지식행정 추진', department: '창의혁신단' },
        ...{ fiscalYear: '2007', periodText: '연중', budget: '11,600천원' },
      }),
    );
    expect(await official.rows('사업')).toMatchObject([{ 사업명: '지식행정 추진', 회계연도: 2007 }]);
  });

  it('enters what was spent', async () => {
    const { keyboard } = official;
    await part('a payment', async () => {
      await keyboard.activate(/^02 /);
      await official.fillInPayment({ amount: '3,600천원', date: '6.12', memo: '강사료' });
      await keyboard.press('Enter');
      await official.said(/^집행 3,600,000원을 적었습니다/);
    });
    await part('twenty payments pasted', async () => {
      await keyboard.activate('집행·예산 붙여넣기');
      await keyboard.goTo(/^붙여 넣은 내용/, 0);
      await keyboard.paste(PAYMENTS);
      await keyboard.press('Control+Enter');
      await official.said('집행 20건을 적었습니다.');
    });
    expect(await official.rows('집행')).toHaveLength(21);
  });

  it('writes the results as they are printed, and the plans', async () => {
    const { keyboard } = official;
    await part('three lines of results and one of plans', async () => {
      await keyboard.activate('실적 쓰기');
      await official.pane.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      await keyboard.write('○ 학습동아리 등록 : 49개(전략형 12, 부서별37)');
      await keyboard.press('Enter', 'Tab');
      // Its mark stands there already: written once more it is not there twice.
      await keyboard.write('- 학습동아리 운영 : 12회');
      await keyboard.press('Enter');
      await keyboard.write('참석 : 120명');
      await keyboard.press('Control+s');
      await official.said(/추진실적 내용을 저장했습니다/);
      await keyboard.press('Escape');
      await keyboard.goBackTo('추진실적', 1);
      await keyboard.press('ArrowRight', 'Enter');
      await official.pane.getByRole('textbox', { name: '향후계획 내용' }).waitFor();
      await keyboard.write('○ 2007. 7월 : 우수사례 경진대회 참가');
      await keyboard.press('Control+s');
      await official.said(/향후계획 내용을 저장했습니다/);
    });
    expect(
      (await official.rows('보고내용')).map(({ 구역, 수준, 표식, 내용 }) => [구역, 수준, 표식, 내용]),
    ).toEqual([
      ['실적', '1', '', '학습동아리 등록 : 49개(전략형 12, 부서별37)'],
      ['실적', '2', '', '학습동아리 운영 : 12회'],
      ['실적', '2', '', '참석 : 120명'],
      ['계획', '1', '', '2007. 7월 : 우수사례 경진대회 참가'],
    ]);
  });

  it('enters an indicator with its target, and takes its result from a line', async () => {
    const { keyboard } = official;
    await part('an indicator and its target', async () => {
      await keyboard.press('Escape');
      await keyboard.activate('닫기');
      await choose('다른 표');
      await keyboard.activate('지표');
      await keyboard.activate('지표 입력');
      await keyboard.fill('사업번호', '02');
      await keyboard.fill('지표명', '학습동아리 등록');
      await keyboard.fill('단위', '개');
      await keyboard.press('Enter');
      await official.said(/^지표를 적었습니다/);
      await keyboard.activate(/목표와 실적$/);
      await keyboard.fill('2007. 6. 30. 목표', '50');
      await keyboard.press('Enter');
      await official.said(/목표와 실적 1건을 저장했습니다/);
    });
    await part('its result, from the line', async () => {
      await keyboard.goBackTo('다른 표로');
      await keyboard.press('Enter');
      await keyboard.goBackTo('목록으로');
      await keyboard.press('Enter');
      await keyboard.activate(/^02 /);
      await keyboard.activate('실적 쓰기');
      await official.pane.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      await keyboard.press('Escape');
      await keyboard.goTo('학습동아리 등록 49개');
      await keyboard.press('Control+Enter');
      await official.said(/지표의 실적으로 적습니다/);
      expect(await official.typed('값')).toBe('49');
      await keyboard.press('Enter');
      await official.said(/^측정값을 적었습니다/);
    });
    expect((await official.rows('측정')).map(({ 구분, 값 }) => [구분, 값])).toEqual([
      ['목표', 50],
      ['실적', 49],
    ]);
  });

  it('makes the report on a sheet and as a document, looks at the findings, and hands the copy in', async () => {
    const { keyboard, pane, workbench } = official;
    await part('the report sheet', async () => {
      // Back on the line in the text: Esc lets Tab go on from there.
      await keyboard.press('Escape');
      await keyboard.activate('닫기');
      await keyboard.goBackTo('사업');
      await keyboard.press('ArrowRight', 'Enter');
      await keyboard.goTo('한글 문서로 저장', 0);
      await keyboard.activate('보고서 시트 만들기');
      await pane.getByText(/보고서를 만들었습니다/).waitFor({ timeout: MINUTE });
    });
    await part('the document', async () => {
      const download = workbench.page.waitForEvent('download');
      await keyboard.goBackTo('한글 문서로 저장');
      await keyboard.press('Enter');
      expect((await content(download)).length).toBeGreaterThan(1000);
    });
    await part('the council’s copy', async () => {
      await keyboard.goBackTo('보고서');
      await keyboard.press('ArrowRight', 'ArrowRight', 'Enter');
      await keyboard.activate('이 통합 문서로 만들기');
      await official.said('내보낼 시트');
      await keyboard.goTo('제출본 만들기', 0);
      await keyboard.press('Enter');
      await official.said('제출본을 만들었습니다.');
      const download = workbench.page.waitForEvent('download');
      await keyboard.goTo('내려받기', 3);
      await keyboard.press('Enter');
      const { SheetNames } = read(await content(download));
      expect(SheetNames.some((name) => name.includes('보고서'))).toBe(true);
      expect(SheetNames).not.toContain('집행');
      await official.said('제출이력에 적었습니다.');
    });
    expect(workbench.faults).toEqual([]);
  });
});
