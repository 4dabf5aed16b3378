import type { Situation } from '../../workbench/page/situation';
import { OFFICE_ERRORS } from '../../workbench/host/temper';
import { Official, type PaymentTexts } from './official';

const MINUTE = 60_000;
jest.setTimeout(MINUTE);

const BUDGET = 11_600_000;
const AMOUNT = 100_000;

let official: Official;
let rollup: { readonly sheet: string; readonly row: number };
let entered = 0;
/** Memos of the payments that stood in the table before this test's own. */
let earlier: readonly unknown[] = [];

beforeAll(async () => {
  official = await Official.openWithProgramme();
  rollup = await official.placeRollup();
}, 4 * MINUTE);
afterAll(() => official?.close());
beforeEach(async () => {
  await official.openProgramme('02');
  earlier = await memos();
});
afterEach(() =>
  official.workbench.setSituation({
    cellEditing: false,
    payloadLimited: false,
    manualCalculation: false,
    latency: 0,
    failRequest: null,
    tablesGrow: true,
    calculatedColumnsFill: true,
    emptyAsZero: false,
  }),
);

/** Every payment of this file is of 100천원 and has a memo of its own. */
function nextPayment(): PaymentTexts {
  entered += 1;
  return { amount: '100천원', date: '6.12', memo: `${entered}번째` };
}

const save = () => official.keyboard.press('Enter');
const retry = () => official.keyboard.activate('다시 시도');
const memos = async () => (await official.rows('집행')).map(({ 적요 }) => 적요);

/** Exactly one row more, and its 집행률 the same everywhere. */
async function expectEnteredOnce({ memo }: PaymentTexts): Promise<void> {
  await official.said(/^집행 100,000원을 적었습니다\.$/);
  const spent = (earlier.length + 1) * AMOUNT;
  const rate = spent / BUDGET;
  const shown = `${(Math.round(rate * 1000) / 10).toFixed(1)}%`;
  expect(await memos()).toEqual([...earlier, memo]);
  const [programme] = await official.rows('사업');
  expect(programme).toMatchObject({ 집행액: spent, 집행상태: expect.any(String) });
  expect(programme?.['집행률']).toBeCloseTo(rate, 12);
  const rows = await official.workbench.values(`'${rollup.sheet}'!A${rollup.row}:G${rollup.row + 3}`);
  expect(rows.find(([number]) => number === '02')?.[6]).toBeCloseTo(rate, 12);
  await expectFigure(shown);
  await official.pane.getByText(/두 번 적지 말고/).waitFor({ state: 'detached' });
}

async function expectFigure(rate: string): Promise<void> {
  await official.pane.locator('dl').getByText(rate, { exact: true }).first().waitFor();
}

/** The form says why not; nothing of it stands in the table, and all that was typed is still there. */
async function expectRefused({ amount, date, memo }: PaymentTexts, sentence: RegExp): Promise<void> {
  await official.pane.locator('form').getByText(sentence).waitFor();
  expect(await memos()).toEqual(earlier);
  expect(await Promise.all(['금액', '집행일', '적요'].map((label) => official.typed(label)))).toEqual([
    amount,
    date,
    memo,
  ]);
}

describe('a payment that Excel does not take', () => {
  const book = {
    protect: (name: string, isProtected: boolean) =>
      official.workbench.page.evaluate(
        ([table, wanted]) => {
          window.workbench!.book.table(table)!.sheet.protection = wanted
            ? { options: {}, password: null }
            : null;
        },
        [name, isProtected] as const,
      ),
    filter: (name: string, isFiltered: boolean) =>
      official.workbench.page.evaluate(
        ([table, wanted]) => {
          const found = window.workbench!.book.table(table)!;
          if (wanted) found.filterByValues(0, ['99']);
          else found.clearFilters();
        },
        [name, isFiltered] as const,
      ),
  };
  const cases: readonly (readonly [string, (on: boolean) => Promise<void>, RegExp])[] = [
    [
      'while a cell is being edited',
      (on) => official.workbench.setSituation({ cellEditing: on }),
      /^셀을 편집하는 중이라 쓰지 못했습니다\./,
    ],
    [
      'on a protected sheet',
      (on) => book.protect('집행', on),
      /^「집행」 시트가 보호되어 있어 쓰지 못했습니다\./,
    ],
    [
      'in a filtered table',
      (on) => book.filter('집행', on),
      /^「집행」 표에 필터가 걸려 있어 쓰지 못했습니다\./,
    ],
  ];

  it.each(cases)('%s is kept in the form, and entered once by 다시 시도', async (_, turn, sentence) => {
    const payment = nextPayment();
    await official.fillInPayment(payment);
    await official.quiet();
    await turn(true);
    await save();
    await expectRefused(payment, sentence);
    await turn(false);
    await retry();
    await expectEnteredOnce(payment);
  });
});

describe.each([1, 2])('a payment whose request %i fails', (nth) => {
  const busy = /^엑셀이 응답하지 않아 끝내지 못했습니다\./;
  it.each([
    ['InvalidOperationInCellEditMode', /^셀을 편집하는 중이라 쓰지 못했습니다\./],
    ['ActivityLimitReached', busy],
    ['RequestPayloadSizeLimitExceeded', /^한 번에 주고받을 수 있는 양\(5MB\)을 넘어/],
    ['AccessDenied', /보호되어 있어 쓰지 못했습니다\./],
    ['InvalidOrTimedOutSession', busy],
  ] as const)('by %s is kept in the form, and entered once by 다시 시도', async (error, sentence) => {
    const payment = nextPayment();
    await official.fillInPayment(payment);
    await official.quiet();
    await official.workbench.setSituation({ failRequest: { nth, code: OFFICE_ERRORS[error] } });
    await save();
    await expectRefused(payment, sentence);
    await retry();
    await expectEnteredOnce(payment);
  });
});

it('a payment that was written but could not be read back is not entered again', async () => {
  const payment = nextPayment();
  await official.fillInPayment(payment);
  await official.quiet();
  await official.workbench.setSituation({
    failRequest: { nth: 3, code: OFFICE_ERRORS.ActivityLimitReached },
  });
  await save();
  await expectEnteredOnce(payment);
  // The pane reads again when it hears of its own row: nobody has to press anything.
  await official.pane.getByText(/^엑셀이 응답하지 않아/).waitFor({ state: 'detached' });
});

describe('a payment that Excel takes in spite of its situation', () => {
  const cases: readonly (readonly [string, Partial<Situation>])[] = [
    ['a limit of 5 MB a request', { payloadLimited: true }],
    ['answers that take 300 ms', { latency: 300 }],
    ['tables that do not grow by themselves', { tablesGrow: false }],
    ['formulas that are not filled down by themselves', { calculatedColumnsFill: false }],
    ['empty cells that reach functions as 0', { emptyAsZero: true }],
  ];
  it.each(cases)('is entered once with %s', async (_, situation) => {
    const payment = nextPayment();
    await official.fillInPayment(payment);
    await official.quiet();
    await official.workbench.setSituation(situation);
    await save();
    await expectEnteredOnce(payment);
  });

  it('is entered once under manual calculation, with a word that figures may be stale', async () => {
    const payment = nextPayment();
    await official.fillInPayment(payment);
    await official.quiet();
    await official.workbench.setSituation({ manualCalculation: true });
    await save();
    await official.said(/^집행 100,000원을 적었습니다\.$/);
    await official.said(/^계산 방식이 수동이라 보이는 값이 예전 값일 수 있습니다\./);
    await official.workbench.setSituation({ manualCalculation: false });
    await expectEnteredOnce(payment);
    await official.pane.getByText(/^계산 방식이 수동이라/).waitFor({ state: 'detached' });
  });
});

it('a programme has its formulas though Excel neither grows tables nor fills formulas down', async () => {
  await official.toList();
  await official.workbench.setSituation({ tablesGrow: false, calculatedColumnsFill: false });
  await official.addProgramme({
    number: '03',
    name: '창의혁신 교육',
    department: '창의혁신단',
    fiscalYear: '2007',
    periodText: '연중',
    budget: '30,677천원',
  });
  expect(await official.rows('사업')).toMatchObject([
    { 사업번호: '02' },
    { 사업번호: '03', 예산현액: 30_677_000, 집행률: '-', 기간경과율: expect.any(Number) },
  ]);
});

it('nothing went wrong that was not asked for', () => {
  expect(official.workbench.faults).toEqual([]);
});
