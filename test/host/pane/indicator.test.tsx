import { enterProgramme, REPORT_DAY, valueOf } from '../workbook/support';
import {
  act,
  field,
  fireEvent,
  pressMore,
  openPane,
  press,
  screen,
  submit,
  type,
  type Pane,
} from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

/** An indicator of programme 02, and its grid. */
async function openIndicator(): Promise<void> {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(REPORT_DAY));
  valueOf(await book.append([enterProgramme('02', { name: '지식행정 추진' })]));
  valueOf(await book.addTable('indicators'));
  const record = { number: '02', name: '학습동아리', unit: '개', type: '상향', baseline: null, weight: 1 };
  valueOf(
    await book.append([
      { table: 'indicators', record: { ...record, aggregation: '합계', formula: '', source: '' } } as never,
    ]),
  );
  await act(() => pane.session.refresh());
  await pressMore('다른 표');
  await press('지표');
  await pane.rest();
  // What is heard holds what is read.
  expect(screen.getByRole('button', { name: /목표와 실적$/ }).textContent).toBe(
    '02 지식행정 추진 학습동아리 (개)',
  );
  await open();
}

async function open(): Promise<void> {
  await press(/학습동아리.*목표와 실적/);
  await pane.rest();
}

async function store(): Promise<void> {
  await submit();
  do await pane.rest();
  while (document.querySelector('form[aria-busy=true], [role=progressbar]') !== null);
}

const measured = async () =>
  (await pane.desk.rows('측정')).map((row) => [row[1], row[2], row[3], row[5]].map(String));

it('comes back to the line of the indicator whose results were entered, and of a row that was edited', async () => {
  await openIndicator();
  await type(/^2007\. 6\. 30\. 실적/, '49');
  await store();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /학습동아리.*목표와 실적/ }));
  await press(/학습동아리.* 고치기/);
  await press('취소');
  await pane.rest();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /학습동아리.*목표와 실적/ }));
});

it('names the indicator of each result in 다른 표', async () => {
  await openIndicator();
  await type(/^2007\. 6\. 30\. 실적/, '49');
  await store();
  await pressMore('다른 표');
  await press('측정');
  await pane.rest();
  expect(screen.getByRole('button', { name: '학습동아리 (개) 2007. 6. 30. 실적 49 고치기' })).toBeTruthy();
});

it('보고서 puts the indicators onto a sheet, with the tables, 기준일 and 상한 filled in', async () => {
  await openIndicator();
  await type(/^2007\. 6\. 30\. 목표/, '50');
  await type(/^2007\. 6\. 30\. 실적/, '49');
  await store();
  valueOf(await pane.desk.book.saveSettings([{ item: '달성률상한', from: '', to: '1.2' }]));
  await pane.reopen();
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '보고서' })));
  await press('성과지표 집계 넣기');
  await pane.rest();
  const { sheets } = pane.desk.office.book;
  await type(/^넣을 칸/, `${sheets[0]!.name}!B2`);
  await submit();
  await pane.rest();
  expect(sheets[0]!.formulas({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([
    ['=SILJEOK.SCORECARD(지표표,측정표,기준일,,1.2)'],
  ]);
});

describe('목표와 실적 of an indicator', () => {
  it('are written by day in one action, shown with their 누계, and taken back in one', async () => {
    await openIndicator();
    await type(/^2007\. 6\. 30\. 목표/, '50');
    await type(/^2007\. 3\. 31\. 실적/, '12');
    await type(/^2007\. 6\. 30\. 실적/, '37');
    expect(screen.getByText('누계 49')).toBeTruthy();
    expect(screen.getByText('새로: 2007. 6. 30. 목표 50')).toBeTruthy();
    await store();
    expect(await measured()).toEqual([
      ['39172', '실적', '12', ''],
      ['39263', '목표', '50', ''],
      ['39263', '실적', '37', ''],
    ]);
    expect((await pane.desk.column('지표', '달성률'))[0]).toBeCloseTo(0.98);
    await press('되돌리기');
    await pane.rest();
    expect((await measured()).flat().join('')).toBe('');
  });

  it('ask why a target changes, and keep the one before', async () => {
    await openIndicator();
    await type(/^2007\. 6\. 30\. 목표/, '50');
    await store();
    await open();
    expect(field(/^2007\. 6\. 30\. 목표/).value).toBe('50');
    await type(/^2007\. 6\. 30\. 목표/, '40');
    await store();
    expect(screen.getByText('이미 적힌 목표를 바꾸는 사유를 적으십시오.')).toBeTruthy();
    await type(/목표를 바꾼 사유/, '추경 감액');
    await store();
    expect(await measured()).toEqual([
      ['39263', '목표', '50', ''],
      ['39263', '목표', '40', '추경 감액'],
    ]);
    expect((await pane.desk.column('지표', '목표'))[0]).toBe(40);
  });
});
