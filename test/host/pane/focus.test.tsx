import { dayOf } from '../../../src/domain/day';
import { enterBudget, enterPayment, enterProgramme, valueOf } from '../workbook/support';
import { act, button, field, fireEvent, openPane, press, screen, submit, type, type Pane } from './harness';

jest.setTimeout(120_000);

let pane: Pane;
afterEach(() => pane.close());

const LINE = '- 학습동아리 등록 : 49개(전략형 12, 부서별37)';

async function openProgrammes(): Promise<void> {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(dayOf(2007, 7, 2)!));
  valueOf(
    await book.append([
      enterProgramme('02', { name: '지식행정 추진' }),
      enterBudget('02', 1_000_000),
      enterPayment('02', 1_200_000),
      enterProgramme('03', { name: '창의혁신 교육' }),
    ]),
  );
  await act(() => pane.session.refresh());
  await pane.rest();
}

/** After every step somebody who has no mouse can go on from where they are. */
function expectFocus(after: string): void {
  const { activeElement } = document;
  const isLost = activeElement === null || activeElement === document.body;
  expect({ after, isLost }).toEqual({ after, isLost: false });
}

/** As a keyboard does it: what is pressed has the focus. */
async function pressing(name: string | RegExp): Promise<void> {
  button(name).focus();
  await press(name);
  await pane.rest();
  expectFocus(String(name));
}

async function opening(tab: RegExp): Promise<void> {
  const found = screen.getByRole('tab', { name: tab });
  found.focus();
  await act(async () => void fireEvent.click(found));
  await pane.rest();
  expectFocus(String(tab));
}

async function saving(name: RegExp): Promise<void> {
  field(name).focus();
  await submit();
  await pane.rest();
  expectFocus(`saved ${String(name)}`);
}

it('is never lost over a payment: asked about, sent back, written, edited, removed, undone and done again', async () => {
  await openProgrammes();
  await pressing(/02 지식행정/);
  await pressing('집행 입력');
  await type(/^금액/, '5,000,000원');
  await saving(/^금액/);
  await pressing('고치기');
  await saving(/^금액/);
  await pressing('그래도 적기');
  expect(screen.getByText('집행 5,000,000원을 적었습니다.')).toBeTruthy();
  await pressing(/5,000,000원 고치기/);
  await pressing('취소');
  await pressing(/5,000,000원 지우기/);
  await pressing('되돌리기');
  await pressing('더 보기');
  await pressing(/^다시 하기/);
  await pressing('닫기');
  await pressing('목록으로');
});

it('is never lost over a section: written, a number taken for an indicator or left, and back', async () => {
  await openProgrammes();
  valueOf(await pane.desk.book.addTable('indicators'));
  valueOf(
    await pane.desk.book.append([
      {
        table: 'indicators',
        record: {
          ...{ number: '02', name: '학습동아리 등록 수', unit: '개', type: '상향', baseline: null },
          ...{ weight: null, aggregation: '합계', formula: '', source: '' },
        },
      },
    ]),
  );
  await act(() => pane.session.refresh());
  await pressing(/02 지식행정/);
  await pressing('실적 쓰기');
  await type(/추진실적 내용/, LINE);
  await pressing('저장');
  const chip = '학습동아리 등록 49개';
  await screen.findByRole('button', { name: chip });
  await pressing(chip);
  await pressing('취소');
  await pressing(chip);
  await saving(/^값/);
  await opening(/향후계획/);
  await pressing('사업으로');
});

it('is never lost over 점검: a finding accepted with a reason, closed, and open again', async () => {
  await openProgrammes();
  await opening(/^점검/);
  await pressing('사유 적고 두기');
  await pressing('취소');
  await pressing('사유 적고 두기');
  await type(/그대로 두는 사유/, '이월액 반영 전');
  await saving(/그대로 두는 사유/);
  await pressing('다시 확인하기');
});

it('is never lost over other tables, settings and the reference date, and each way back says where it leads', async () => {
  await openProgrammes();
  await pressing('더 보기');
  await pressing('다른 표');
  await pressing('수상');
  await pressing('수상 입력');
  await pressing('수상 목록으로');
  await pressing('수상 입력');
  await type(/^내용/, '우수 기관');
  await type(/^일자/, '6.12');
  await saving(/^내용/);
  await pressing(/우수 기관.* 지우기$/);
  await pressing('다른 표로');
  await pressing('목록으로');
  await pressing(/^기준일 /);
  await saving(/^기준일/);
  await pressing('더 보기');
  await pressing('설정');
  await saving(/^부서명/);
  await opening(/^보고서/);
  await pressing('보고서에 넣기');
  await pressing('보고서로');
  await pressing('더 보기');
  await pressing('함수');
  await pressing(/^RATE.* 셀에 넣기|^EXECRATE 셀에 넣기/);
  await pressing('함수 목록으로');
});

it('begins where the screen’s work begins: at the document of the report, in the text that is to be pasted', async () => {
  await openProgrammes();
  await opening(/^보고서/);
  expect(document.activeElement).toBe(button('한글 문서로 저장'));
  await pressing('더 보기');
  await pressing('집행·예산 붙여넣기');
  expect(document.activeElement).toBe(field(/^붙여 넣은 내용/));
});

/** Those that office.js, which takes over Tab, would go on from: of another it would leave the pane. */
const isStop = (element: Element | null): boolean =>
  element?.matches('button, a[href], input, select, textarea, [tabindex]') === true &&
  element.getAttribute('tabindex') !== '-1';

it('is on a stop of Tab wherever an arrow key has led it among tabs, and comes back to the chosen one', async () => {
  await openProgrammes();
  const tab = (name: RegExp) => screen.getByRole('tab', { name });
  act(() => tab(/^사업/).focus());
  fireEvent.keyDown(tab(/^사업/), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(tab(/^보고서/));
  expect(isStop(tab(/^보고서/))).toBe(true);
  expect(isStop(tab(/^사업/))).toBe(false);
  act(() => button('더 보기').focus());
  expect(isStop(tab(/^사업/))).toBe(true);
});

it('reaches what is closed: every line that opens one is a stop of Tab', async () => {
  await openProgrammes();
  await opening(/^제출/);
  await screen.findByText('받은 파일 확인');
  const lines = [...document.querySelectorAll('summary')];
  expect(lines.map((line) => [line.textContent, isStop(line)])).toEqual([
    ['받은 파일 확인', true],
    ['두 제출본 견주기', true],
  ]);
});
