import { addChart, addNewerChart } from '../fixtures/charts';
import { Draft } from '../fixtures/draft';
import { programmes } from '../fixtures/fixture';
import { PLAIN } from '../fixtures/words';
import { copied } from './copied';

const CHART = '/xl/charts/chart1.xml';
const NEWER_CHART = '/xl/charts/chartEx1.xml';
const HANDED_OUT = { sheets: ['보고'] };

function reportOf(source: string): Draft {
  const draft = new Draft({ sheets: [programmes('보고'), programmes('원장')] });
  addChart(draft, draft.sheet(1), { source, words: PLAIN });
  addNewerChart(draft, draft.sheet(1), { source, words: PLAIN });
  return draft;
}

it('keeps a chart of a sheet that is handed out as it is, byte for byte', async () => {
  const draft = reportOf('보고');
  const { text, report } = await copied(draft, HANDED_OUT);
  expect(text(CHART)).toBe(draft.text(CHART));
  expect(text(NEWER_CHART)).toBe(draft.text(NEWER_CHART));
  expect(report.takenAlong).toEqual([]);
});

it('keeps what a chart shows of a sheet that is not handed out, without its place', async () => {
  const { text } = await copied(reportOf('원장'), HANDED_OUT);
  const chart = text(CHART);
  expect(chart).not.toContain('원장');
  expect(chart).toContain('<c:tx><c:v>차트 계열 이름의 사본</c:v></c:tx>');
  expect(chart).toContain(
    '<c:cat><c:strLit><c:ptCount val="3"/><c:pt idx="0"><c:v>차트 항목 1의 사본</c:v></c:pt>',
  );
  expect(chart).toContain(
    '<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1000</c:v></c:pt>',
  );
  expect(chart).toMatch(/<c:title><c:tx><c:rich>.*<a:t>차트 제목의 사본<\/a:t>.*<\/c:rich><\/c:tx>/);
});

it('takes away a series that was filtered out of the chart', async () => {
  const { text } = await copied(reportOf('원장'), HANDED_OUT);
  expect(text(CHART)).not.toContain('차트에서 걸러 낸 계열 이름의 사본');
});

it('makes the copies in a chart of a newer kind its data', async () => {
  const { text } = await copied(reportOf('원장'), HANDED_OUT);
  const chart = text(NEWER_CHART);
  expect(chart).not.toContain('cx:f>');
  expect(chart).toContain('<cx:strDim type="cat"><cx:lvl ptCount="3">');
  expect(chart).toContain('<cx:txData><cx:v>폭포 차트 계열 이름의 사본</cx:v></cx:txData>');
});

it('lists the texts that go along with a chart, and the references they stood for', async () => {
  const { report } = await copied(reportOf('원장'), HANDED_OUT);
  expect(report.takenAlong.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['차트 제목의 사본', '차트 항목 1의 사본', '폭포 차트 항목의 사본']),
  );
  const frozen = report.changes
    .filter(({ code }) => code === 'chartFrozen')
    .map(({ params }) => params.formula);
  expect(frozen).toContain('원장!$B$2:$B$4');
});

it('joins labels of several levels, and keeps the texts of data labels that show cells', async () => {
  const draft = reportOf('원장');
  draft.edit(CHART, (source) =>
    source
      .replace(
        /<c:cat>.*?<\/c:cat>/,
        '<c:cat><c:multiLvlStrRef><c:f>원장!$A$2:$B$4</c:f><c:multiLvlStrCache><c:ptCount val="3"/>' +
          '<c:lvl><c:pt idx="0"><c:v>상반기</c:v></c:pt><c:pt idx="1"><c:v>하반기</c:v></c:pt><c:pt idx="2"><c:v>상반기</c:v></c:pt></c:lvl>' +
          '<c:lvl><c:pt idx="0"><c:v>2006</c:v></c:pt><c:pt idx="2"><c:v>2007</c:v></c:pt></c:lvl>' +
          '</c:multiLvlStrCache></c:multiLvlStrRef></c:cat>',
      )
      .replace(
        '<c:invertIfNegative val="0"/><c:cat>',
        '<c:invertIfNegative val="0"/><c:dLbls><c:dLbl><c:idx val="1"/><c:tx><c:rich><a:bodyPr/><a:p>' +
          '<a:fld id="{1}" type="CELLRANGE"><a:rPr b="1"/><a:t>[셀 범위]</a:t></a:fld></a:p></c:rich></c:tx>' +
          '<c:showVal val="0"/></c:dLbl><c:showVal val="0"/></c:dLbls><c:cat>',
      )
      .replace(
        '</c:val></c:ser>',
        '</c:val><c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">' +
          '<c15:datalabelsRange><c15:f>원장!$D$2:$D$4</c15:f><c15:dlblRangeCache><c:ptCount val="3"/><c:pt idx="1"><c:v>목표 달성</c:v></c:pt></c15:dlblRangeCache></c15:datalabelsRange>' +
          '</c:ext></c:extLst></c:ser>',
      ),
  );
  const { text } = await copied(draft, HANDED_OUT);
  const chart = text(CHART);
  expect([...chart.matchAll(/<c:v>(20\d\d [^<]+)/g)].map(([, label]) => label)).toEqual([
    '2006 상반기',
    '2006 하반기',
    '2007 상반기',
  ]);
  expect(chart).toContain('<a:r><a:rPr b="1"/><a:t>목표 달성</a:t></a:r>');
  expect(chart).not.toContain('원장');
});

it('takes what a chart without copies would show from the cells', async () => {
  const draft = reportOf('원장');
  draft.edit(CHART, (source) =>
    source
      .replaceAll(/<c:(str|num)Cache>.*?<\/c:\1Cache>/g, '')
      .replace(/<c:cat><c:strRef>(.*?)<\/c:strRef>/, '<c:cat><c:numRef>$1</c:numRef>'),
  );
  const { text } = await copied(draft, HANDED_OUT);
  const chart = text(CHART);
  expect(chart).toContain('<c:tx><c:v>예산</c:v></c:tx>');
  expect(chart).toContain(
    '<c:cat><c:strLit><c:ptCount val="3"/><c:pt idx="0"><c:v>평생학습관 운영</c:v></c:pt>',
  );
  expect(chart).toContain('<c:val><c:numLit><c:ptCount val="3"/><c:pt idx="0"><c:v>1000</c:v></c:pt>');
});

it('forgets texts that are on a sheet alone that is not handed out', async () => {
  const draft = new Draft({
    sheets: [programmes('보고'), { name: '원장', cells: { A1: '삭감할 사업', A2: '공원 정비' } }],
  });
  addChart(draft, draft.sheet(1), { source: '보고', words: PLAIN });
  addNewerChart(draft, draft.sheet(1), { source: '보고', words: PLAIN });
  draft.replace(CHART, '차트 항목 1의 사본', '삭감할 사업');
  draft.replace(NEWER_CHART, '폭포 차트 항목의 사본', '삭감할 사업');
  const { text } = await copied(draft, HANDED_OUT);
  expect(text(CHART)).toBe(draft.text(CHART).replace('삭감할 사업', ''));
  expect(text(NEWER_CHART)).toBe(draft.text(NEWER_CHART).replace('삭감할 사업', ''));
});

it('takes them from several areas, one after the other', async () => {
  const draft = reportOf('원장');
  draft.edit(CHART, (source) =>
    source
      .replaceAll(/<c:(str|num)Cache>.*?<\/c:\1Cache>/g, '')
      .replace(/(<c:val><c:numRef><c:f>)[^<]*/, '$1(원장!$C$4,원장!$C$2:$C$3)'),
  );
  const { text } = await copied(draft, HANDED_OUT);
  expect(text(CHART)).toMatch(
    /<c:val><c:numLit><c:ptCount val="3"\/>(<c:pt idx="[012]"><c:v>\d+<\/c:v><\/c:pt>){3}/,
  );
});

it('turns a chart of a pivot table that goes into a plain one', async () => {
  const draft = reportOf('원장');
  draft.replace(
    CHART,
    '<c:chart>',
    '<c:pivotSource><c:name>[김주임.xlsx]원장!피벗</c:name><c:fmtId val="0"/></c:pivotSource><c:chart>',
  );
  const { text } = await copied(draft, HANDED_OUT);
  expect(text(CHART)).not.toMatch(/pivotSource|김주임/);
});
