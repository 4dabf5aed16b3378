import { councilCopy } from '../../../src/ooxml/councilCopy';
import { packageProblems, unzipped } from '../../../src/ooxml/testing/packageProblems';
import { readPackage } from '../../../src/ooxml/package/readPackage';
import { chartData } from '../../../workbench/book/chartData';
import type { SheetChart } from '../../../workbench/book/types';
import { newChart, seriesOf } from '../../../workbench/book/charts';
import type { UniverBook } from '../../../workbench/book/book';
import { saveFile } from '../../../workbench/files/saveFile';
import { validatorFindings } from '../../ooxml/validation/validator';
import { Draft } from '../../ooxml/fixtures/draft';
import { addChart } from '../../ooxml/fixtures/charts';
import { programmes } from '../../ooxml/fixtures/fixture';
import { PLAIN } from '../../ooxml/fixtures/words';
import { at, put } from '../book/support';
import { emptyBook, openFile } from './support';

jest.setTimeout(120_000);

const CHART = '/xl/charts/chart1.xml';
const text = (bytes: Uint8Array, part: string) => new TextDecoder().decode(unzipped(bytes).get(part));

/** Columns and a line of what stands on the sheet, as a report has them. */
function draw(book: UniverBook, sheetName: string): void {
  const sheet = book.sheet(sheetName)!;
  const [columns, line] = seriesOf({ sheet, area: at('A1:C4') }, 'Columns', 'ColumnClustered');
  sheet.charts = [
    {
      ...newChart(sheet, '분기별 집행', 'ColumnClustered', [columns!, { ...line!, form: 'LineMarkers' }]),
      title: '분기별 집행액 <누계> & 목표액',
      legend: 'Bottom',
      valueAxis: { title: '천원', minimum: 0, maximum: null, visible: true, reversed: false },
      altText: { title: '', description: '1분기 1,000' },
    },
  ];
}

async function quarterly(): Promise<UniverBook> {
  const book = emptyBook();
  book.sheets[0]!.name = '보고 시트';
  put(book.sheets[0]!, 'A1', [
    ['분기', '집행액', '목표액'],
    ['1분기', 1_000_000, 2_000_000],
    ['2분기', '=B2*2', 4_000_000],
    ['3분기', '-', ''],
  ]);
  book.sheets[0]!.setStyle(at('B2:C4'), () => ({ numberFormat: '#,##0,' }));
  draw(book, '보고 시트');
  await book.settle();
  return book;
}

describe('a chart made in the workbench', () => {
  it('is saved as a chart of the file, with what its cells show and no finding of Microsoft’s validator', async () => {
    const saved = saveFile(await quarterly(), null);
    expect(packageProblems(saved)).toEqual([]);
    expect(await validatorFindings(saved)).toEqual([]);
    const chart = text(saved, CHART);
    expect(chart).toContain('<a:t>분기별 집행액 &lt;누계&gt; &amp; 목표액</a:t>');
    expect(chart).toContain(
      "<c:f>'보고 시트'!$B$2:$B$4</c:f><c:numCache><c:formatCode>#,##0,</c:formatCode>",
    );
    expect(chart).toContain('<c:pt idx="1"><c:v>2000000</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt>');
    expect(chart).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>1분기</c:v></c:pt>');
    expect(chart).toMatch(/<c:barChart>.*<c:v>집행액<\/c:v>.*<c:lineChart>.*<c:v>목표액<\/c:v>/s);
    expect(text(saved, '/xl/drawings/drawing1.xml')).toContain('name="분기별 집행" descr="1분기 1,000"');
  });

  it('is shown again as a picture when its file is opened, and kept in it as it is', async () => {
    const made = await quarterly();
    const saved = saveFile(made, null);
    const opened = await openFile(saved);
    expect(opened.file.hidden).toEqual([]);
    const [before] = made.sheets[0]!.charts;
    const [again] = opened.book.sheets[0]!.fileCharts;
    expect(again).toMatchObject({
      ...{ name: before!.name, form: before!.form, title: before!.title, legend: before!.legend },
      ...{ categoryAxis: before!.categoryAxis, valueAxis: before!.valueAxis, altText: before!.altText },
      ...{ from: before!.from, to: before!.to },
    });
    const shown = (book: UniverBook, chart: SheetChart) => {
      const { categories, series } = chartData(book, chart);
      return { categories, series: series.map(({ name, points, format }) => ({ name, points, format })) };
    };
    expect(shown(opened.book, again!)).toEqual(shown(made, before!));
    expect(again!.series.map(({ form }) => form)).toEqual(['ColumnClustered', 'LineMarkers']);
    put(opened.book.sheets[0]!, 'B2', [[3_000_000]]);
    await opened.settle();
    expect(chartData(opened.book, again!).series[0]!.points).toEqual([3_000_000, 6_000_000, 0]);
    const kept = opened.save();
    expect(text(kept, CHART)).toBe(text(saved, CHART));
    expect([...unzipped(kept).keys()].filter((part) => part.startsWith('/xl/charts/'))).toEqual([CHART]);
  });

  it.each([
    ['<c:grouping val="clustered"/>', '<c:grouping val="stacked"/>'],
    ['barChart', 'bar3DChart'],
    ["'보고 시트'!$B$2:$B$4", "'없는 시트'!$B$2:$B$4"],
    ["'보고 시트'!$B$2:$B$4", "'보고 시트'!$B:$B"],
  ])('that cannot be drawn as it is is told instead of shown: %s as %s', async (from, to) => {
    const saved = saveFile(await quarterly(), null);
    const draft = readPackage(saved);
    draft.replace(CHART, text(saved, CHART).replaceAll(from, to));
    const opened = await openFile(draft.write());
    expect(opened.file.hidden).toEqual(['차트']);
    expect(opened.book.sheets[0]!.fileCharts).toEqual([]);
  });

  it('stands in an opened file beside the charts that the file has', async () => {
    const draft = new Draft({ sheets: [programmes('보고'), programmes('원장')] });
    addChart(draft, draft.sheet(1), { source: '원장', words: PLAIN });
    const before = draft.file();
    const opened = await openFile(before);
    draw(opened.book, '보고');
    draw(opened.book, '원장');
    const saved = opened.save();
    expect(packageProblems(saved)).toEqual([]);
    const added = (await validatorFindings(saved)).filter((one) => one.includes('drawing'));
    expect(added).toEqual((await validatorFindings(before)).filter((one) => one.includes('drawing')));
    const parts = [...unzipped(saved).keys()].filter((part) => /charts\/chart\d+\.xml$/.test(part));
    expect(parts.sort()).toEqual([CHART, '/xl/charts/chart2.xml', '/xl/charts/chart3.xml']);
    expect(text(saved, CHART)).toBe(text(before, CHART));
  });

  it('is right in the council’s copy: of its own sheet as it is, of another one with what it showed', async () => {
    const book = await quarterly();
    const other = book.addSheet('표지');
    other.charts = [newChart(other, '사본', 'BarClustered', book.sheets[0]!.charts[0]!.series)];
    const saved = saveFile(book, null);
    const own = await councilCopy(saved, { sheets: ['보고 시트'], accept: ['모두'] });
    expect(packageProblems(own.bytes)).toEqual([]);
    expect(text(own.bytes, CHART)).toBe(text(saved, CHART));
    const away = await councilCopy(saved, { sheets: ['표지'], accept: ['모두'] });
    expect(packageProblems(away.bytes)).toEqual([]);
    const [chart] = [...unzipped(away.bytes)].filter(([part]) => part.startsWith('/xl/charts/'));
    const shown = new TextDecoder().decode(chart![1]);
    expect(shown).not.toContain('보고 시트');
    expect(shown).toContain('<c:formatCode>#,##0,</c:formatCode>');
    expect(shown).toContain('<c:v>2000000</c:v>');
  });
});
