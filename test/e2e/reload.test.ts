import { Official, type PaymentTexts } from './official';

const MINUTE = 60_000;
jest.setTimeout(3 * MINUTE);

/** Every way a pane can go away at a sync: whether the workbook still got what it asked. */
const FATES = [
  { applied: false, fate: 'never reached Excel' },
  { applied: true, fate: 'was carried out and never answered' },
] as const;

/** The first sync looks where the row belongs, the second writes it. */
const WRITING_SYNC = 2;

const memos = async (official: Official) => (await official.rows('집행')).map(({ 적요 }) => 적요);

describe('a pane that goes away while a payment is saved', () => {
  let official: Official;
  /** Syncs from Enter to the last figure shown anew. */
  let syncs = 0;
  let entered = 0;

  beforeAll(async () => {
    official = await Official.openWithProgramme();
    await official.openProgramme('02');
    await official.fillInPayment(nextPayment());
    await official.quiet();
    const before = await syncCount();
    await official.keyboard.press('Enter');
    await official.said('집행 100,000원을 적었습니다.');
    syncs = (await syncCount()) - before;
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  const syncCount = () => official.workbench.page.evaluate(() => window.workbench!.session.syncCount);
  function nextPayment(): PaymentTexts {
    entered += 1;
    return { amount: '100천원', date: '6.12', memo: `${entered}번째` };
  }

  it.each(FATES)('has it entered once, whichever sync $fate', async ({ applied }) => {
    expect(syncs).toBeGreaterThanOrEqual(3);
    await official.openProgramme('02');
    await official.keyboard.activate('집행 입력');
    for (let nth = 1; nth <= syncs; nth += 1) {
      const before = await memos(official);
      const payment = nextPayment();
      await official.typePayment(payment);
      await official.quiet();
      await official.cutAt(nth, applied, () => official.keyboard.press('Enter'));
      await official.reloadPane();
      await official.quiet();

      const told = await official.pane.getByText(/^보낸 내용/).count();
      const stands = (await memos(official)).includes(payment.memo);
      await official.openProgramme('02');
      await official.keyboard.activate('집행 입력');
      if (stands) {
        // Of what was asked and not answered the pane says what became of it.
        if (nth === WRITING_SYNC) expect(told).toBe(1);
      } else {
        // Excel was not asked to write yet: what was typed is there again.
        expect(nth).toBeLessThan(WRITING_SYNC);
        await official.said('저장하지 않은 내용을 불러왔습니다.');
        expect(await official.typed('적요')).toBe(payment.memo);
        await official.keyboard.goTo('금액');
        await official.keyboard.press('Enter');
        await official.said('집행 100,000원을 적었습니다.');
        await official.keyboard.activate('집행 입력');
      }
      expect(await memos(official)).toEqual([...before, payment.memo]);
      expect(await official.pane.getByText(/두 번 적지 말고/).count()).toBe(0);
      // Nothing is left in the form that could be saved a second time.
      expect({ nth, typed: await official.typed('금액') }).toEqual({ nth, typed: '' });
    }
    const [programme] = await official.rows('사업');
    expect(programme?.['집행률']).toBeCloseTo(((await memos(official)).length * 100) / 11_600, 12);
  });

  it('has what was being typed in the form when it comes back', async () => {
    await official.openProgramme('02');
    const before = await memos(official);
    await official.fillInPayment({ amount: '25만', date: '6.3', memo: '적다가' });
    await official.reloadPane();
    await official.openProgramme('02');
    await official.keyboard.activate('집행 입력');
    await official.said('저장하지 않은 내용을 불러왔습니다.');
    expect(await Promise.all(['금액', '집행일', '적요'].map((label) => official.typed(label)))).toEqual([
      '25만',
      '6.3',
      '적다가',
    ]);
    expect(await memos(official)).toEqual(before);
    await official.keyboard.activate('새로 쓰기');
    expect(await official.typed('적요')).toBe('');
  });

  it('comes back without a fault', () => {
    expect(official.workbench.faults).toEqual([]);
  });
});

describe('a pane that goes away while 「실적 표 만들기」 works', () => {
  let official: Official;
  beforeAll(async () => {
    official = await Official.open();
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  /** Names of all sheets, tables and defined names. */
  const inventory = () =>
    official.workbench.page.evaluate(() => {
      const { book } = window.workbench!;
      return {
        sheets: book.sheets.map(({ name }) => name).sort(),
        tables: book.tables.map(({ name }) => name).sort(),
        names: book.names.map(({ name }) => name).sort(),
      };
    });
  const sync = () => official.workbench.page.evaluate(() => window.workbench!.session.syncCount);

  it('leaves nothing made or finishes what was made, whichever sync it was', async () => {
    const blank = await inventory();
    await official.quiet();
    const before = await sync();
    await official.makeTables();
    const syncs = (await sync()) - before;
    await official.quiet();
    const whole = await inventory();
    expect(whole.tables).not.toEqual([]);

    for (const { applied } of FATES) {
      for (let nth = 1; nth <= syncs; nth += 1) {
        await official.startAnew();
        await official.quiet();
        await official.cutAt(nth, applied, () => official.keyboard.activate('실적 표 만들기'));
        const left = await inventory();
        expect([blank, whole]).toContainEqual(left);
        await official.reloadPane();
        await official.quiet();
        if (left.tables.length === 0) await official.makeTables();
        await official.pane.getByRole('button', { name: '사업 추가' }).waitFor();
        expect(await inventory()).toEqual(whole);
      }
    }
    expect(official.workbench.faults).toEqual([]);
  });
});
