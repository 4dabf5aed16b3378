import { valueOf } from '../workbook/support';
import { act, button, fireEvent, openPane, press, pressMore, screen, type Pane } from './harness';

jest.setTimeout(60_000);

const COUNT = 400;

let pane: Pane;
afterEach(() => pane.close());

/** 다른 표 with so many awards: 「1번째 상」, 「2번째 상」 … */
async function openAwards(): Promise<void> {
  pane = await openPane();
  await pane.rest();
  await act(async () => void valueOf(await pane.desk.book.addTable('awards')));
  await pane.rest();
  const awards = Array.from({ length: COUNT }, (_, index) => ({
    table: 'awards' as const,
    record: { date: null, kind: '수상', text: `${index + 1}번째 상`, incentive: null, unit: '' as const },
  }));
  await act(async () => void valueOf(await pane.desk.book.append(awards)));
  await pane.rest();
  await pressMore('다른 표');
  await press('수상');
  await pane.rest();
}

const drawn = () => screen.getAllByRole('button', { name: /번째 상 고치기$/ });
const edit = (nth: number) => button(`수상 ${nth}번째 상 고치기`);
const focused = () => document.activeElement?.getAttribute('aria-label');
const arrow = (key: string) => act(async () => void fireEvent.keyDown(document.activeElement!, { key }));

it('draws those in sight only, and says which of how many each is', async () => {
  await openAwards();
  expect(drawn().length).toBeLessThan(50);
  const [first] = drawn();
  expect(first!.closest('li')!.getAttribute('aria-posinset')).toBe('1');
  expect(first!.closest('li')!.getAttribute('aria-setsize')).toBe(String(COUNT));
});

it('goes with ↑ and ↓ to the same button of the next row', async () => {
  await openAwards();
  act(() => edit(1).focus());
  await arrow('ArrowDown');
  await arrow('ArrowDown');
  expect(focused()).toBe('수상 3번째 상 고치기');
  await arrow('ArrowUp');
  expect(focused()).toBe('수상 2번째 상 고치기');
  act(() => button('수상 2번째 상 지우기').focus());
  await arrow('ArrowDown');
  expect(focused()).toBe('수상 3번째 상 지우기');
});

it('keeps the row with the focus while others are in sight, and comes back from a row far below to it', async () => {
  await openAwards();
  act(() => edit(1).focus());
  // Scrolled so far down that row 201 is on top.
  const list = screen.getByRole('button', { name: '수상 1번째 상 고치기' }).closest('ul')!;
  const scrolled = { ...list.getBoundingClientRect(), top: -200 * 41 };
  const spy = jest.spyOn(HTMLUListElement.prototype, 'getBoundingClientRect').mockReturnValue(scrolled);
  await act(async () => void fireEvent.scroll(document.querySelector('main')!));
  expect(focused()).toBe('수상 1번째 상 고치기');
  expect(drawn().length).toBeLessThan(50);
  spy.mockRestore();
  await press('수상 205번째 상 고치기');
  await press('수상 목록으로');
  await pane.rest();
  expect(focused()).toBe('수상 205번째 상 고치기');
});
