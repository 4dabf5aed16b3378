import { act, button, fireEvent, openPane, press, screen, type Pane } from './harness';

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
});
afterEach(() => pane.close());

it('a screen whose code is still being fetched holds the focus, and hands it on', async () => {
  button('사업 추가').focus();
  act(() => void fireEvent.click(button('사업 추가')));
  expect(screen.getByText('화면을 여는 중입니다.')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('화면을 여는 중입니다.');
  await pane.rest();
  expect(document.activeElement?.tagName).toBe('INPUT');
  await press('취소');
});
