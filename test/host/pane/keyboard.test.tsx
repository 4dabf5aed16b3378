import { enterBudget, enterPayment, enterProgramme, valueOf } from '../workbook/support';
import { act, button, field, openPane, press, screen, submit, type, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function openProgramme(...amounts: readonly number[]): Promise<void> {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.append([enterProgramme('02'), enterBudget('02', 10_000), enterProgramme('03')]));
  for (const amount of amounts) valueOf(await book.append([enterPayment('02', amount)]));
  await act(() => pane.session.refresh());
  await press(/02 사업 02/);
  await pane.rest();
}

/** As a person does it: what is pressed has the focus. */
async function pressFocused(name: RegExp | string): Promise<void> {
  button(name).focus();
  await press(name);
  await pane.rest();
}

const focused = () => document.activeElement as HTMLElement;

describe('the focus', () => {
  it('goes to the row that follows the one removed, then out of the list that has none left', async () => {
    await openProgramme(1, 2);
    await pressFocused(/지출 1원 지우기/);
    expect(focused().getAttribute('aria-label')).toMatch(/지출 2원/);
    await pressFocused(/지출 2원 지우기/);
    expect(focused()).toBe(button('실적 쓰기'));
  });

  it('is on the screen after 되돌리기, after a message was closed, and after 새로 쓰기', async () => {
    await openProgramme(1);
    await pressFocused(/지출 1원 지우기/);
    await pressFocused('되돌리기');
    expect(focused()).not.toBe(document.body);
    await pressFocused('닫기');
    expect(focused()).not.toBe(document.body);

    await press('집행 입력');
    await type(/^금액/, '5원');
    await press('사업으로');
    await press('집행 입력');
    await pressFocused('새로 쓰기');
    expect(focused().closest('form')).not.toBeNull();
  });

  it('is on the programme under its new number after renumbering', async () => {
    await openProgramme(1);
    await press('사업 고치기');
    await type(/^사업번호/, '09');
    field(/^사업번호/).focus();
    await submit();
    await pane.rest();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('09 사업 02');
    expect(focused()).toBe(button('실적 쓰기'));

    await pressFocused('되돌리기');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('02 사업 02');
    expect(focused()).not.toBe(document.body);
  });
});

describe('a notice', () => {
  it('is told on the screen one comes to, and does not wander on from there', async () => {
    await openProgramme();
    await press('집행 입력');
    await type(/^금액/, '5원');
    await submit();
    await pane.rest();
    expect(screen.getByText('집행 5원을 적었습니다.')).toBeTruthy();
    await press('목록으로');
    expect(screen.queryByText('집행 5원을 적었습니다.')).toBeNull();
  });

  it('names what was entered: 반납 and 원인행위 under their own names', async () => {
    await openProgramme(5);
    await pressFocused(/지출 5원 지우기/);
    expect(screen.getByText('집행 5원을 지웠습니다.')).toBeTruthy();
    valueOf(await pane.desk.book.append([enterPayment('02', 7, { kind: '원인행위' })]));
    await act(() => pane.session.refresh());
    await pane.rest();
    await pressFocused(/원인행위 7원 지우기/);
    expect(screen.getByText('원인행위 7원을 지웠습니다.')).toBeTruthy();
  });
});

describe('a ledger', () => {
  it('stands in the order of its days with what it comes to', async () => {
    await openProgramme();
    const { book } = pane.desk;
    valueOf(
      await book.append([
        enterPayment('02', 300, { date: 39262 as never }),
        enterPayment('02', 200, { date: 39234 as never }),
        enterPayment('02', 50, { date: 39263 as never, kind: '반납' }),
      ]),
    );
    await act(() => pane.session.refresh());
    await pane.rest();
    const rows = screen
      .getAllByRole('button', { name: /고치기$/ })
      .map((row) => row.getAttribute('aria-label'));
    expect(rows.slice(0, 4).map((row) => /[\d,]+원/.exec(row ?? '')?.[0])).toEqual([
      undefined,
      '200원',
      '300원',
      '50원',
    ]);
    expect(screen.getByText('3건 450원')).toBeTruthy();
  });
});

describe('a 사업번호 that Excel takes for an empty cell', () => {
  it('is told what is wrong with it', async () => {
    await openProgramme();
    await press('목록으로');
    await press('사업 추가');
    await type(/^사업번호/, '0');
    await type(/^사업명/, '새 사업');
    await submit();
    expect(screen.getByText(/「0」은 엑셀이 빈 칸과 같게 보아/)).toBeTruthy();
  });
});
