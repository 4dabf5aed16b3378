import { act, openPane, press, pressMore, screen, type, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

/** The preview waits until typing has settled, then reads the cells. */
async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
  await pane.rest();
}

it('「셀에 넣기」 shows the result of the cells as they are, and the sentence of an error, before it writes', async () => {
  pane = await openPane({
    prepare: (book) => {
      book.sheets[0]!.write({ row: 1, column: 1, rows: 1, columns: 3 }, [[3_600_000, 11_600_000, '약간']]);
    },
  });
  const sheet = pane.desk.office.book.sheets[0]!;
  await pressMore('함수');
  await pane.rest();
  await press('EXECRATE 셀에 넣기');
  await pane.rest();
  await type(/^지출액/, `${sheet.name}!B2`);
  await settled();
  expect(screen.getByText('칸의 값을 읽을 수 있으면 여기에 보입니다.')).toBeTruthy();
  await type(/^기준액/, `${sheet.name}!C2`);
  await type(/^넣을 칸/, `${sheet.name}!E2`);
  await settled();
  expect(screen.getByText('31.0%')).toBeTruthy();
  await type(/^기준액/, `${sheet.name}!D2`);
  await settled();
  expect(screen.getByText(/^#VALUE! .*「약간」은 /)).toBeTruthy();
  expect(sheet.values({ row: 1, column: 4, rows: 1, columns: 1 })).toEqual([['']]);
});
