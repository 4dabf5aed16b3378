import { addChart } from '../fixtures/charts';
import { Draft } from '../fixtures/draft';
import { addNotes } from '../fixtures/notes';
import { PLAIN } from '../fixtures/words';
import { copied } from './copied';

const CELLS = { A1: '가', B1: 1, C1: 2, A2: '나', B2: 3, C2: 4 };

it('names that somebody gave a theme and its colours go; those of Office stay', async () => {
  const draft = new Draft({ sheets: [{ name: '보고', cells: CELLS }] });
  expect((await copied(draft)).text('/xl/theme/theme1.xml')).toContain('name="Office 테마"');
  draft.edit('/xl/theme/theme1.xml', (source) =>
    source.replaceAll(/ name="Office[^"]*"/g, ' name="삭감안 색"'),
  );
  const { text } = await copied(draft);
  expect(text('/xl/theme/theme1.xml')).not.toContain('삭감안');
  expect(text('/xl/theme/theme1.xml')).toContain('name="Office"');
});

it('scripts of a note’s shape go', async () => {
  const draft = new Draft({ sheets: [{ name: '보고', cells: CELLS }] });
  addNotes(draft, draft.sheet(1), PLAIN);
  const [vml] = ['/xl/drawings/vmlDrawing1.vml'];
  draft.edit(vml!, (source) =>
    source.replace('</x:ClientData>', '<x:ScriptText>비밀 글</x:ScriptText></x:ClientData>'),
  );
  const { text } = await copied(draft);
  expect(text(vml!)).toContain('ClientData');
  expect(text(vml!)).not.toContain('비밀');
});

it('words in the number format of dropped cells that a chart shows are listed', async () => {
  const draft = new Draft({
    sheets: [
      { name: '보고', cells: CELLS },
      { name: '자료', cells: CELLS },
    ],
  });
  addChart(draft, draft.sheet(1), { source: '자료', words: PLAIN });
  draft.edit('/xl/charts/chart1.xml', (source) =>
    source.replaceAll(/<c:formatCode>[^<]*</g, '<c:formatCode>"미공개 "0<'),
  );
  const { report } = await copied(draft, { sheets: ['보고'] });
  expect(report.takenAlong.map(({ text }) => text)).toContain('"미공개 "0');
});

it("a table's comment goes, which nobody sees but in the name manager", async () => {
  const draft = new Draft({
    sheets: [
      { name: '사업', tables: [{ name: '예산표', at: 'A1', columns: [{ name: '금액' }], rows: [[1]] }] },
    ],
  });
  draft.edit('/xl/tables/table1.xml', (source) =>
    source.replace('<table ', '<table comment="과장 지시로 삭감" '),
  );
  const { text } = await copied(draft);
  expect(text('/xl/tables/table1.xml')).not.toMatch(/comment|과장/);
});

it('names that call functions of macros go, and formulas that use them become values', async () => {
  const draft = new Draft({
    sheets: [
      {
        name: '사업',
        cells: {
          A1: { formula: 'INDEX(시트들,1)', value: '사업' },
          B1: { formula: 'A1&"!"', value: '사업!' },
        },
      },
    ],
    names: [{ name: '시트들', formula: 'GET.WORKBOOK(1)' }],
  });
  const { text, report } = await copied(draft);
  expect(text('/xl/workbook.xml')).not.toMatch(/GET\.WORKBOOK|시트들/);
  expect(report.valued.map(({ cell, value }) => [cell, value])).toEqual([['A1', '사업']]);
});
