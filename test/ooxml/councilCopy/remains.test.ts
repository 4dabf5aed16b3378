import { addChart } from '../fixtures/charts';
import { Draft } from '../fixtures/draft';
import { addNotes } from '../fixtures/notes';
import { PLAIN } from '../fixtures/words';
import { copied } from './copied';

const SHEET = '/xl/worksheets/sheet1.xml';
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

describe('relationships that nothing uses go', () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  it.each([
    ['an address of a sheet', SHEET, 'hyperlink', 'https://intra.example/삭감안'],
    ['an address of a drawing', '/xl/drawings/drawing1.xml', 'hyperlink', 'https://intra.example/삭감안'],
  ])('%s', async (_, part, type, target) => {
    const draft = new Draft({ sheets: [{ name: '사업', cells: CELLS }] });
    addChart(draft, SHEET, { source: '사업', words: PLAIN });
    draft.link(part, `${OFFICE}/${type}`, target, 'External');
    const { text } = await copied(draft);
    const relationships = part.replace(/([^/]+)$/, '_rels/$1.rels');
    expect(text(relationships)).toContain('Relationship');
    expect(text(relationships)).not.toContain('삭감안');
  });

  it.each([
    ['a drawing of a sheet', SHEET, 'drawing', '/xl/drawings/drawing9.xml', 'drawing'],
    [
      'a sheet of the workbook',
      '/xl/workbook.xml',
      'worksheet',
      '/xl/worksheets/sheet9.xml',
      'spreadsheetml.worksheet',
    ],
  ])('%s, with its part', async (_, from, type, name, kind) => {
    const draft = new Draft({ sheets: [{ name: '사업', cells: CELLS }] });
    draft.add({
      ...{ name, from, relationship: `${OFFICE}/${type}` },
      content: draft.text(SHEET).replace(/^.*?\?>\s*/s, ''),
      contentType: `application/vnd.openxmlformats-officedocument.${kind}+xml`,
    });
    expect((await copied(draft)).has(name)).toBe(false);
  });
});

it('what the program that wrote the file says of itself stays where many have it', async () => {
  const draft = new Draft({ sheets: [{ name: '사업', cells: CELLS }] });
  draft.edit('/xl/workbook.xml', (source) =>
    source.replace(
      /(<workbook [^>]*>)/,
      '$1<fileVersion appName="xl" lastEdited="7" rupBuild="홍길동의 도구"/>',
    ),
  );
  draft.edit('/docProps/app.xml', (source) =>
    source.replace(/<Application>[^<]*/, '<Application>홍길동의 도구'),
  );
  const { text } = await copied(draft);
  expect(text('/xl/workbook.xml')).toContain('<fileVersion appName="xl" lastEdited="7"/>');
  expect(text('/xl/workbook.xml') + text('/docProps/app.xml')).not.toContain('홍길동');
});

describe('what another program has put beside what Excel shows goes', () => {
  const EXTENSION =
    '<extLst><ext uri="{00000000-0000-4000-8000-000000000009}"><x:a xmlns:x="urn:x" note="삭감 예정"/></ext></extLst>';
  const NOTE = ' xmlns:q="urn:q" q:note="삭감 예정"';
  const KNOWN = EXTENSION.replace(/\{.*\}/, '{78C0D931-6437-407D-A8EE-F0AAD7539E65}');
  const MERGED = `<mergeCells count="1"${NOTE}><mergeCell ref="A8:B8" q:note="삭감 예정"/><q:x>삭감 예정</q:x></mergeCells></worksheet>`;
  const drawn = EXTENSION.replace(/(<\/?)(ext)/g, '$1c:$2');

  it.each([
    ['in a cell', SHEET, '</v></c>', `</v>${EXTENSION}</c>`],
    ['in an empty cell', SHEET, '</row>', `<c r="Z1">${EXTENSION}</c></row>`],
    ['in a row', SHEET, '</row>', `${EXTENSION}</row>`],
    ['in an extension of a sheet that is known', SHEET, '</worksheet>', `${KNOWN}</worksheet>`],
    ['at an element of a sheet', SHEET, '</worksheet>', `<pageSetup paperSize="9"${NOTE}/></worksheet>`],
    ['behind the texts', '/xl/sharedStrings.xml', '</sst>', `${EXTENSION}</sst>`],
    ['behind notes', '/xl/comments1.xml', '</comments>', `${EXTENSION}</comments>`],
    ['in a chart', '/xl/charts/chart1.xml', '<c:userShapes', `${drawn}<c:userShapes`],
    ['in a font', '/xl/styles.xml', '<font>', '<font><a xmlns="urn:x" note="삭감 예정"/>'],
    ['at the workbook', '/xl/workbook.xml', '<workbook ', `<workbook${NOTE} `],
    ['at a sheet', SHEET, '<worksheet ', `<worksheet${NOTE} `],
    ['at a row', SHEET, '<row ', `<row${NOTE} `],
    ['at a cell', SHEET, '<c ', `<c${NOTE} `],
    ['at a value', SHEET, '<v>', `<v${NOTE}>`],
    ['at merged cells', SHEET, '</worksheet>', MERGED],
    ['called like columns, in a row', SHEET, '</row>', `<q:cols xmlns:q="urn:q">삭감 예정</q:cols></row>`],
    ['at the texts', '/xl/sharedStrings.xml', '<sst ', `<sst${NOTE} `],
    ['at a text', '/xl/sharedStrings.xml', '<si>', `<si${NOTE}>`],
    ['in a text', '/xl/sharedStrings.xml', '</si>', `<q:x xmlns:q='urn:q'>삭감 예정</q:x></si>`],
  ])('%s', async (_, part, at, xml) => {
    const draft = new Draft({ sheets: [{ name: '사업', cells: CELLS }] });
    addChart(draft, SHEET, { source: '사업', words: PLAIN });
    addNotes(draft, SHEET, PLAIN);
    draft.edit(part, (source) => {
      expect(source).toContain(at);
      return source.replace(at, xml);
    });
    const { text } = await copied(draft, { accept: ['모두'] });
    expect(text(part)).not.toBe('');
    expect(text(part)).not.toContain('삭감');
  });
});
