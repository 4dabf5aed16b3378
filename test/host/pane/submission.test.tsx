import { Outbox } from '../../../src/workbook/outbox/outbox';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { enterBudget, enterPayment, enterProgramme, payment, valueOf } from '../workbook/support';
import {
  act,
  button,
  field,
  fireEvent,
  openPane,
  press,
  screen,
  submit,
  type,
  within,
  type Pane,
} from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

const amounts = () => pane.desk.column('집행', '금액');

async function openWithProgramme(): Promise<void> {
  pane = await openPane();
  valueOf(await pane.desk.book.append([enterProgramme('02'), enterBudget('02', 11_600_000)]));
  await act(() => pane.session.refresh());
}

async function openNewPayment(): Promise<void> {
  await press(/02 사업 02/);
  await press('집행 입력');
}

async function store(): Promise<void> {
  await submit();
  await pane.rest();
}

/** Excel takes its time: requests are answered when the answer is called. */
function slowExcel(): () => Promise<void> {
  pane.desk.office.temper.latency = 150;
  return async () => {
    pane.desk.office.temper.latency = 0;
    await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
    await pane.rest();
  };
}

describe('an entry that is on its way', () => {
  it('is stored once, though the form is left, opened again and sent once more', async () => {
    await openWithProgramme();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    const answered = slowExcel();
    await submit();
    await press('사업으로');
    await press('집행 입력');
    expect(screen.getByText(/저장하는 중입니다/)).toBeTruthy();
    expect(screen.queryByText('저장하지 않은 내용을 불러왔습니다.')).toBeNull();
    await submit();
    await answered();
    expect(await amounts()).toEqual([3_600_000]);
    expect(screen.getByText('집행 3,600,000원을 적었습니다.')).toBeTruthy();

    await press('집행 입력');
    expect(field(/^금액/).value).toBe('');
  });

  it('keeps its form locked, so that nothing typed meanwhile is lost', async () => {
    await openWithProgramme();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    const answered = slowExcel();
    await submit();
    expect(document.querySelector('form')!.getAttribute('aria-busy')).toBe('true');
    await type(/^적요/, '사라질 글');
    expect(field(/^적요/).value).toBe('');
    await answered();
    expect(await amounts()).toEqual([3_600_000]);
  });

  it('says why it was not stored to the form that was opened again', async () => {
    await openWithProgramme();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    pane.desk.table('집행').sheet.protection = { options: {}, password: null };
    const answered = slowExcel();
    await submit();
    await press('사업으로');
    await press('집행 입력');
    await answered();
    expect(screen.getByText(/보호되어 있어 쓰지 못했습니다/)).toBeTruthy();
    expect(field(/^금액/).value).toBe('3,600천원');
    pane.desk.table('집행').sheet.protection = null;
    await store();
    expect(await amounts()).toEqual([3_600_000]);
  });
});

describe('a row that was edited', () => {
  it('is edited again from its own form, which stays', async () => {
    await openWithProgramme();
    await openNewPayment();
    await type(/^금액/, '1,000원');
    await type(/^집행일/, '2007. 6. 12.');
    await store();
    await press(/지출 1,000원 고치기$/);
    await type(/^적요/, '강사료');
    await store();
    await press(/지출 1,000원 고치기$/);
    expect(field(/^적요/).value).toBe('강사료');
    await type(/^적요/, '강사료와 교재비');
    await store();
    expect(await pane.desk.column('집행', '적요')).toEqual(['강사료와 교재비']);
  });
});

describe('an entry whose answer was lost', () => {
  async function lose(amount: string, applied = false): Promise<void> {
    await openWithProgramme();
    await openNewPayment();
    await type(/^금액/, amount);
    pane.desk.office.book.autoCorrect.fillCalculatedColumns = false;
    pane.desk.office.book.autoCorrect.growTables = false;
    // What was entered before is looked for once it has been quiet (250 ms), and may be mended then.
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await pane.rest();
    pane.desk.office.temper.failRequest = {
      nth: 1,
      writing: true,
      code: OFFICE_ERRORS.InvalidOrTimedOutSession,
      applied,
    };
    await store();
  }

  it('is not written twice by the retry', async () => {
    await lose('1,000원');
    await store();
    expect(await amounts()).toEqual([1_000]);
  });

  it('that never arrived is not written any more once it was given up', async () => {
    await lose('1,000원');
    await press('사업으로');
    await press('집행 입력');
    await press('새로 쓰기');
    await pane.rest();
    expect(await screen.findByText('시트에 없던 내용을 버렸습니다.')).toBeTruthy();
    expect(field(/^금액/).value).toBe('');
    await act(() => pane.session.recover());
    expect(await amounts()).toEqual(['']);
  });

  it('that never arrived is not written any more once it was corrected', async () => {
    await lose('1,000원');
    await type(/^금액/, '2,000원');
    await store();
    expect(await amounts()).toEqual([2_000]);
  });

  it('is told of when something else is sent from the same form; only then a second row is written', async () => {
    await lose('1,000원', true);
    await type(/^금액/, '2,000원');
    await store();
    expect(await amounts()).toEqual([1_000]);
    await store();
    expect(await amounts()).toEqual([1_000, 2_000]);
  });

  it('is found by the next pane, and what was typed on in its form is a new entry only when said so', async () => {
    await lose('1,000원');
    await type(/^금액/, '2,000원');
    await pane.reopen();
    await pane.rest();
    expect(await amounts()).toEqual([1_000]);
    await openNewPayment();
    expect(field(/^금액/).value).toBe('2,000원');
    await store();
    expect(await amounts()).toEqual([1_000]);
    await store();
    expect(await amounts()).toEqual([1_000, 2_000]);
  });

  it('does not keep a second, equal payment from being written', async () => {
    await openWithProgramme();
    for (const _ of [1, 2]) {
      if (screen.queryByRole('button', { name: '집행 입력' }) === null) await press(/02 사업 02/);
      await press('집행 입력');
      await type(/^금액/, '1,000원');
      await store();
    }
    // It is asked about, for it may be the first once more.
    expect(await amounts()).toEqual([1_000]);
    await press('그래도 적기');
    await pane.rest();
    expect(await amounts()).toEqual([1_000, 1_000]);
  });
});

describe('an entry that Excel will never take', () => {
  it('is named with its reason, keeps no other waiting, and can be discarded alone', async () => {
    await openWithProgramme();
    const outbox = new Outbox(pane.desk.facts, () => pane.desk.book.id);
    outbox.send([
      { key: 'B000000001', entry: enterPayment('02', 1, { memo: '가'.repeat(32_768) }), sender: null },
      { key: 'B000000002', entry: enterPayment('02', 2), sender: null },
    ]);
    await pane.reopen();
    await pane.rest();
    expect(await amounts()).toEqual([2]);
    expect(screen.getByText(/지출 1원」은 시트에 넣지 못했습니다.*32767자까지만/)).toBeTruthy();
    await press('버리기');
    await pane.rest();
    expect(screen.queryByText(/넣지 못했습니다/)).toBeNull();
    expect(await amounts()).toEqual([2]);
  });
});

describe('a draft', () => {
  it('stays where nothing of it was stored, whatever another workbook has on its way', async () => {
    await openWithProgramme();
    await openNewPayment();
    await type(/^금액/, '3,600천원');
    pane.desk.facts.storage.setItem(
      `${pane.desk.facts.storagePrefix}outbox:another`,
      JSON.stringify([
        {
          key: 'B000000000',
          entry: enterPayment('02', 9),
          sender: { draft: 'payments:new:02', token: 'x' },
          sentAt: pane.desk.facts.now().getTime(),
          seenAt: null,
          doubtful: false,
        },
      ]),
    );
    await pane.reopen();
    await openNewPayment();
    expect(field(/^금액/).value).toBe('3,600천원');
    expect(await amounts()).toEqual(['']);
  });
});

describe('a row that was changed in the sheet first', () => {
  async function openConflict(): Promise<void> {
    await openWithProgramme();
    valueOf(await pane.desk.book.append([enterPayment('02', 3_600_000)]));
    await act(() => pane.session.refresh());
    await press(/02 사업 02/);
    await pane.rest();
    await press(/3,600,000원 고치기/);
    field(/^금액/).focus();
    await type(/^금액/, '3,700천원');
    const { sheet, area, headers } = pane.desk.table('집행');
    const cell = { row: area.row + 1, column: headers.indexOf('금액'), rows: 1, columns: 1 };
    sheet.write(cell, [[4_000_000]]);
    await store();
  }

  it('shows both amounts in one unit, and a second Enter overwrites nothing', async () => {
    await openConflict();
    expect(screen.getByText('시트에서 바뀌었습니다.')).toBeTruthy();
    expect(screen.getByText('3,700,000원')).toBeTruthy();
    expect(screen.getByText('4,000,000원')).toBeTruthy();
    // What a screen reader reads as a list of terms holds terms and nothing else.
    const terms = screen.getByText('4,000,000원').closest('dl')!;
    expect([...terms.children].map(({ tagName }) => tagName)).toEqual(['DT', 'DD', 'DT', 'DD']);
    expect(within(terms.closest('li')!).getByText('금액')).toBeTruthy();
    const safe = document.activeElement as HTMLElement;
    expect(safe.tagName).toBe('BUTTON');
    await act(async () => void fireEvent.click(safe));
    expect(await amounts()).toEqual([4_000_000]);
  });

  it('claims no draft once the sheet’s own content was taken over', async () => {
    await openConflict();
    await press('시트 내용 불러오기');
    await act(async () => void fireEvent.keyDown(field(/^금액/), { key: 'Escape' }));
    expect(screen.queryByText(/적던 내용은 남겨 두었습니다/)).toBeNull();
    expect(button('집행 입력')).toBeTruthy();
    expect(payment('02', 4_000_000).amount).toBe((await amounts())[0]);
  });
});

describe('a 사업번호 that another programme has', () => {
  it('is told at its field, without a retry that could not help', async () => {
    await openWithProgramme();
    await press('사업 추가');
    await type(/^사업번호/, '02');
    await type(/^사업명/, '다른 사업');
    await store();
    expect(screen.getByText(/사업번호 02를 쓰는 사업이 이미 있습니다/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '다시 시도' })).toBeNull();
    expect(document.activeElement).toBe(field(/^사업번호/));
  });
});
