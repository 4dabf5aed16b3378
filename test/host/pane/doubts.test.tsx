import { dayOf } from '../../../src/domain/day';
import { enterBudget, enterPayment, enterProgramme, valueOf } from '../workbook/support';
import { act, button, field, fireEvent, openPane, press, screen, submit, type, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

const amounts = () => pane.desk.column('집행', '금액');

/** A programme of 2007. 3. 1. – 2008. 2. 29. with 10,000,000원, of which 40,000원 was paid. */
async function openProgramme(): Promise<void> {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(dayOf(2007, 7, 2)!));
  const period = { start: dayOf(2007, 3, 1), end: dayOf(2008, 2, 29) };
  valueOf(
    await book.append([
      enterProgramme('02', { name: '지식행정 추진', ...period }),
      enterBudget('02', 10_000_000),
      enterPayment('02', 40_000),
    ]),
  );
  await act(() => pane.session.refresh());
  await press(/02 지식행정 추진/);
  await pane.rest();
}

async function enter(amount: string, date = ''): Promise<void> {
  await press('집행 입력');
  await type(/^금액/, amount);
  if (date !== '') await type(/^집행일/, date);
  await store();
}

async function store(): Promise<void> {
  await submit();
  await pane.rest();
}

describe('an entry that may not be meant', () => {
  it.each([
    ['over the budget', '9,960,001원', '', /집행액 10,000,001원이 예산현액 10,000,000원을 1원 넘습니다/],
    ['after 기준일', '1,000원', '2007. 7. 3.', /기준일 2007. 7. 2. 뒤라/],
    ['outside 회계연도', '1,000원', '2008. 1. 15.', /회계연도 2007년이 아닙니다/],
    ['outside 사업기간', '1,000원', '2007. 2. 28.', /사업기간\(2007. 3. 1. ~ 2008. 2. 29.\) 밖입니다/],
    ['a hundred times the others', '4,000천원', '', /보통 40,000원\)의 100배입니다/],
  ])('is asked about before it is written: %s', async (_, amount, date, question) => {
    await openProgramme();
    await enter(amount, date);
    expect(screen.getByText(question)).toBeTruthy();
    expect(await amounts()).toEqual([40_000]);
    expect(document.activeElement).toBe(button('고치기'));
  });

  it('is asked about where the same row stands there already, word for word', async () => {
    await openProgramme();
    await enter('1,000원', '6.12');
    await enter('1,000원', '6.13');
    expect(await amounts()).toEqual([40_000, 1_000, 1_000]);
    await enter('1,000원', '6.13');
    expect(screen.getByText(/모두 같은 1,000원이 이 사업에 이미 적혀 있습니다/)).toBeTruthy();
    expect(await amounts()).toEqual([40_000, 1_000, 1_000]);
    await press('그래도 적기');
    await pane.rest();
    expect(await amounts()).toEqual([40_000, 1_000, 1_000, 1_000]);
  });

  it('is written all the same when the person says so, and only then', async () => {
    await openProgramme();
    await enter('9,999천원');
    await press('고치기');
    expect(screen.queryByText('적기 전에 확인하십시오.')).toBeNull();
    expect(document.activeElement?.tagName).toBe('INPUT');
    expect(field(/^금액/).value).toBe('9,999천원');
    await store();
    await press('그래도 적기');
    await pane.rest();
    expect(await amounts()).toEqual([40_000, 9_999_000]);
  });

  it('is asked about in 예산 and in 누계 too', async () => {
    await openProgramme();
    await press('예산 입력');
    await type(/^금액/, '△9,970천원');
    await act(async () => {
      fireEvent.change(screen.getByRole('combobox', { name: /^구분/ }), { target: { value: '전용' } });
    });
    await store();
    expect(screen.getByText(/집행액 40,000원이 예산현액 30,000원을 10,000원 넘습니다/)).toBeTruthy();
    expect(await pane.desk.column('예산', '금액')).toEqual([10_000_000]);

    await press('사업으로');
    await press('집행 입력');
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '누계' })));
    await type(/^누계 금액/, '1,100만원');
    await store();
    expect(screen.getByText(/예산현액 10,000,000원을 1,000,000원 넘습니다/)).toBeTruthy();
    expect(await amounts()).toEqual([40_000]);
  });

  it('is not asked about where the row that is corrected was the doubtful one', async () => {
    await openProgramme();
    await press(/40,000원 고치기/);
    await type(/^금액/, '8,000천원');
    await store();
    expect(await amounts()).toEqual([8_000_000]);
  });
});

describe('a date without its year', () => {
  it('is the one of 사업기간: 1.15 of a programme until February is the next year', async () => {
    await openProgramme();
    await press('집행 입력');
    await type(/^집행일/, '1.15');
    expect(screen.getByText('2008. 1. 15. (화)')).toBeTruthy();
  });
});

describe('a payment that was written', () => {
  it('says what it did to 집행률', async () => {
    await openProgramme();
    await enter('60,000원');
    expect(screen.getByText('집행 60,000원을 적었습니다.')).toBeTruthy();
    expect(screen.getByText('02 지식행정 추진 집행률 0.4% → 1.0%')).toBeTruthy();
  });
});
