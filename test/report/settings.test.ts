import { report2007 } from '../../samples/report2007';
import { writeHwpx } from '../../src/report/hwpx/writeHwpx';
import { reportModel } from '../../src/report/model';
import { sheetPlan, type SheetPlan } from '../../src/report/sheet/plan';
import { reportText } from '../../src/report/text';
import { WISHED_NAMES } from '../../src/workbook/book/names';
import { cellsOfRecords } from '../../src/workbook/tables/bookCells';
import { hwpxText } from '../support/hwpxText';

jest.setTimeout(120_000);

/** The report of 2007 under such settings: as text, as a 한글 document is read, and as a sheet. */
async function made(
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly texts: readonly string[]; readonly plan: SheetPlan }> {
  const model = reportModel(
    cellsOfRecords({ ...report2007, settings: { ...report2007.settings, ...settings } }),
  );
  if (!model.ok) throw new Error(model.problem.code);
  const plan = sheetPlan(model.value, WISHED_NAMES);
  const onSheet = plan.cells.map((row) => row.join(' ')).join('\n');
  return { texts: [reportText(model.value), hwpxText(await writeHwpx(model.value)), onSheet], plan };
}

const formatsOf = ({ runs }: SheetPlan) => [...new Set(runs.map(({ format }) => format))];

describe('a setting of the report, in text, 한글 document and sheet', () => {
  it('보고서구성: parts that are not named are left out, the others come in its order', async () => {
    const { texts } = await made({ 보고서구성: '부진사업, 총괄표' });
    for (const text of texts) {
      expect(text).not.toContain('추진실적');
      expect(text).not.toContain('순 서');
      const slow = text.indexOf('Ⅰ. 부진사업');
      expect(slow).toBeGreaterThanOrEqual(0);
      expect(text.indexOf('Ⅱ. 예산 집행')).toBeGreaterThan(slow);
    }
  });

  it('용어: headings and labels are those of the office', async () => {
    const { texts } = await made({ 보고서구성: '총괄표', 용어: '총괄표=사업비 집행 현황' });
    for (const text of texts) {
      expect(text).toContain('Ⅰ. 사업비 집행 현황');
      expect(text).not.toContain('총괄표');
    }
  });

  it('표시단위 and 소수자릿수: amounts and rates of tables are printed so', async () => {
    const { texts, plan } = await made({ 보고서구성: '총괄표', 표시단위: '백만원', 소수자릿수: '2' });
    for (const text of texts) expect(text).toContain('(단위 : 백만원)');
    for (const text of texts.slice(0, 2)) {
      expect(text).toContain('31.03%');
      expect(text).toContain('227');
      expect(text).not.toContain('227,044');
    }
    expect(formatsOf(plan)).toEqual(
      expect.arrayContaining([expect.stringContaining('#,##0,,;'), expect.stringContaining('0.00%;')]),
    );
  });

  it('단수표시: rounded lines that miss the total are noted, or moved', async () => {
    const shown = { 보고서구성: '총괄표', 표시단위: '억원' };
    const noted = await made({ ...shown, 단수표시: '주석' });
    const moved = await made({ ...shown, 단수표시: '조정' });
    for (const text of noted.texts) expect(text).toContain('단수처리로 합계와 내역의 합이 다를 수 있음');
    for (const text of moved.texts.slice(0, 2)) expect(text).toContain('단수는 합계에 맞추어 조정함');
  });
});
