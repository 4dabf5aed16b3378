import { enterBudget, enterPayment, enterProgramme, valueOf } from '../workbook/support';
import { act, field, openPane, press, submit, type, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

const MEMO = '강사료\n(전략형 12개)';

describe('a text of several lines', () => {
  it('keeps them in the field of one line too, when its row is edited', async () => {
    pane = await openPane();
    valueOf(
      await pane.desk.book.append([
        enterProgramme('02', { detail: '하나\n둘' }),
        enterBudget('02', 10_000_000),
        enterPayment('02', 40_000, { memo: MEMO }),
      ]),
    );
    await act(() => pane.session.refresh());
    await press(/02 사업 02/);
    await pane.rest();
    await press(/40,000원.* 고치기/);
    expect(field(/^적요/).tagName).toBe('TEXTAREA');
    await type(/^적요/, `${MEMO}\n7월분`);
    await submit();
    await pane.rest();
    expect(await pane.desk.column('집행', '적요')).toEqual([`${MEMO}\n7월분`]);
    await press(/^사업 고치기/);
    expect(field(/^세부사업/).value).toBe('하나\n둘');
  });
});
