import { typedProgrammes, typedReferenceDate } from '../../samples/report2007/typed';
import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(2 * MINUTE);

/** As narrow as Excel lets a pane be, in CSS pixels. */
const NARROWEST = 320;

describe('the pane at 320 px', () => {
  let official: Official;
  beforeAll(async () => {
    official = await Official.open({ book: 'taken' });
    await official.makePaneNarrow();
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  /** Elements that reach beyond the pane, and texts of which a part cannot be seen. */
  const cutOff = () =>
    official.pane.evaluate((width) => {
      const isShown = (element: Element) => {
        const { width: wide, height } = element.getBoundingClientRect();
        // Words for screen readers only are one pixel in size.
        return wide > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
      };
      const elements = [...document.body.querySelectorAll('*')].filter(
        (element) => element instanceof HTMLElement,
      );
      const shown = elements.filter(isShown);
      const beyond = shown.filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -0.5 || right > width + 0.5;
      });
      const clipped = shown.filter(
        (element) =>
          getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1,
      );
      const nameOf = (element: HTMLElement) =>
        `${element.tagName} ${(element.innerText || element.getAttribute('aria-label') || '').slice(0, 40)}`;
      const { scrollWidth, clientWidth } = document.documentElement;
      return {
        width: clientWidth,
        overflow: scrollWidth - clientWidth,
        beyond: beyond.map(nameOf),
        clipped: clipped.map(nameOf),
      };
    }, NARROWEST);

  async function expectFits(screenshot: string): Promise<void> {
    await official.quiet();
    await official.workbench.screenshot(`narrow-${screenshot}`);
    expect(await cutOff()).toEqual({ width: NARROWEST, overflow: 0, beyond: [], clipped: [] });
  }

  /** What every figure is to be read with stands above every screen. */
  async function expectBasis(day: string): Promise<void> {
    const basis = await official.pane.getByRole('banner').innerText();
    expect(basis).toContain(`기준일 ${day}`);
    expect(basis).toContain('단위 원');
  }

  const fitsWithBasis = async (screenshot: string) => {
    await expectFits(screenshot);
    await expectBasis('2007. 7. 2.');
  };

  it('fits the first run', async () => {
    await expectFits('first-run');
  });

  it('fits the list of eight programmes', async () => {
    await official.makeTables();
    for (const programme of typedProgrammes) await official.addProgramme(programme);
    await official.setReferenceDate(typedReferenceDate);
    await fitsWithBasis('list');
  });

  it('fits a programme with budget and payments', async () => {
    await official.openProgramme('05');
    await official.fillInPayment({ amount: '3,600천원', date: '6.12', memo: '강사료와 교재비' });
    await official.keyboard.press('Enter');
    await official.said('집행 3,600,000원을 적었습니다.');
    await official.quiet();
    await fitsWithBasis('programme');
  });

  it('fits the payment form, 건별 and 누계, with what it understood and what it refuses', async () => {
    await official.fillInPayment({ amount: '2,520만원', date: '6.12', memo: '2007년 상반기 워크숍' });
    await fitsWithBasis('payment');
    await official.keyboard.fill('금액', '많이');
    await official.keyboard.press('Enter');
    await fitsWithBasis('payment-refused');
    await official.keyboard.goTo('건별');
    await official.keyboard.press('ArrowRight');
    await official.keyboard.fill('누계 금액', '4,345,000원');
    await official.keyboard.fill('현재 일자', '6.30');
    await official.said(/차액 745,000원을 지출 1건으로 적습니다\.$/);
    await fitsWithBasis('payment-cumulative');
  });

  it('fits a form that Excel does not take', async () => {
    await official.quiet();
    await official.workbench.setSituation({ cellEditing: true });
    await official.keyboard.press('Enter');
    await official.said(/^셀을 편집하는 중이라 쓰지 못했습니다\./);
    await fitsWithBasis('refused');
    await official.workbench.setSituation({ cellEditing: false });
  });

  it('fits the budget form', async () => {
    await official.openProgramme('05');
    await official.keyboard.activate('예산 입력');
    await official.keyboard.fill('금액', '△971천원');
    await fitsWithBasis('budget');
  });

  it('fits the form of a programme', async () => {
    await official.openProgramme('05');
    await official.keyboard.activate('사업 고치기');
    await official.pane.getByRole('textbox', { name: '사업기간' }).waitFor();
    await fitsWithBasis('programme-form');
  });

  it('fits both versions of a row', async () => {
    await official.openProgramme('05');
    await official.keyboard.activate('2007. 6. 12. 지출 3,600,000원 고치기');
    await official.keyboard.fill('금액', '4,000천원');
    await official.typeRow('집행!D2', ['4500000']);
    await official.quiet();
    await official.keyboard.enterPane();
    await official.keyboard.goTo('금액');
    await official.keyboard.press('Enter');
    await official.pane.getByRole('region', { name: '시트에서 바뀌었습니다.' }).waitFor();
    await fitsWithBasis('conflict');
  });

  it('fits 다른 표, the form of an award, and its line', async () => {
    await official.toList();
    await official.openMore('다른 표');
    await official.pane.getByRole('heading', { name: '다른 표' }).waitFor();
    await fitsWithBasis('other-tables');
    await official.keyboard.activate('수상');
    await official.keyboard.activate('수상 입력');
    await official.keyboard.fill('일자', '6.12');
    await official.keyboard.fill('내용', '지방행정혁신 우수사례 경진대회 우수 기관');
    await official.keyboard.fill('인센티브', '50백만원');
    await fitsWithBasis('award');
    await official.keyboard.press('Enter');
    await official.said(/^수상을 적었습니다/);
    await fitsWithBasis('awards');
    expect(await official.rows('수상')).toMatchObject([{ 구분: '수상', 인센티브: 50_000_000 }]);
  });

  it('fits the question about a renamed column, and goes on once it is answered', async () => {
    await official.typeRow('집행!D1', ['집행금액']);
    await official.said(/「집행금액」이 금액입니까\?$/);
    await official.keyboard.enterPane();
    await fitsWithBasis('renamed-column');
    await official.keyboard.activate('예, 맞습니다');
    await official.said('표를 복구했습니다.');
    expect(await official.rows('집행')).toMatchObject([{ 금액: 4_500_000 }]);
  });

  it('fits 기준일', async () => {
    await official.toList();
    await official.keyboard.activate(/^기준일 /);
    await official.keyboard.goTo('기준일 달력에서 고르기');
    await fitsWithBasis('reference-date');
    await official.keyboard.press('Enter');
    await official.pane.getByRole('grid').waitFor();
    await fitsWithBasis('calendar');
    // Whoever does not see the pane stops nowhere that is not told.
    expect(await official.pane.locator('[aria-hidden=true][tabindex="0"]').count()).toBe(0);
    await official.keyboard.press('Escape');
  });

  it('fits 보고서에 넣기', async () => {
    await official.toList();
    await official.openTab('보고서');
    await fitsWithBasis('report');
    await official.keyboard.activate('보고서에 넣기');
    await official.keyboard.goTo('새 시트 이름');
    await fitsWithBasis('rollup');
  });

  it('fits 점검 and 제출, and what ⋯ opens', async () => {
    await official.toList();
    await official.openTab('점검');
    await fitsWithBasis('check');
    await official.openTab('제출');
    await fitsWithBasis('submission');
    await official.keyboard.activate('더 보기');
    await fitsWithBasis('more');
    await official.keyboard.press('Escape');
  });

  it('fits the list of functions, searched too', async () => {
    await official.toList();
    await official.openMore('함수');
    await official.pane.getByRole('heading', { name: '함수' }).waitFor();
    await fitsWithBasis('functions');
    await official.keyboard.fill('함수 이름이나 하는 일로 찾기', '집계');
    await official.pane.getByText(/^함수 \d+개 가운데 \d+개$/).waitFor();
    await fitsWithBasis('functions-found');
  });

  it('fits the form to insert a function, as a function, as a native formula, and refused', async () => {
    await official.keyboard.activate('BUDGET 셀에 넣기');
    await official.keyboard.fill('사업번호', '05');
    await fitsWithBasis('insert-function');
    await official.keyboard.goTo('함수로');
    await official.keyboard.press('ArrowRight');
    await official.keyboard.goTo('넣을 칸');
    await fitsWithBasis('insert-native');
    await official.keyboard.fill('사업번호', '=A1');
    await official.keyboard.press('Enter');
    await fitsWithBasis('insert-refused');
  });
});
