import { readFile } from 'node:fs/promises';
import { hwpxText } from '../support/hwpxText';
import { Official } from './official';

const MINUTE = 60_000;
jest.setTimeout(2 * MINUTE);

describe('보고서 in a browser', () => {
  let official: Official;
  beforeAll(async () => {
    official = await Official.openWithProgramme();
    await official.openTab('보고서');
  }, 4 * MINUTE);
  afterAll(() => official?.close());

  it('downloads a 한글 document with what the tables say, and fetches what writes it only then', async () => {
    const { workbench, pane } = official;
    const before = workbench.requests.length;
    const button = pane.getByRole('button', { name: '한글 문서로 저장' });
    await button.waitFor();
    const [file] = await Promise.all([workbench.page.waitForEvent('download'), button.click()]);
    expect(file.suggestedFilename()).toMatch(/2007-07-02\.hwpx$/);
    const text = hwpxText(new Uint8Array(await readFile(await file.path())));
    expect(text).toContain('1. 지식행정 추진');
    expect(text).toContain('소요예산 : 11,600천원');
    const scripts = workbench.requests.slice(before).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(workbench.faults).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });

  it('puts the report on the clipboard: HTML with marks and tables, its figures those of the cells, and text', async () => {
    const { workbench, pane } = official;
    const { origin } = new URL(workbench.page.url());
    await workbench.page.context().grantPermissions(['clipboard-read'], { origin });
    await pane.getByRole('button', { name: '복사', exact: true }).click();
    await pane.getByText('보고서를 복사했습니다.').waitFor();
    const copied = await workbench.page.evaluate(async () => {
      window.focus();
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (await item!.getType(type)).text();
      const html = await text('text/html');
      const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')].map(
        (table) =>
          [...table.rows].map((row) =>
            [...row.cells].map((cell) => [cell.textContent, cell.style.textAlign, cell.style.borderTopStyle]),
          ),
      );
      return { html, tables, text: await text('text/plain') };
    });
    expect(copied.html).toContain('□ 사업개요');
    expect(copied.text).toContain('○ 소요예산 : 11,600천원');
    const lines = copied.tables.flat();
    const line = lines.find(([first]) => first?.[0]?.includes('지식행정'));
    const [cells = []] = await workbench.texts('사업!A2:X2');
    const [headers = []] = await workbench.texts('사업!A1:X1');
    const thousands = (header: string) =>
      String(Number(cells[headers.indexOf(header)]!.replace(/[^\d]/g, '')) / 1000).replace(
        /\B(?=(\d{3})+$)/g,
        ',',
      );
    expect(line?.map(([text]) => text)).toEqual(
      expect.arrayContaining([thousands('예산현액'), cells[headers.indexOf('집행률')], '미입력']),
    );
    expect(line?.find(([text]) => text === '11,600')).toEqual(['11,600', 'right', 'solid']);
    expect(workbench.faults).toEqual([]);
  });

  it('fills a form of the office’s own: merges, widths and looks as they were, a line for each programme', async () => {
    const { workbench, pane } = official;
    await workbench.page.evaluate(async () => {
      const { book } = window.workbench!;
      await book.batch(async () => {
        const sheet = book.addSheet('우리 서식');
        const rows = [
          ['{{기관명}} 집행 현황', '', ''],
          ['사업', '예산', '비율'],
          ['{{사업마다}}｛｛사업 명｝｝{{끝}}', '{{예산현액}}', '=B3/B4'],
          ['합계', '=SUM(B3:B3)', ''],
        ];
        sheet.write({ row: 0, column: 0, rows: 4, columns: 3 }, rows);
        sheet.merge({ row: 0, column: 0, rows: 1, columns: 3 }, false);
        const EDGE = { style: 'Continuous', color: '#000000' };
        sheet.setStyle({ row: 1, column: 0, rows: 3, columns: 3 }, (row, column) => ({
          numberFormat: column === 2 ? '0.0%' : '#,##0"원"',
          bold: row !== 2,
          borders: { EdgeTop: EDGE, EdgeBottom: EDGE },
        }));
        sheet.setColumnWidth({ row: 0, column: 0, rows: 1, columns: 1 }, 150);
      });
    });
    await official.openTab('사업');
    await official.addProgramme({
      number: '03',
      name: '=둘째 사업',
      department: '창의혁신단',
      fiscalYear: '2007',
      periodText: '연중',
      budget: '2,900천원',
    });
    await official.openTab('보고서');
    await official.keyboard.activate('서식 채우기');
    await pane.getByLabel('서식 시트').selectOption('우리 서식');
    await pane.getByRole('button', { name: '채우기', exact: true }).click();
    await official.said('「우리 서식 작성」 시트를 만들었습니다');
    expect(await workbench.texts("'우리 서식 작성'!A1:C5")).toEqual([
      [' 집행 현황', '', ''],
      ['사업', '예산', '비율'],
      ['지식행정 추진', '11,600,000원', '80.0%'],
      ['=둘째 사업', '2,900,000원', '20.0%'],
      ['합계', '14,500,000원', ''],
    ]);
    const looks = await workbench.page.evaluate(() => {
      const { book } = window.workbench!;
      const of = (name: string, rows: readonly number[]) => {
        const sheet = book.sheet(name)!;
        return [
          rows.map((row) => [0, 1, 2].map((column) => sheet.styleAt(row, column))),
          [0, 1, 2].map((column) => sheet.columnWidth(column)),
          sheet.merged.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
        ];
      };
      return [of('우리 서식 작성', [0, 1, 2, 3, 4]), of('우리 서식', [0, 1, 2, 2, 3])];
    });
    expect(looks[0]).toEqual(looks[1]);
    expect(workbench.faults).toEqual([]);
  });
});
