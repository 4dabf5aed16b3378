import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(2 * MINUTE);

describe('inserting a function by keyboard', () => {
  let official: Official;
  beforeAll(async () => {
    official = await Official.open();
    await official.makeTables();
    await official.workbench.write('Sheet1!A1', [
      ['사업', '지출액', '예산현액', '집행률'],
      ['학습동아리', 3_600_000, 11_600_000, ''],
    ]);
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  /** Selects 지출액 and 예산현액 in the grid, and goes to EXECRATE in the pane's list. */
  async function openExecRate(): Promise<void> {
    await official.workbench.page.evaluate(() => {
      const { book, focusGrid } = window.workbench!;
      const { sheet, area } = book.resolve('Sheet1!B2:C2')!;
      sheet.activate();
      book.select(sheet, area);
      focusGrid();
    });
    await official.keyboard.enterPane();
    await official.toList();
    await official.openMore('함수');
    await official.keyboard.fill('함수 이름이나 하는 일로 찾기', '집행률');
    await official.keyboard.activate('EXECRATE 셀에 넣기');
    await official.pane.getByRole('textbox', { name: '지출액' }).waitFor();
  }

  it('puts EXECRATE of the two cells selected into the cell right of them', async () => {
    await openExecRate();
    expect(await official.typed('지출액')).toBe('Sheet1!B2');
    expect(await official.typed('기준액')).toBe('Sheet1!C2');
    expect(await official.typed('넣을 칸')).toBe('Sheet1!D2');
    await official.keyboard.fill('자릿수', '1');
    await official.keyboard.press('Enter');
    await official.said('Sheet1!D2에 수식을 넣었습니다.');
    expect(await official.workbench.formula('Sheet1!D2')).toBe('=SILJEOK.EXECRATE(B2,C2,1)');
    expect(await official.workbench.texts('Sheet1!D2')).toEqual([['31.0%']]);
  });

  it('comes back to the function in the list', async () => {
    await official.keyboard.goTo('EXECRATE 셀에 넣기', 0);
  });

  it('refuses the cell that is taken now, and puts the native formula into the next empty one', async () => {
    await openExecRate();
    await official.keyboard.goTo('함수로');
    await official.keyboard.press('ArrowRight');
    await official.keyboard.fill('자릿수', '1');
    await official.keyboard.press('Enter');
    await official.said(/^Sheet1!D2에 이미 내용이 있어 넣지 않았습니다\./);
    expect(await official.typed('자릿수')).toBe('1');
    await official.keyboard.activate('Sheet1!E2로 바꾸기');
    await official.keyboard.goTo('넣을 칸');
    await official.keyboard.press('Enter');
    await official.said('Sheet1!E2에 수식을 넣었습니다.');
    expect(await official.workbench.formula('Sheet1!E2')).not.toContain('SILJEOK');
    expect(await official.workbench.texts('Sheet1!D2:E2')).toEqual([['31.0%', '31.0%']]);
  });

  it('moves both when the amount does', async () => {
    await official.workbench.write('Sheet1!B2', [[5_800_000]]);
    expect(await official.workbench.texts('Sheet1!D2:E2')).toEqual([['50.0%', '50.0%']]);
  });

  it('loads the functions that read sentences with the first of their calls', async () => {
    await official.workbench.write('Sheet1!A5', [['=SILJEOK.QUANTITY("등록 49개(전략형 12)",2)']]);
    expect(await official.workbench.texts('Sheet1!A5')).toEqual([['12']]);
    await official.workbench.write('Sheet1!A6', [['=SILJEOK.TEXTCHECK("교육 286명",A5)']]);
    expect(await official.workbench.texts('Sheet1!A6')).toEqual([['표에 없는 수: 286명']]);
  });
});
