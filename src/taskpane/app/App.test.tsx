/**
 * @jest-environment jsdom
 */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { dayOf } from '../../domain/day';
import type { Won } from '../../domain/kinds';
import { translator } from '../../i18n';
import type { Entry, PaymentRecord } from '../../workbook/tables/recordTypes';
import { newProgrammeTexts, toNewProgramme } from '../programmeForm/programmeTexts';
import { newPaymentForm } from '../session/drafts';
import { createSession } from '../session/session';
import { fakeBook, type FakeBook } from '../testing/fakeBook';
import { memoryDrafts } from '../testing/memoryDrafts';
import { App } from './App';

// Fluent watches the size of its message bars; jsdom has no layout to watch.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

const payment: PaymentRecord = {
  number: '02',
  date: dayOf(2007, 6, 12),
  kind: '지출',
  amount: 3_600_000 as Won,
  detail: '',
  memo: '학습동아리 활동비',
  voucher: '',
};

function programme(number: string, name: string, budget: string): readonly Entry[] {
  const typed = { ...newProgrammeTexts(2007, '창의혁신단'), number, name, budget, periodText: '연중' };
  const converted = toNewProgramme(typed, { order: 1, referenceYear: 2007 });
  if (!converted.ok) throw new Error(JSON.stringify(converted.errors));
  return converted.value;
}

async function openPane(book: FakeBook, drafts = memoryDrafts()) {
  const session = createSession(book, drafts);
  render(<App session={session} words={translator('ko')} />);
  await act(() => session.start());
  return { book, drafts, session };
}

async function openPaneWith(...payments: readonly PaymentRecord[]) {
  const book = fakeBook();
  await book.append(programme('02', '지식행정 추진', '11,600천원'));
  for (const record of payments) await book.append([{ table: 'payments', record }]);
  return openPane(book);
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => act(async () => void fireEvent.click(button(name)));
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: RegExp, text: string) =>
  act(async () => void fireEvent.change(field(name), { target: { value: text } }));
const submit = () => act(async () => void fireEvent.submit(document.querySelector('form')!));

async function openNewPayment(): Promise<void> {
  await press(/02 지식행정 추진/);
  await press('집행 입력');
}

afterEach(cleanup);

/** Fluent in jsdom is slow, and slower on a machine that does other things too. */
jest.setTimeout(30_000);

describe('the first run', () => {
  it('says which names are taken before it makes the tables, and shows the list afterwards', async () => {
    await openPane(fakeBook({ made: false }));
    expect(screen.getByText(/「사업」 이름이 이미 쓰이고 있어/)).toBeTruthy();
    await press('실적 표 만들기');
    expect(screen.getByText(/아직 사업이 없습니다/)).toBeTruthy();
  });
});

describe('entering a payment', () => {
  it('moves 집행률 in the pane to 31.0%', async () => {
    await openPaneWith();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    await type(/^집행일/, '6.12');
    expect(screen.getByText('3,600천원 = 3,600,000원')).toBeTruthy();
    expect(screen.getByText('2007. 6. 12. (화)')).toBeTruthy();

    await submit();
    expect(screen.getByText('집행 3,600,000원을 적었습니다.')).toBeTruthy();
    expect(screen.getByText('31.0%')).toBeTruthy();
  });

  it('says under the field what is wrong, and goes there', async () => {
    await openPaneWith();
    await openNewPayment();
    await type(/^집행일/, '13.12');
    await submit();
    const amount = field(/^금액/);
    const described = document.getElementById(amount.getAttribute('aria-describedby')!.split(' ')[0]!);
    expect(described?.textContent).toBe('이 칸을 적어 주세요.');
    expect(document.activeElement).toBe(amount);
    expect(screen.getByText(/「13.12」은\(는\) 달력에 없는 날짜입니다/)).toBeTruthy();
  });

  it('keeps everything typed when Excel refuses, and the retry stores it', async () => {
    const { book } = await openPaneWith();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    book.failNext({ code: 'sheetProtected', params: { sheet: '집행' } });
    await submit();
    expect(screen.getByText(/「집행」 시트가 보호되어/)).toBeTruthy();
    expect(field(/^금액/).value).toBe('3,600천원');

    await press('다시 시도');
    expect(book.rows.payments).toHaveLength(1);
    expect(screen.getByText('집행 3,600,000원을 적었습니다.')).toBeTruthy();
  });

  it('says why it was not stored also to somebody who has left the form meanwhile', async () => {
    const { book } = await openPaneWith();
    let answer = (): void => {};
    jest.spyOn(book, 'append').mockReturnValueOnce(
      new Promise((resolve) => {
        answer = () => resolve({ ok: false, problem: { code: 'sheetProtected', params: { sheet: '집행' } } });
      }),
    );
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    await submit();
    await press('목록으로');
    await act(async () => answer());
    expect(screen.getByText(/「집행」 시트가 보호되어 있어/)).toBeTruthy();
    await press('다시 시도');
    expect(book.rows.payments).toHaveLength(1);
    expect(screen.getByText('집행 3,600,000원을 적었습니다.')).toBeTruthy();
  });

  it('stores what was sent by somebody who has left the form meanwhile, and leaves them where they are', async () => {
    const { book } = await openPaneWith();
    const append = book.append.bind(book);
    let answer = (): void => {};
    jest
      .spyOn(book, 'append')
      .mockImplementationOnce(
        (entries) => new Promise((resolve) => (answer = () => void append(entries).then(resolve))),
      );
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    await submit();
    await press('목록으로');
    await press('사업 고치기');
    await act(async () => answer());
    expect(book.rows.payments).toHaveLength(1);
    expect(screen.getByText('집행 3,600,000원을 적었습니다.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '사업 고치기' })).toBeTruthy();
  });

  it('does not lose what is being typed when the sheet changes meanwhile', async () => {
    const { book } = await openPaneWith(payment);
    await openNewPayment();
    await type(/^금액/, '2,520만원');
    await act(async () => book.changePayment('K2', { amount: 1 as Won }));
    expect(field(/^금액/).value).toBe('2,520만원');
  });

  it('brings back what was typed before the pane was reloaded, and forgets it once stored', async () => {
    const { book, drafts, session } = await openPaneWith();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    cleanup();
    session.stop();

    await openPane(book, drafts);
    await openNewPayment();
    expect(field(/^금액/).value).toBe('3,600천원');
    expect(screen.getByText('저장하지 않은 내용을 불러왔습니다.')).toBeTruthy();

    await submit();
    await press('집행 입력');
    expect(field(/^금액/).value).toBe('');
  });

  it('forgets the draft as soon as it is stored: closed while it reads again, the pane offers nothing twice', async () => {
    const { book, drafts } = await openPaneWith();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    const release = book.holdReads();
    await submit();
    expect(book.rows.payments).toHaveLength(1);
    expect(drafts.load(newPaymentForm('02'))).toBeNull();
    await act(async () => release());
    expect(screen.getByText('집행 3,600,000원을 적었습니다.')).toBeTruthy();
  });

  it('is left by Esc without losing anything, and without Excel hearing of it', async () => {
    await openPaneWith();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    const heard = jest.fn();
    window.addEventListener('keydown', heard);
    await act(async () => void fireEvent.keyDown(field(/^금액/), { key: 'Escape' }));
    window.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(screen.getByText(/적던 내용은 남겨 두었습니다/)).toBeTruthy();

    await press('집행 입력');
    expect(field(/^금액/).value).toBe('3,600천원');
  });

  it('takes a date from the calendar, which Esc closes without leaving the form or the pane', async () => {
    const day = (number: string) => within(screen.getByRole('grid')).getByText(number);
    await openPaneWith();
    await openNewPayment();
    await type(/^집행일/, '6.12');
    await press('집행일 달력에서 고르기');
    const heard = jest.fn();
    window.addEventListener('keydown', heard);
    await act(async () => void fireEvent.keyDown(day('12'), { key: 'Escape' }));
    window.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(screen.queryByRole('grid')).toBeNull();
    expect(document.activeElement).toBe(field(/^집행일/));

    await press('집행일 달력에서 고르기');
    await act(async () => void fireEvent.click(day('15')));
    expect(field(/^집행일/).value).toBe('2007. 6. 15.');
  });

  it('can be taken back', async () => {
    const { book } = await openPaneWith(payment);
    await press(/02 지식행정 추진/);
    await press(/지출 3,600,000원 지우기/);
    expect(book.rows.payments).toHaveLength(0);
    await press('되돌리기');
    expect(book.rows.payments).toHaveLength(1);
  });
});

describe('누계', () => {
  it('says beforehand which difference it records', async () => {
    const { book } = await openPaneWith(payment);
    await openNewPayment();
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '누계' })));
    await type(/^누계 금액/, '500만원');
    expect(screen.getByText(/차액 1,400,000원을 지출 1건으로/)).toBeTruthy();
    await submit();
    expect(book.rows.payments.map(({ record }) => record.amount)).toEqual([3_600_000, 1_400_000]);
  });

  it('asks before a lower one is recorded as 반납', async () => {
    const { book } = await openPaneWith(payment);
    await openNewPayment();
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '누계' })));
    await type(/^누계 금액/, '300만원');
    await submit();
    expect(book.rows.payments).toHaveLength(1);
    await press('차액을 반납으로 적기');
    expect(book.rows.payments[1]?.record).toMatchObject({ kind: '반납', amount: 600_000 });
  });
});

describe('a row that someone else changed first', () => {
  async function openConflict() {
    const pane = await openPaneWith(payment);
    await press(/02 지식행정 추진/);
    await press(/지출 3,600,000원 고치기/);
    await type(/^금액/, '3,700천원');
    await act(async () => pane.book.changePayment('K2', { amount: 4_000_000 as Won, memo: '바뀐 적요' }));
    await submit();
    return pane;
  }

  it('is shown in both versions, and mine is stored only when I say so', async () => {
    const { book } = await openConflict();
    const conflict = within(screen.getByRole('region', { name: /다른 사람이 먼저/ }));
    expect(conflict.getByText('3,700천원')).toBeTruthy();
    expect(conflict.getByText('4,000,000원')).toBeTruthy();
    expect(book.rows.payments[0]?.record.amount).toBe(4_000_000);

    await press('내 내용으로 저장');
    expect(book.rows.payments[0]?.record.amount).toBe(3_700_000);
  });

  it('can be taken over from the sheet', async () => {
    const { book } = await openConflict();
    await press('시트 내용 불러오기');
    expect(field(/^금액/).value).toBe('4,000,000원');
    await type(/^증빙/, '지출결의서');
    await submit();
    expect(book.rows.payments[0]?.record).toMatchObject({ amount: 4_000_000, voucher: '지출결의서' });
  });

  it('asks nothing where the form does not show what they changed: both changes stand', async () => {
    const { book } = await openPaneWith();
    await press(/02 지식행정 추진/);
    await press('사업 고치기');
    await type(/^사업명/, '지식행정');
    await act(async () => book.changeProgramme('02', { note: '다른 사람의 비고' }));
    await submit();
    expect(book.rows.programmes[0]?.record).toMatchObject({ name: '지식행정', note: '다른 사람의 비고' });
  });
});

describe('the list', () => {
  it('keeps 기준일, basis and unit in sight on every screen', async () => {
    await openPaneWith();
    const seen = () =>
      [/기준일 2007. 7. 2./, '집행률 = 지출액 ÷ 예산현액', '단위: 원'].map((text) => screen.getByText(text));
    expect(seen()).toHaveLength(3);
    await openNewPayment();
    expect(seen()).toHaveLength(3);
  });

  it('says 집행상태 in a word', async () => {
    await openPaneWith();
    expect(screen.getByText('미입력')).toBeTruthy();
  });

  it('does not offer to remove a programme that has rows', async () => {
    const { book } = await openPaneWith();
    await press(/02 지식행정 추진/);
    expect(screen.queryByRole('button', { name: '사업 지우기' })).toBeNull();
    await press(/본예산 11,600,000원 지우기/);
    await press('사업 지우기');
    expect(book.rows.programmes).toHaveLength(0);
  });
});
