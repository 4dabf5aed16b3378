import { dayOf } from '../../../src/domain/day';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { enterBudget, enterPayment, enterProgramme, valueOf } from '../workbook/support';
import { act, button, field, openPane, press, screen, submit, type, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

const openFindings = () => screen.queryAllByText(/집행액 .*원이 예산현액/).length;
const tab = (name: RegExp) => act(async () => screen.getByRole('tab', { name }).click());

async function openOverspent(): Promise<void> {
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(dayOf(2007, 7, 2)!));
  valueOf(
    await book.append([
      enterProgramme('02', { name: '지식행정 추진' }),
      enterBudget('02', 1_000_000),
      enterPayment('02', 1_200_000),
    ]),
  );
  await act(() => pane.session.refresh());
  await tab(/^점검/);
}

async function accept(): Promise<void> {
  await press('사유 적고 두기');
  await type(/그대로 두는 사유/, '이월액 반영 전');
  await submit();
  await pane.rest();
}

describe('a finding accepted with a reason', () => {
  it('stands in 점검사유, is told apart, and stays so when the pane is opened again', async () => {
    await openOverspent();
    await accept();
    expect(await pane.desk.column('점검사유', '사유')).toEqual(['이월액 반영 전']);
    expect(screen.getByText('확인할 것이 없습니다.')).toBeTruthy();
    expect(screen.getByText('사유: 이월액 반영 전')).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
    await pane.reopen();
    await tab(/^점검/);
    expect(screen.getByText('확인할 것이 없습니다.')).toBeTruthy();
    await press('다시 확인하기');
    await pane.rest();
    expect(button('사유 적고 두기')).toBeTruthy();
    expect(await pane.desk.column('점검사유', '사유')).toEqual(['']);
  });

  it('is open again once the figure is another', async () => {
    await openOverspent();
    await accept();
    valueOf(await pane.desk.book.append([enterPayment('02', 1_000)]));
    await act(() => pane.session.refresh());
    await pane.rest();
    expect(openFindings()).toBe(1);
    expect(button('사유 적고 두기')).toBeTruthy();
  });

  it.each([true, false])('is written once though the answer is lost (arrived: %s)', async (applied) => {
    await openOverspent();
    valueOf(await pane.desk.book.addTable('acceptedFindings'));
    await act(() => pane.session.refresh());
    await pane.rest();
    pane.desk.office.temper.failRequest = {
      ...{ nth: 1, code: OFFICE_ERRORS.InvalidOrTimedOutSession },
      ...{ applied, writing: true },
    };
    await accept();
    pane.desk.office.temper.failRequest = null;
    await press('다시 시도');
    await pane.rest();
    expect(await pane.desk.column('점검사유', '사유')).toEqual(['이월액 반영 전']);
    expect(screen.getByText('확인할 것이 없습니다.')).toBeTruthy();
  });

  it('asks for the reason before it writes anything', async () => {
    await openOverspent();
    await press('사유 적고 두기');
    expect(document.activeElement).toBe(field(/그대로 두는 사유/));
    await submit();
    await pane.rest();
    expect(openFindings()).toBe(1);
    await press('취소');
    expect(document.activeElement).toBe(button('사유 적고 두기'));
  });
});
