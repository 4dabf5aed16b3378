import { dayOf } from '../../../src/domain/day';
import { enterBudget, enterProgramme, valueOf } from '../workbook/support';
import { act, button, choose, field, fireEvent, openPane, press, screen, type, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function openPaymentForm(): Promise<void> {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(dayOf(2007, 7, 2)!));
  valueOf(
    await book.append([enterProgramme('02', { name: '지식행정 추진' }), enterBudget('02', 10_000_000)]),
  );
  await act(() => pane.session.refresh());
  await press(/02 지식행정 추진/);
  await pane.rest();
  await press('집행 입력');
}

async function goOn(): Promise<void> {
  await act(async () => void fireEvent.click(button('저장하고 계속')));
  await pane.rest();
}

describe('저장하고 계속', () => {
  it('saves a payment and begins the next with its date and 구분, the focus on the amount', async () => {
    await openPaymentForm();
    await type(/^금액/, '100천원');
    await type(/^집행일/, '6.12');
    await choose('구분', '원인행위');
    await type(/^적요/, '강사료');
    await goOn();
    expect(screen.getByText(/원인행위 100,000원을 적었습니다/)).toBeTruthy();
    expect(document.activeElement).toBe(field(/^금액/));
    expect([/^금액/, /^집행일/, /^적요/].map((name) => field(name).value)).toEqual(['', '6.12', '']);
    expect(screen.queryByText('저장하지 않은 내용을 불러왔습니다.')).toBeNull();
    expect(screen.queryByText(/비어 있습니다|적으십시오/)).toBeNull();

    await type(/^금액/, '200천원');
    await act(
      async () => void fireEvent.keyDown(field(/^적요/), { key: 'Enter', ctrlKey: true, bubbles: true }),
    );
    await pane.rest();
    expect(await pane.desk.column('집행', '금액')).toEqual([100_000, 200_000]);
    expect(await pane.desk.column('집행', '구분')).toEqual(['원인행위', '원인행위']);
  });

  it('leaves no draft when the next is not written', async () => {
    await openPaymentForm();
    await type(/^금액/, '100천원');
    await goOn();
    await press('취소');
    expect(screen.queryByText(/적던 내용은 남겨/)).toBeNull();
    await press('집행 입력');
    expect(field(/^금액/).value).toBe('');
    expect(screen.queryByText('저장하지 않은 내용을 불러왔습니다.')).toBeNull();
  });

  it('goes on after what it asked was said to be meant', async () => {
    await openPaymentForm();
    await type(/^금액/, '11,000천원');
    await goOn();
    expect(await pane.desk.column('집행', '금액')).toEqual(['']);
    await press('그래도 적기');
    await pane.rest();
    expect(await pane.desk.column('집행', '금액')).toEqual([11_000_000]);
    expect(document.activeElement).toBe(field(/^금액/));
    expect(field(/^금액/).value).toBe('');
  });

  it('numbers programmes on, also those that the figures do not show yet', async () => {
    pane = await openPane();
    await press('사업 추가');
    expect(field(/^사업번호/).value).toBe('01');
    for (const name of ['가', '나', '다']) {
      await type(/^사업명/, name);
      await act(async () => void fireEvent.click(button('저장하고 계속')));
      await pane.rest();
    }
    expect(await pane.desk.column('사업', '사업번호')).toEqual(['01', '02', '03']);
    expect(await pane.desk.column('사업', '순서')).toEqual([1, 2, 3]);
    expect(field(/^사업번호/).value).toBe('04');
    expect(document.activeElement).toBe(field(/^사업번호/));
  });
});
