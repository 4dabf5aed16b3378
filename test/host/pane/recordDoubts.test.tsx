import { dayOf } from '../../../src/domain/day';
import type { Won } from '../../../src/domain/kinds';
import { enterBudget, enterProgramme, REPORT_DAY, valueOf } from '../workbook/support';
import { act, button, choose, openPane, press, pressMore, screen, submit, type, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function openTable(name: string): Promise<void> {
  await pressMore('다른 표');
  await press(name);
  await pane.rest();
}

async function store(): Promise<void> {
  await submit();
  do await pane.rest();
  while (document.querySelector('form[aria-busy=true]') !== null);
}

const indicator = {
  number: '02',
  name: '학습동아리 등록',
  unit: '개',
  type: '상향',
  baseline: null,
  weight: null,
  aggregation: '최근',
  formula: '',
  source: '',
};

beforeEach(async () => {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(REPORT_DAY));
  valueOf(await book.append([enterProgramme('02'), enterBudget('02', 1_000_000)]));
});

describe('a target of spending', () => {
  it('of a programme that there is not, or below an earlier one, is asked about and written all the same', async () => {
    const { book } = pane.desk;
    valueOf(await book.addTable('plans'));
    const plan = { number: '02', date: dayOf(2007, 3, 31), target: 500_000 as Won, eligible: null, note: '' };
    valueOf(await book.append([{ table: 'plans', record: plan }]));
    await act(() => pane.session.refresh());
    await openTable('계획');
    await press('집행 목표 입력');
    await pane.rest();
    await type(/^사업번호/, '99');
    await type(/^기준일/, '6.30');
    await type(/^목표액/, '40만원');
    await store();
    expect(screen.getByText(/사업번호 「99」는 사업 표에 없습니다/)).toBeTruthy();
    await press('고치기');
    await type(/^사업번호/, '2');
    await store();
    expect(
      screen.getByText(/2007\. 6\. 30\. 목표액 400,000원이 2007\. 3\. 31\.의 500,000원보다 작습니다/),
    ).toBeTruthy();
    expect(document.activeElement).toBe(button('고치기'));
    await press('그래도 적기');
    await pane.rest();
    expect(await pane.desk.column('계획', '목표액')).toEqual([500_000, 400_000]);
  });
});

describe('a result of an indicator', () => {
  it('that no indicator would count, or that lies after 기준일, is asked about', async () => {
    const { book } = pane.desk;
    valueOf(await book.addTable('indicators'));
    valueOf(await book.addTable('measurements'));
    const [key = ''] = valueOf(await book.append([{ table: 'indicators', record: indicator }]));
    await act(() => pane.session.refresh());
    await openTable('측정');
    await press('측정값 입력');
    await pane.rest();
    await type(/^지표번호/, 'X1');
    await type(/^기준일/, '2007. 8. 1.');
    await type(/^값/, '49');
    await choose('구분', '실적');
    await store();
    expect(screen.getByText(/지표번호 「X1」은 지표 표에 없습니다/)).toBeTruthy();
    await press('고치기');
    await type(/^지표번호/, key);
    await store();
    expect(screen.getByText(/2007\. 8\. 1\.은 기준일 2007\. 7\. 2\. 뒤라/)).toBeTruthy();
    await press('고치기');
    await type(/^기준일/, '6.1');
    await store();
    expect(await pane.desk.column('측정', '값')).toEqual([49]);
  });
});
