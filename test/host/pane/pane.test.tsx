import { dayOf } from '../../../src/domain/day';
import type { Won } from '../../../src/domain/kinds';
import { newPaymentForm } from '../../../src/taskpane/session/drafts';
import type { PaymentRecord } from '../../../src/workbook/tables/recordTypes';
import { enterBudget, enterProgramme, valueOf } from '../workbook/support';
import {
  act,
  button,
  choose,
  field,
  fireEvent,
  openPane,
  press,
  pressMore,
  screen,
  submit,
  type,
  within,
  type Pane,
} from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

const payment: PaymentRecord = {
  number: '02',
  date: dayOf(2007, 6, 12),
  kind: '지출',
  amount: 3_600_000 as Won,
  detail: '',
  memo: '학습동아리 활동비',
  voucher: '',
};

async function openPaneWith(...payments: readonly PaymentRecord[]): Promise<void> {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(dayOf(2007, 7, 2)!));
  valueOf(
    await book.append([enterProgramme('02', { name: '지식행정 추진' }), enterBudget('02', 11_600_000)]),
  );
  for (const record of payments) valueOf(await book.append([{ table: 'payments', record }]));
  await act(() => pane.session.refresh());
}

const programmes = () => screen.getByRole('list', { name: '사업' });
const names = () =>
  within(programmes())
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const amounts = () => pane.desk.column('집행', '금액');

/** Somebody writes into a cell of the first row of a table. */
async function change(table: string, header: string, value: string | number): Promise<void> {
  const { sheet, area, headers } = pane.desk.table(table);
  sheet.write({ row: area.row + 1, column: headers.indexOf(header), rows: 1, columns: 1 }, [[value]]);
  await pane.rest();
}

async function openNewPayment(): Promise<void> {
  await press(/02 지식행정 추진/);
  await press('집행 입력');
}

/** Presses something that answers with a confirmation; Excel has to compute in between. */
async function store(): Promise<void> {
  await submit();
  await pane.rest();
}

describe('the first run', () => {
  it('says which names are taken before it makes the tables, and shows the list afterwards', async () => {
    pane = await openPane({ made: false, prepare: (book) => void book.addSheet('사업') });
    expect(screen.getByText(/「사업」 이름이 이미 쓰이고 있어/)).toBeTruthy();
    await press('실적 표 만들기');
    await pane.rest();
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

    await store();
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
    expect(described?.textContent).toBe('이 칸을 적어 주십시오.');
    expect(document.activeElement).toBe(amount);
    expect(screen.getByText(/「13.12」는 달력에 없는 날짜입니다/)).toBeTruthy();
  });

  it('keeps everything typed when Excel refuses, and the retry stores it', async () => {
    await openPaneWith();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    const { sheet } = pane.desk.table('집행');
    sheet.protection = { options: {}, password: null };
    await store();
    expect(screen.getByText(/「집행」 시트가 보호되어/)).toBeTruthy();
    expect(field(/^금액/).value).toBe('3,600천원');

    sheet.protection = null;
    await press('다시 시도');
    await pane.rest();
    expect(await amounts()).toEqual([3_600_000]);
    expect(screen.getByText('집행 3,600,000원을 적었습니다.')).toBeTruthy();
  });

  it('does not lose what is being typed when the sheet changes meanwhile', async () => {
    await openPaneWith(payment);
    await openNewPayment();
    await type(/^금액/, '2,520만원');
    await change('집행', '금액', 1);
    expect(field(/^금액/).value).toBe('2,520만원');
  });

  it('brings back what was typed before the pane was reloaded, and forgets it once stored', async () => {
    await openPaneWith();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    await pane.reopen();

    await openNewPayment();
    expect(field(/^금액/).value).toBe('3,600천원');
    expect(screen.getByText('저장하지 않은 내용을 불러왔습니다.')).toBeTruthy();

    await store();
    expect(pane.drafts.load(newPaymentForm('02'))).toBeNull();
    await press('집행 입력');
    expect(field(/^금액/).value).toBe('');
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
    await openPaneWith(payment);
    await press(/02 지식행정 추진/);
    await pane.rest();
    await press(/지출 3,600,000원 지우기/);
    await pane.rest();
    expect(await amounts()).toEqual(['']);
    await press('되돌리기');
    await pane.rest();
    expect(await amounts()).toEqual([3_600_000]);
  });
});

describe('누계', () => {
  it('says beforehand which difference it records', async () => {
    await openPaneWith(payment);
    await openNewPayment();
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '누계' })));
    await pane.rest();
    await type(/^누계 금액/, '500만원');
    expect(screen.getByText(/차액 1,400,000원을 지출 1건으로/)).toBeTruthy();
    await store();
    expect(await amounts()).toEqual([3_600_000, 1_400_000]);
  });

  it('asks before a lower one is recorded as 반납', async () => {
    await openPaneWith(payment);
    await openNewPayment();
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '누계' })));
    await type(/^누계 금액/, '300만원');
    await store();
    expect(await amounts()).toEqual([3_600_000]);
    await press('차액을 반납으로 적기');
    await pane.rest();
    expect(await amounts()).toEqual([3_600_000, 600_000]);
    expect(await pane.desk.column('집행', '구분')).toEqual(['지출', '반납']);
  });
});

describe('a row that was changed in the sheet first', () => {
  it('asks nothing where the form does not show what they changed: both changes stand', async () => {
    await openPaneWith();
    await press(/02 지식행정 추진/);
    await press('사업 고치기');
    await type(/^사업명/, '지식행정');
    await change('사업', '순서', 7);
    await store();
    expect(await pane.desk.column('사업', '사업명')).toEqual(['지식행정']);
    expect(await pane.desk.column('사업', '순서')).toEqual([7]);
  });
});

describe('the list', () => {
  it('keeps 기준일 and unit in sight on every screen', async () => {
    await openPaneWith();
    const expectSeen = (unit: string) => {
      expect(button('기준일 2007. 7. 2.')).toBeTruthy();
      expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '금액 단위' }).value).toBe(unit);
    };
    expectSeen('원');
    await choose('금액 단위', '천원');
    await openNewPayment();
    expectSeen('천원');
  });

  it('says of a programme what was spent of what, in the unit chosen, and never a rate without its base', async () => {
    await openPaneWith(payment);
    await choose('금액 단위', '천원');
    expect(within(programmes()).getByText('3,600 / 11,600천원')).toBeTruthy();
    expect(within(programmes()).getByText('집행액 3,600,000원, 예산현액 11,600,000원')).toBeTruthy();
    expect(within(programmes()).getByText(/^집행률 31.0%, 기간경과율/)).toBeTruthy();
    expect(
      screen.getByText(
        '예산현액 11,600천원 · 집행액 3,600천원 · 집행률 31.0% (집행을 적은 사업 1개, 예산 11,600천원)',
      ),
    ).toBeTruthy();
  });

  it('says 집행상태 in a word', async () => {
    await openPaneWith();
    expect(within(programmes()).getByText('미입력')).toBeTruthy();
  });

  it('keeps what it was narrowed to, and the place one comes back from has the focus', async () => {
    pane = await openPane();
    const { book } = pane.desk;
    valueOf(
      await book.append([
        enterProgramme('01', { name: '지방행정 혁신과제 추진' }),
        enterProgramme('02', { name: '지식행정 추진', department: '총무과' }),
        enterProgramme('03', { name: '지식 나눔', department: '총무과' }),
      ]),
    );
    await act(() => pane.session.refresh());
    await act(
      async () => void fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ㅈㅅ' } }),
    );
    await choose('부서', '총무과');
    expect(names()).toEqual(['02 지식행정 추진', '03 지식 나눔']);
    expect(screen.getByText('사업 3개 가운데 2개')).toBeTruthy();
    await press('03 지식 나눔');
    await press('목록으로');
    expect(names()).toEqual(['02 지식행정 추진', '03 지식 나눔']);
    expect(document.activeElement).toBe(button('03 지식 나눔'));
    await act(async () => void fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' }));
    expect(document.activeElement).toBe(button('02 지식행정 추진'));
  });

  it('does not offer to remove a programme that has rows', async () => {
    await openPaneWith();
    await press(/02 지식행정 추진/);
    expect(screen.queryByRole('button', { name: '사업 지우기' })).toBeNull();
    await pane.rest();
    await press(/본예산 11,600,000원 지우기/);
    await pane.rest();
    await press('사업 지우기');
    await pane.rest();
    expect(await pane.desk.column('사업', '사업번호')).toEqual(['']);
  });
});

describe('a programme', () => {
  it('is left by ‹ and › for the ones beside it in the list, and the button keeps the focus', async () => {
    pane = await openPane();
    const { book } = pane.desk;
    valueOf(
      await book.append([
        enterProgramme('01', { name: '혁신', department: '총무과' }),
        enterProgramme('02', { name: '지식' }),
        enterProgramme('03', { name: '홍보', department: '총무과' }),
      ]),
    );
    await act(() => pane.session.refresh());
    await choose('부서', '총무과');
    await press('01 혁신');
    const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
    await act(async () => button('다음 사업: 03 홍보').focus());
    await press('다음 사업: 03 홍보');
    expect(heading()).toBe('03 홍보');
    expect(document.activeElement).toBe(button('마지막 사업입니다.'));
    await press('이전 사업: 01 혁신');
    expect(heading()).toBe('01 혁신');
  });

  it('that has spent more than it may says so in the list, in 점검 and on its screen', async () => {
    await openPaneWith({ ...payment, amount: 20_000_000 as Won });
    expect(within(programmes()).getByText('확인 1')).toBeTruthy();
    expect(screen.getByRole('tab', { name: /점검/ }).textContent).toBe('점검1');
    await act(async () => void fireEvent.click(screen.getByRole('tab', { name: /점검/ })));
    const sentence = '02 지식행정 추진: 집행액 20,000,000원이 예산현액 11,600,000원보다 많습니다.';
    expect(screen.getByText(sentence)).toBeTruthy();
    await press('사업 열기');
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});

describe('reading the workbook', () => {
  it('follows a change made in the cells', async () => {
    await openPaneWith(payment);
    const { revision } = pane.session.getSnapshot();
    await change('집행', '금액', 5_800_000);
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await pane.rest();
    expect(pane.session.getSnapshot().revision).toBeGreaterThan(revision);
    expect(screen.getAllByText('50.0%')).not.toHaveLength(0);
  });

  it('answers calls that come while it reads with one more reading', async () => {
    await openPaneWith();
    const read = jest.spyOn(pane.desk.book, 'read');
    await act(() => Promise.all([1, 2, 3].map(() => pane.session.refresh())));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('names what is missing from damaged tables, keeps the last figures, and repairs', async () => {
    await openPaneWith(payment);
    const { sheet, area, headers } = pane.desk.table('집행');
    sheet.write({ row: area.row, column: headers.indexOf('적요'), rows: 1, columns: 1 }, [['메모']]);
    await pane.rest();
    await act(() => pane.session.refresh());
    expect(screen.getByText(/「메모」가 적요입니까/)).toBeTruthy();
    expect(screen.getAllByText('31.0%')).not.toHaveLength(0);
    await press('예, 맞습니다');
    await pane.rest();
    expect(screen.queryByText(/적요입니까/)).toBeNull();
    expect(pane.desk.table('집행').headers).toContain('적요');
  });

  it('says no longer that the tables were repaired once they are damaged again', async () => {
    await openPaneWith(payment);
    const { sheet, area, headers } = pane.desk.table('집행');
    const rename = async (header: string, renamed: string): Promise<void> => {
      sheet.write({ row: area.row, column: headers.indexOf(header), rows: 1, columns: 1 }, [[renamed]]);
      await pane.rest();
      await act(() => pane.session.refresh());
    };
    await rename('적요', '메모');
    await press('예, 맞습니다');
    await pane.rest();
    expect(screen.getByText('표를 복구했습니다.')).toBeTruthy();
    await rename('금액', '집행금액');
    expect(screen.getByText(/「집행금액」이 금액입니까/)).toBeTruthy();
    expect(screen.queryByText('표를 복구했습니다.')).toBeNull();
  });
});

describe('an action without a form that fails', () => {
  it('offers a retry that does it', async () => {
    await openPaneWith(payment);
    pane.desk.office.temper.cellEditing = true;
    await act(() => pane.session.revertLast());
    expect(screen.getByText(/셀을 편집하는 중/)).toBeTruthy();
    pane.desk.office.temper.cellEditing = false;
    await press('다시 시도');
    await pane.rest();
    expect(await amounts()).toEqual(['']);
    expect(screen.getByText('되돌렸습니다.')).toBeTruthy();
  });
});

describe('되돌리기', () => {
  it('names what it takes back, and what was taken back can be done again', async () => {
    await openPaneWith();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    await type(/^집행일/, '6.12');
    await store();
    await press('목록으로');
    await pressMore('방금 적은 것 되돌리기: 2007. 6. 12. 지출 3,600,000원');
    await pane.rest();
    expect(await amounts()).toEqual(['']);
    await pressMore('다시 하기: 2007. 6. 12. 지출 3,600,000원');
    await pane.rest();
    expect(await amounts()).toEqual([3_600_000]);
    expect(screen.queryByRole('button', { name: /^다시 하기/ })).toBeNull();
  });
});

describe('rows that no figure counts', () => {
  it('are told in the list, on the screen of their programme, and on top where they belong to none', async () => {
    await openPaneWith(payment, { ...payment, memo: '두 번째' });
    await change('집행', '금액', '2,520만원');
    await act(() => pane.session.refresh());
    const sentence = /^「집행」 표 \d+행: 금액 「2,520만원」은 숫자가 아니어서 더해지지 않습니다/;
    expect(within(programmes()).getByText('확인 1')).toBeTruthy();
    expect(screen.queryByText(sentence)).toBeNull();
    await press('02 지식행정 추진');
    await pane.rest();
    expect(screen.getByText(sentence)).toBeTruthy();

    await press('목록으로');
    await change('집행', '사업번호', '99');
    await act(() => pane.session.refresh());
    expect(screen.getByText(/사업번호 「99」는 목록에 없어/)).toBeTruthy();
    await press('이동');
    await pane.rest();
    expect(screen.queryByText(/시트가 없어졌습니다/)).toBeNull();
    await press('점검 1건 보기');
    expect(screen.getByText('확인할 것이 1건 있습니다.')).toBeTruthy();
  });
});
