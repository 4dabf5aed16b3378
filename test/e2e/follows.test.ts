import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(MINUTE);

/** So soon the pane shows what was changed in the cells, without anything being pressed. */
const SOON_MS = 3_000;

describe('a pane beside a grid in which somebody types', () => {
  let official: Official;
  beforeAll(async () => {
    official = await Official.openWithProgramme();
    await official.openProgramme('02');
    await official.fillInPayment({ amount: '3,600천원', date: '6.12', memo: '학습동아리' });
    await official.keyboard.press('Enter');
    await official.said('집행 3,600,000원을 적었습니다.');
    await official.toList();
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  const soon = (text: string | RegExp) => official.pane.getByText(text).first().waitFor({ timeout: SOON_MS });
  /** `집행!D2`: the cell of this header in the first row of a table. */
  const cellOf = (table: string, header: string) =>
    official.workbench.page.evaluate(
      ([name, wanted]) => {
        const { sheet, area, headers } = window.workbench!.book.table(name)!;
        const column = String.fromCharCode(65 + area.column + headers.indexOf(wanted));
        return `'${sheet.name}'!${column}${area.row + 2}`;
      },
      [table, header] as const,
    );

  it('shows an amount typed into a cell within three seconds', async () => {
    await official.typeRow(await cellOf('집행', '금액'), ['5800000']);
    await soon('5,800,000원');
    await soon('50.0%');
  });

  it('shows a row typed below the table, and 기준일 typed into its cell', async () => {
    await official.typeRow('집행!A3', ['02', '2007-06-20', '지출', '2900000']);
    await soon('75.0%');
    await official.typeRow('기준일', ['2007-06-15']);
    await soon('기준일 2007. 6. 15.');
    await soon('50.0%');
  });

  it('keeps what is being typed into a form while the cells change', async () => {
    await official.keyboard.enterPane();
    await official.openProgramme('02');
    await official.fillInPayment({ amount: '1백만원', date: '6.3', memo: '적는 중' });
    await official.typeRow('기준일', ['2007-07-02']);
    await soon('기준일 2007. 7. 2.');
    expect(await Promise.all(['금액', '집행일', '적요'].map((label) => official.typed(label)))).toEqual([
      '1백만원',
      '6.3',
      '적는 중',
    ]);
    await official.keyboard.enterPane();
    await official.keyboard.goTo('적요');
    await official.keyboard.press('Enter');
    await official.said('집행 1,000,000원을 적었습니다.');
    expect(await official.rows('집행')).toHaveLength(3);
  });

  it('shows both versions of a row that was changed in its cells while it was edited here', async () => {
    await official.openProgramme('02');
    await official.keyboard.activate('2007. 6. 12. 지출 5,800,000원 고치기');
    await official.keyboard.fill('금액', '4,000천원');
    await official.typeRow(await cellOf('집행', '금액'), ['4500000']);
    await official.quiet();
    await official.keyboard.enterPane();
    await official.keyboard.goTo('금액');
    await official.keyboard.press('Enter');

    const conflict = official.pane.getByRole('region', { name: '시트에서 바뀌었습니다.' });
    await conflict.waitFor();
    const shown = await conflict.innerText();
    expect(shown).toMatch(/내가 적은 내용\s+4,000,000원/);
    expect(shown).toMatch(/지금 시트의 내용\s+4,500,000원?/);
    expect((await official.rows('집행'))[0]).toMatchObject({ 금액: 4_500_000, 적요: '학습동아리' });

    await official.keyboard.activate('내 내용으로 저장');
    await official.said('집행을 4,000,000원으로 고쳤습니다.');
    expect((await official.rows('집행'))[0]).toMatchObject({ 금액: 4_000_000, 적요: '학습동아리' });
    expect(await official.rows('집행')).toHaveLength(3);
  });

  it('went without a fault', () => {
    expect(official.workbench.faults).toEqual([]);
  });
});
