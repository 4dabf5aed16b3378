import { dayOf } from '../../../src/domain/day';
import { enterBudget, enterPayment, enterProgramme, REPORT_DAY, valueOf } from '../workbook/support';
import {
  act,
  button,
  field,
  fireEvent,
  openPane,
  press,
  pressMore,
  screen,
  submit,
  type,
  type Pane,
} from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

/** A programme of 2007 with 100,000,000원, of which 30,000,000원 was paid in May. */
async function openTargets(): Promise<void> {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(REPORT_DAY));
  valueOf(
    await book.append([
      enterProgramme('02', { name: '지식행정 추진' }),
      enterBudget('02', 100_000_000),
      enterPayment('02', 30_000_000, { date: dayOf(2007, 5, 10) }),
    ]),
  );
  await act(() => pane.session.refresh());
  await press(/02 지식행정 추진/);
  await pane.rest();
  await press('목표 입력');
  await pane.rest();
}

const targets = () => pane.desk.column('계획', '목표액');
const row = (name: RegExp) => screen.getByRole('row', { name });
/** Making the table, writing into it and reading the programme are calls of their own: until all have their answers. */
async function store(): Promise<void> {
  await submit();
  do await pane.rest();
  while (document.querySelector('form[aria-busy=true], [role=progressbar]') !== null);
}

describe('목표 입력', () => {
  it('names the programme of each target in 다른 표, for the eye and for who hears its buttons', async () => {
    await openTargets();
    await type(/^2007\. 3\. 31\. 목표액/, '25백만원');
    await store();
    await pressMore('다른 표');
    await press('계획');
    await pane.rest();
    expect(screen.getByText('02 지식행정 추진')).toBeTruthy();
    expect(button('02 지식행정 추진 2007. 3. 31. 25,000,000원 고치기')).toBeTruthy();
  });

  it('writes the targets of a year at once; the programme’s screen then shows plan and spending by quarter', async () => {
    await openTargets();
    await type(/^2007\. 3\. 31\. 목표액/, '25백만원');
    await type(/^2007\. 6\. 30\. 목표액/, '50백만원');
    expect(screen.getByText('= 25,000,000원')).toBeTruthy();
    expect(screen.getByText('새로: 2007. 3. 31. 25,000,000원')).toBeTruthy();
    await store();
    expect(await targets()).toEqual([25_000_000, 50_000_000]);
    expect(screen.getByText('집행 목표 2건을 저장했습니다.')).toBeTruthy();
    expect(row(/^2분기/).textContent).toContain('50,000,000원30,000,000원60.0%');
    expect(row(/^3분기/).textContent).toMatch(/2007\. 7\. 2\. 현재-30,000,000원-/);
    expect(row(/^4분기/).textContent).toMatch(/-.*-.*-/);
    expect(screen.getByRole('img', { name: /목표액 1분기 25,000,000원/ })).toBeTruthy();
    await press('되돌리기');
    await pane.rest();
    expect(await targets()).toEqual(['']);
  });

  it('shows what stands there and writes over it, never beside it', async () => {
    await openTargets();
    await type(/^2007\. 3\. 31\. 목표액/, '25백만원');
    await store();
    await press('목표 입력');
    await pane.rest();
    expect(field(/^2007\. 3\. 31\. 목표액/).value).toBe('25,000,000');
    await type(/^2007\. 3\. 31\. 목표액/, '30백만원');
    expect(screen.getByText('고침: 2007. 3. 31. 25,000,000원 → 30,000,000원')).toBeTruthy();
    await store();
    expect(await targets()).toEqual([30_000_000]);
    await press('목표 입력');
    await pane.rest();
    await type(/^2007\. 3\. 31\. 목표액/, '');
    await store();
    expect(await targets()).toEqual(['']);
  });

  it('asks where a 누계 falls, and writes it when the person says so', async () => {
    await openTargets();
    await type(/^2007\. 3\. 31\. 목표액/, '50백만원');
    await type(/^2007\. 6\. 30\. 목표액/, '25백만원');
    await store();
    expect(
      screen.getByText(/2007\. 6\. 30\. 목표액 25,000,000원이 2007\. 3\. 31\.의 50,000,000원보다 작습니다/),
    ).toBeTruthy();
    expect(document.activeElement).toBe(button('고치기'));
    await press('그래도 적기');
    await pane.rest();
    expect(await targets()).toEqual([50_000_000, 25_000_000]);
  });

  it('takes a block copied from a sheet, and says what it understood', async () => {
    await openTargets();
    const block = '(단위 : 천원)\n1분기\t25,000\n2분기\t추후\n3분기\t75,000\n';
    await act(async () => {
      fireEvent.paste(field(/^2007\. 3\. 31\. 목표액/), { clipboardData: { getData: () => block } });
    });
    expect(field(/^2007\. 9\. 30\. 목표액/).value).toBe('75,000,000');
    expect(screen.getByText('3개 기준일의 금액을 천원 단위로 읽었습니다.')).toBeTruthy();
    expect(screen.getByText(/「추후」는 금액으로 읽을 수 없어/)).toBeTruthy();
    await store();
    expect(await targets()).toEqual([25_000_000, 75_000_000]);
  });

  it('is told when somebody else changed a target meanwhile, and goes on with what was typed', async () => {
    await openTargets();
    await type(/^2007\. 3\. 31\. 목표액/, '25백만원');
    await store();
    await press('목표 입력');
    await pane.rest();
    await type(/^2007\. 3\. 31\. 목표액/, '30백만원');
    const { sheet, area, headers } = pane.desk.table('계획');
    sheet.write({ row: area.row + 1, column: headers.indexOf('목표액'), rows: 1, columns: 1 }, [
      [26_000_000],
    ]);
    await store();
    expect(screen.getByText(/그사이 「계획」 표가 바뀌어/)).toBeTruthy();
    expect(await targets()).toEqual([26_000_000]);
    await press('다시 읽기');
    await pane.rest();
    expect(screen.getByText('고침: 2007. 3. 31. 26,000,000원 → 30,000,000원')).toBeTruthy();
    await store();
    expect(await targets()).toEqual([30_000_000]);
  });
});
