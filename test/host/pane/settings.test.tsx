import { valueOf } from '../workbook/support';
import { choose, field, openPane, press, pressMore, screen, submit, type, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function store(): Promise<void> {
  await submit();
  await pane.rest();
}

it('설정 is a form: what was changed is written, shown in the pane, and taken back in one step', async () => {
  pane = await openPane();
  await pressMore('설정');
  expect(field(/^주의폭/).value).toBe('10');
  await type(/^기관명/, '영등포구');
  await type(/^주의폭/, '5');
  await choose('표시단위', '천원');
  await store();
  expect(screen.getByText('설정 3개를 저장했습니다.')).toBeTruthy();
  const read = async () => valueOf(await pane.desk.book.read());
  expect(await read()).toMatchObject({
    settings: { 기관명: '영등포구', 표시단위: '천원' },
    margins: { 주의폭: 0.05 },
  });
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /단위/ }).value).toBe('천원');
  await press('되돌리기');
  await pane.rest();
  expect(await read()).toMatchObject({ settings: { 기관명: '', 표시단위: '' }, margins: { 주의폭: 0.1 } });
});

it('설정 says what cannot be taken, and writes nothing', async () => {
  pane = await openPane();
  await pressMore('설정');
  await type(/^주의폭/, '0.1');
  await store();
  expect(screen.getByText(/1%p보다 작습니다. 10%p이면 10으로 적으십시오/)).toBeTruthy();
  expect(valueOf(await pane.desk.book.read()).margins.주의폭).toBe(0.1);
});
