import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { enterBudget, enterPayment, enterProgramme, REPORT_DAY, valueOf } from '../workbook/support';
import { act, button, fireEvent, openPane, press, pressMore, screen, submit, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

/** Two programmes of 2007; the second has 10,000,000원, of which 40,000원 was paid on 12 June. */
async function openPaste(): Promise<void> {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(REPORT_DAY));
  valueOf(
    await book.append([
      enterProgramme('01', { name: '창의 행정' }),
      enterProgramme('02', { name: '지식행정 추진' }),
      enterBudget('02', 10_000_000),
      enterPayment('02', 40_000, { memo: '활동비' }),
    ]),
  );
  await act(() => pane.session.refresh());
  await pressMore('집행·예산 붙여넣기');
}

async function paste(...lines: readonly string[]): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByRole('textbox', { name: /붙여 넣은 내용/ }), {
      target: { value: lines.join('\n') },
    });
  });
  await pane.rest();
}

async function store(): Promise<void> {
  await submit();
  do await pane.rest();
  while (document.querySelector('form[aria-busy=true]') !== null);
}

const HEAD = '사업코드\t지출결의일자\t적요\t지출금액(천원)';
const amounts = () => pane.desk.column('집행', '금액');

describe('rows pasted from a finance system', () => {
  it('are shown as they were understood, written at once, and taken back in one step', async () => {
    await openPaste();
    await paste(HEAD, '1\t2007-06-20\t교재\t100', '02\t2007-06-21\t강사료\t200', '소계\t\t\t300');
    expect(screen.getByText('2건을 적을 수 있습니다.')).toBeTruthy();
    expect(screen.getByText('지출 2건 300,000원')).toBeTruthy();
    expect(screen.getByText('읽은 열: 사업코드, 적요, 지출결의일자, 지출금액(천원).')).toBeTruthy();
    expect(screen.getByText(/4번째 줄: 「소계」 줄은/)).toBeTruthy();
    pane.desk.office.syncCount();
    await store();
    expect(await amounts()).toEqual([40_000, 100_000, 200_000]);
    expect(await pane.desk.column('집행', '사업번호')).toEqual(['02', '01', '02']);
    expect(screen.getByText('집행 2건을 적었습니다.')).toBeTruthy();
    await press(/^되돌리기$/);
    await pane.rest();
    expect(await amounts()).toEqual([40_000]);
  });

  it('that stand there already are left out unless the person wants them', async () => {
    await openPaste();
    await paste('사업번호\t집행일\t금액', '2\t6.12\t40,000', '2\t6.13\t40,000');
    expect(screen.getByRole('checkbox', { name: '이미 적힌 것과 같은 1건도 다시 적기' })).toBeTruthy();
    await store();
    expect(await amounts()).toEqual([40_000, 40_000]);
    expect(screen.getByText(/이미 적힌 것과 같은 1건은 뺐습니다/)).toBeTruthy();

    await pressMore('집행·예산 붙여넣기');
    await paste('사업번호\t집행일\t금액', '2\t6.12\t40,000');
    await store();
    expect(screen.getByText(/붙인 1건이 모두 이미 적혀 있어/)).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('checkbox')));
    await store();
    expect(await amounts()).toEqual([40_000, 40_000, 40_000]);
  });

  it('are asked about before they are written, where they may not be meant', async () => {
    await openPaste();
    await paste(
      '사업번호\t집행일\t금액',
      '02\t6.20\t9,999천원',
      '02\t7.20\t1',
      '99\t6.1\t5',
      '01\t2008. 1. 5.\t7',
    );
    await store();
    expect(
      screen.getByText(/02 지식행정 추진: 적으면 집행액 10,039,001원이 예산현액 10,000,000원을 39,001원/),
    ).toBeTruthy();
    expect(
      screen.getByText('2건은 기준일 2007. 7. 2. 뒤라, 기준일을 바꾸기 전에는 더해지지 않습니다.'),
    ).toBeTruthy();
    expect(screen.getByText('1건의 일자가 사업의 회계연도가 아닙니다.')).toBeTruthy();
    expect(screen.getByText('읽지 못한 1줄은 적지 않습니다.')).toBeTruthy();
    expect(document.activeElement).toBe(button('고치기'));
    expect(await amounts()).toEqual([40_000]);
    await press('그래도 적기');
    await pane.rest();
    expect(await amounts()).toHaveLength(4);
  });

  it('are not written twice when the answer was lost', async () => {
    await openPaste();
    await paste('사업번호\t집행일\t금액', '02\t6.20\t5', '02\t6.21\t6');
    const { temper } = pane.desk.office;
    temper.failRequest = {
      nth: 1,
      writing: true,
      code: OFFICE_ERRORS.InvalidOrTimedOutSession,
      applied: true,
    };
    await store();
    expect(temper.failRequest).toBeNull();
    if (screen.queryByText('집행 2건을 적었습니다.') === null) await store();
    expect(await amounts()).toEqual([40_000, 5, 6]);
  });

  it('say what is missing when nothing can be written', async () => {
    await openPaste();
    await paste('02\t6.20\t5');
    await store();
    expect(screen.getByText(/머리글을 찾지 못했습니다/)).toBeTruthy();
    await paste('사업번호\t금액', '99\t5');
    await store();
    expect(screen.getByText(/적을 수 있는 줄이 없습니다/)).toBeTruthy();
    expect(screen.getByText(/2번째 줄: 「99」는 사업 표에 없는 사업입니다/)).toBeTruthy();
  });

  it('go to 예산 where that is chosen, a row for each 재원', async () => {
    await openPaste();
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '예산' })));
    await paste('(단위 : 천원)', '사업명\t예산액\t시비\t구비', '창의 행정\t5,400\t400\t5,000');
    await store();
    expect(await pane.desk.column('예산', '금액')).toEqual([10_000_000, 400_000, 5_000_000]);
    expect(await pane.desk.column('예산', '재원')).toEqual(['구비', '시비', '구비']);
    expect(await pane.desk.column('예산', '표기단위')).toEqual(['천원', '천원', '천원']);
    expect((await pane.desk.column('예산', '일자')).slice(1)).toEqual(['', '']);
  });
});

describe('hundreds of rows', () => {
  it('are one action', async () => {
    await openPaste();
    const lines = Array.from({ length: 400 }, (_, index) => `02\t6.${1 + (index % 28)}\t${index + 1}`);
    await paste('사업번호\t집행일\t금액', ...lines);
    expect(screen.getByText('400건을 적을 수 있습니다.')).toBeTruthy();
    await store();
    expect(pane.desk.book.lastAction).toMatchObject({ kind: 'append', rows: 400 });
    expect(await amounts()).toHaveLength(401);
  });
});
