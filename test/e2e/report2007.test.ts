import { typedProgrammes, typedReferenceDate } from '../../samples/report2007/typed';
import type { OpenedWorkbench } from './harness';
import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(3 * MINUTE);

const won = (text: string) => text.replace(/[^\d-]/g, '');

/**
 * The main job, by keyboard alone, with the data of the 2007 report: tables in a workbook that has a sheet 사업 of its
 * own, eight programmes with their budgets, a summary on a sheet, one payment, another 기준일.
 */
describe('the 2007 report, entered by keyboard', () => {
  let official: Official;
  let workbench: OpenedWorkbench;
  /** Where the summary was placed: `'실적 요약'!A5`. */
  let summary: { readonly sheet: string; readonly row: number };

  beforeAll(async () => {
    official = await Official.open({ book: 'taken' });
    workbench = official.workbench;
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  const summaryRow = async (programme: string): Promise<readonly (string | number | boolean)[]> => {
    const rows = await workbench.values(`'${summary.sheet}'!A${summary.row}:I${summary.row + 10}`);
    return rows.find(([number]) => number === programme) ?? [];
  };
  const programmeTexts = async (header: string): Promise<string[]> => {
    const [headers = [], ...rows] = await workbench.texts(`'실적 사업'!A1:X9`);
    return rows.map((row) => row[headers.indexOf(header)] ?? '');
  };

  it('makes the tables beside the sheet 사업 that the workbook already has', async () => {
    const before = await workbench.values(`사업!A1:D5`);
    await official.makeTables();
    expect(await workbench.values(`사업!A1:D5`)).toEqual(before);
    expect((await workbench.values(`'실적 사업'!A1:H1`))[0]).toEqual([
      '사업번호',
      '순서',
      '사업명',
      '부서',
      '시작일',
      '종료일',
      '예산구분',
      '회계연도',
    ]);
  });

  it('takes the eight programmes with their budgets as an official types them', async () => {
    for (const programme of typedProgrammes) await official.addProgramme(programme);
    expect(await programmeTexts('사업번호')).toEqual(typedProgrammes.map(({ number }) => number));
    expect(
      (await programmeTexts('예산현액'))
        .map(won)
        .map(Number)
        .reduce((sum, part) => sum + part),
    ).toBe(227_044_000);
  });

  it('puts the summary on a sheet: 227,044,000 in all, and no programme has a rate', async () => {
    await official.setReferenceDate(typedReferenceDate);
    summary = await official.placeRollup();
    const { sheet, row } = summary;

    expect(await workbench.formula(`'${sheet}'!A${row}`)).toBe(
      '=SILJEOK.ROLLUP(사업표,예산표,집행표,기준일,,주의폭,부진폭)',
    );
    expect((await summaryRow('합계')).slice(3, 7)).toEqual([227_044_000, '-', 227_044_000, '-']);
    for (const { number } of typedProgrammes) {
      expect((await summaryRow(number)).slice(6, 9)).toEqual(['-', expect.any(Number), '미입력']);
    }
    const heading = (await workbench.texts(`'${sheet}'!A1:I${summary.row - 1}`)).flat().join(' ');
    expect(heading).toContain('2007. 7. 2.');
    expect(heading).toContain('단위 : 원');
    expect(heading).toContain('지출액 ÷ 예산현액');
  });

  it('shows 31.0 % in the cell, in the pane and in the table after 3,600천원 for programme 2', async () => {
    await official.keyboard.activate(/^02 /);
    await official.keyboard.activate('집행 입력');
    await official.keyboard.fill('금액', '3,600천원');
    await official.said('3,600천원 = 3,600,000원');
    await official.keyboard.fill('집행일', '6.12');
    await official.said('2007. 6. 12. (화)');
    await official.keyboard.press('Enter');
    await official.said(/^집행 3,600,000원을 적었습니다\.$/);

    expect((await summaryRow('02'))[6]).toBeCloseTo(3_600 / 11_600, 12);
    expect((await workbench.texts(`'${summary.sheet}'!G${summary.row + 2}`))[0]).toEqual(['31.0%']);
    expect((await programmeTexts('집행률'))[1]).toBe('31.0%');
    expect(await official.pane.locator('body').innerText()).toContain('31.0%');
    await workbench.showSheet(summary.sheet);
    await workbench.screenshot('report-2007');
  });

  it('shows 0.0 % when 기준일 lies before the payment', async () => {
    await official.keyboard.activate('목록으로');
    await official.setReferenceDate('2007. 6. 11.');
    expect((await workbench.texts(`'${summary.sheet}'!G${summary.row + 2}`))[0]).toEqual(['0.0%']);
    expect((await programmeTexts('집행률'))[1]).toBe('0.0%');
    await official.pane
      .getByRole('listitem')
      .filter({ hasText: '02 지식행정 추진' })
      .getByText('0.0%', { exact: true })
      .waitFor();
  });

  it('did it all without a fault', () => {
    expect(workbench.faults).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
