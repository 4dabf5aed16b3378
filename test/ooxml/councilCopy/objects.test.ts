import { png } from '../fixtures/binaries';
import { addPicture, addTextBox } from '../fixtures/objects';
import { Draft } from '../fixtures/draft';
import { drawingOf, place, SHAPE } from '../fixtures/drawings';
import { programmes } from '../fixtures/fixture';
import { addPivot, addSlicer, pivotCells } from '../fixtures/pivots';
import { office, xml } from '../fixtures/vocabulary';
import { addContentAddIn } from '../fixtures/webExtensions';
import { PLAIN } from '../fixtures/words';
import { copied } from './copied';

const DRAWING = '/xl/drawings/drawing1.xml';
const HANDED_OUT = { sheets: ['보고'] };
const words = PLAIN;
const ITEMS = ['평생학습관 운영', '도서관 확충', '공원 정비'] as const;

const picture = (number: number, id: string) =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number}" name="그림"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${id}"/></xdr:blipFill><xdr:spPr/></xdr:pic>`;

function report(): Draft {
  return new Draft({ sheets: [{ name: '보고', cells: pivotCells(ITEMS) }, programmes('원장')] });
}

it('keeps the text of a text box that showed a cell of a sheet that is not handed out', async () => {
  const draft = report();
  addTextBox(draft, draft.sheet(1), { words, textLink: '원장!$A$2', leadsTo: '원장!A1' });
  const { text, report: said } = await copied(draft, HANDED_OUT);
  expect(text(DRAWING)).toContain('<a:r><a:rPr lang="ko-KR"/><a:t>글상자에 든 셀의 사본</a:t></a:r>');
  expect(text(DRAWING)).not.toMatch(/원장|hlinkClick|TxLink/);
  expect(said.takenAlong.map(({ text }) => text)).toEqual(['글상자에 든 셀의 사본']);
});

it('calls the file of a picture by a number, whatever it was called', async () => {
  const draft = report();
  addPicture(draft, draft.sheet(1), words);
  const id = draft.add({
    name: '/xl/media/홍길동 사진.PNG',
    content: png('촬영: 홍길동'),
    contentType: 'image/png',
    from: DRAWING,
    relationship: office('image'),
  });
  place(draft, DRAWING, (number) => picture(number, id));
  const { text, has } = await copied(draft, HANDED_OUT);
  expect(['image1', 'image2'].map((name) => has(`/xl/media/${name}.png`))).toEqual([true, true]);
  expect(text('/xl/drawings/_rels/drawing1.xml.rels')).toMatch(/image1\.png.*"\/xl\/media\/image2\.png"/s);
  expect(text('/xl/drawings/_rels/drawing1.xml.rels') + text('/[Content_Types].xml')).not.toContain('홍길동');
});

it('takes an add-in off the sheet with its picture, and leaves what lies beside it', async () => {
  const draft = report();
  addPicture(draft, draft.sheet(1), words);
  addContentAddIn(draft, draft.sheet(1), words);
  const { text, has } = await copied(draft, HANDED_OUT);
  expect(text(DRAWING).split('<xdr:twoCellAnchor').length - 1).toBe(1);
  expect([has('/xl/media/image1.png'), has('/xl/media/image2.png')]).toEqual([true, false]);
});

it('forgets the macro of a shape and the path that a picture came from', async () => {
  const draft = report();
  const drawing = drawingOf(draft, draft.sheet(1));
  place(
    draft,
    drawing,
    (id) => xml`
      <xdr:sp macro="[0]!인쇄" textlink="">
        <xdr:nvSpPr><xdr:cNvPr id="${id}" name="단추" descr="C:\\Users\\김주임\\사진.png"/><xdr:cNvSpPr/></xdr:nvSpPr>${SHAPE}
      </xdr:sp>`,
  );
  const { text } = await copied(draft, HANDED_OUT);
  expect(text(DRAWING)).toContain('<xdr:sp macro="" textlink="">');
  expect(text(DRAWING)).not.toContain('김주임');
  expect(text(DRAWING)).toContain('name="단추"');
});

describe('a pivot table', () => {
  const fields = ['사업명', '예산', '집행'] as const;
  const pivotOf = (sheet: string): Draft => {
    const draft = report();
    const cache = addPivot(draft, draft.sheet(1), { source: { sheet }, fields, items: ITEMS, words });
    addSlicer(draft, draft.sheet(1), { field: '사업명', words, of: { pivotCache: cache, sheetId: 1 } });
    return draft;
  };

  it('of data that are not handed out becomes its cells, and its slicer goes', async () => {
    const { bytesOf, report: said } = await frozen(pivotOf('원장'));
    expect(bytesOf).toEqual([]);
    expect(said.changes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['pivotFrozen', 'slicerRemoved']),
    );
    expect(said.takenAlong.map(({ text }) => text)).toContain('도서관 확충');
  });

  it('whose data are handed out stays, without who refreshed it', async () => {
    const { text, has } = await copied(pivotOf('보고'), HANDED_OUT);
    expect(has('/xl/pivotTables/pivotTable1.xml')).toBe(true);
    expect(has('/xl/slicers/slicer1.xml')).toBe(true);
    expect(text('/xl/pivotCache/pivotCacheDefinition1.xml')).not.toContain('refreshedBy');
  });

  it('forgets what it remembers of a source that has changed, and keeps what the sheet shows', async () => {
    const draft = pivotOf('보고');
    draft.edit('/xl/pivotCache/pivotCacheDefinition1.xml', (source) =>
      source.replace('항목의 사본"', '항목의 사본" c="옛 항목의 다른 이름"'),
    );
    const { text } = await copied(draft, HANDED_OUT);
    const cache = text('/xl/pivotCache/pivotCacheDefinition1.xml');
    expect(cache).not.toContain('옛 항목의 다른 이름');
    expect(cache).toContain('<s v="도서관 확충"/>');
    expect(cache).not.toContain('피벗에 안 보이는 항목의 사본');
    expect(text('/xl/pivotCache/pivotCacheRecords1.xml')).not.toContain('피벗의 레코드에 바로 든 글');
  });

  async function frozen(draft: Draft) {
    const { has, report } = await copied(draft, HANDED_OUT);
    const parts = ['pivotTables/pivotTable1', 'pivotCache/pivotCacheDefinition1', 'slicers/slicer1'];
    return { report, bytesOf: parts.filter((part) => has(`/xl/${part}.xml`)) };
  }

  it('is asked for nothing once it is only cells: GETPIVOTDATA becomes its value', async () => {
    const formula = 'GETPIVOTDATA("예산",$A$3,"사업명","도서관 확충")';
    const cells = { ...pivotCells(ITEMS), D1: { formula, value: 2000 } };
    const draft = new Draft({ sheets: [{ name: '보고', cells }, programmes('원장')] });
    addPivot(draft, draft.sheet(1), { source: { sheet: '원장' }, fields, items: ITEMS, words });
    const frozen = await copied(draft, HANDED_OUT);
    expect(frozen.report.valued).toMatchObject([{ cell: 'D1', value: 2000, reason: 'pivot' }]);
    const whole = await copied(draft, { sheets: ['보고', '원장'] });
    expect(whole.report.valued).toEqual([]);
  });
});
