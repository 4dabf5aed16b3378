import { dayOf } from '../../../src/domain/day';
import { enterBudget, enterProgramme, valueOf } from '../workbook/support';
import { act, button, field, fireEvent, openPane, press, screen, submit, type, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

const LINE = '- 학습동아리 등록 : 49개(전략형 12, 부서별37)';
const results = () => pane.desk.column('측정', '값');

async function openSectionWithIndicators(): Promise<void> {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(dayOf(2007, 7, 2)!));
  valueOf(await book.append([enterProgramme('02'), enterBudget('02', 11_600_000)]));
  valueOf(await book.addTable('indicators'));
  const indicator = { number: '02', type: '상향', baseline: null, weight: null, aggregation: '합계' };
  const rest = { formula: '', source: '' };
  valueOf(
    await book.append([
      { table: 'indicators', record: { ...indicator, ...rest, name: '제안 건수', unit: '건' } },
      { table: 'indicators', record: { ...indicator, ...rest, name: '학습동아리 등록 수', unit: '개' } },
    ]),
  );
  await act(() => pane.session.refresh());
  await press(/02 사업 02/);
  await press('실적 쓰기');
  await pane.rest();
}

async function save(): Promise<void> {
  await press('저장');
  await pane.rest();
}

async function writeLine(text: string): Promise<void> {
  await type(/추진실적 내용/, text);
  await save();
}

const chip = (name: string) => screen.findByRole('button', { name });

async function take(name: string): Promise<void> {
  const element = await chip(name);
  await act(async () => void fireEvent.keyDown(element, { key: 'Enter', ctrlKey: true }));
  await pane.rest();
}

async function takeClubs(): Promise<void> {
  await openSectionWithIndicators();
  await writeLine(LINE);
  await take('학습동아리 등록 49개');
  await submit();
  await pane.rest();
}

describe('a number of a line', () => {
  it('becomes the 실적 of the indicator that is suggested, with 기준일 and 내용번호', async () => {
    await openSectionWithIndicators();
    await writeLine(LINE);
    await take('학습동아리 등록 49개');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '지표' }).selectedOptions[0]?.text).toBe(
      '학습동아리 등록 수 (개)',
    );
    expect([field(/^기준일/).value, field(/^값/).value]).toEqual(['2007. 7. 2.', '49']);
    expect(document.activeElement).toBe(field(/^기준일/));
    await submit();
    await pane.rest();
    expect(await results()).toEqual([49]);
    expect(await pane.desk.column('측정', '내용번호')).toEqual(
      await pane.desk.column('보고내용', '내용번호'),
    );
    expect(await pane.desk.column('측정', '구분')).toEqual(['실적']);
    expect(document.activeElement).toBe(field(/추진실적 내용/));
  });

  it('that changes later is told, and followed only when the person says so', async () => {
    await takeClubs();
    await writeLine(LINE.replace('49', '50').replace('12', '13'));
    expect(await results()).toEqual([49]);
    expect(screen.getByText(/학습동아리 등록 수.*2007\. 7\. 2\. 실적은 49인데, .* 50입니다/)).toBeTruthy();
    await press('실적을 50으로 고치기');
    await pane.rest();
    expect(await results()).toEqual([50]);
    expect(screen.queryByText(/실적은 49인데/)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    await press('되돌리기');
    await pane.rest();
    expect(await results()).toEqual([49]);
  });

  it('stays what it was while others of the line change or the line moves', async () => {
    await takeClubs();
    await writeLine(`- 새 줄\n${LINE.replace('12', '11').replace('37', '38')}`);
    expect(screen.queryByText(/실적은 49인데/)).toBeNull();
  });

  it('whose line is gone is told in 점검', async () => {
    await takeClubs();
    await writeLine('- 새 줄');
    await act(() => pane.session.refresh());
    expect(screen.getByText(/실적 49를? ?을? ?적은 줄/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /으로 고치기/ })).toBeNull();
  });

  it('that is not saved yet is not taken', async () => {
    await openSectionWithIndicators();
    await type(/추진실적 내용/, LINE);
    await pane.rest();
    await take('학습동아리 등록 49개');
    expect(screen.getByText(/먼저 저장하십시오/)).toBeTruthy();
    expect(button('저장')).toBeTruthy();
  });
});
