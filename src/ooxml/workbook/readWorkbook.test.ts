import { readPackage } from '../package/readPackage';
import { problemOf } from '../testing/problemOf';
import { bookFile, relationships, SMALL_BOOK } from '../testing/smallBook';
import { readTables } from './readTables';
import { readWorkbook } from './readWorkbook';

const WORKSHEET = SMALL_BOOK['xl/worksheets/sheet1.xml']!;
const RELATIONSHIP_IDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const bookXml = (inner: string) =>
  `<x:workbook xmlns:x="m" xmlns:q="${RELATIONSHIP_IDS}">${inner}</x:workbook>`;

const THREE_SHEETS = {
  'xl/workbook.xml': bookXml(
    '<x:workbookPr date1904="1"/><x:sheets><x:sheet name="사업" sheetId="4" q:id="a"/>' +
      '<x:sheet name="그림" sheetId="2" state="hidden" q:id="b"/><x:sheet name="속" sheetId="3" state="veryHidden" q:id="c"/></x:sheets>' +
      '<x:definedNames><x:definedName name="합계">사업!$A$1&amp;""</x:definedName>' +
      '<x:definedName name="_xlnm.Print_Area" localSheetId="2" hidden="1">속!$A:$B</x:definedName></x:definedNames>' +
      '<x:calcPr calcMode="manual" fullCalcOnLoad="true"/>',
  ),
  'xl/_rels/workbook.xml.rels': relationships({
    c: ['worksheet', 'deep/s.xml'],
    a: ['worksheet', '/xl/worksheets/sheet1.xml'],
    b: ['chartsheet', 'chartsheets/sheet1.xml'],
  }),
  'xl/deep/s.xml': WORKSHEET,
  'xl/chartsheets/sheet1.xml': '<chartsheet/>',
};

describe('a workbook', () => {
  const book = readWorkbook(readPackage(bookFile(THREE_SHEETS)));

  it('has its sheets in the order of the tabs, found by relationship', () => {
    expect(book.sheets).toMatchObject([
      {
        name: '사업',
        sheetId: 4,
        state: 'visible',
        kind: 'worksheet',
        part: '/xl/worksheets/sheet1.xml',
        relationshipId: 'a',
      },
      { name: '그림', sheetId: 2, state: 'hidden', kind: 'chartsheet', part: '/xl/chartsheets/sheet1.xml' },
      { name: '속', sheetId: 3, state: 'veryHidden', kind: 'worksheet', part: '/xl/deep/s.xml' },
    ]);
  });

  it('may have modules of Excel 5, which are sheets without a part', () => {
    const sheets =
      '<x:sheets><x:sheet name="Module1" sheetId="9" state="veryHidden" q:id=""/>' +
      '<x:sheet name="Module2" sheetId="8"/><x:sheet name="사업" sheetId="1" q:id="rId1"/></x:sheets>';
    const opened = readPackage(bookFile({ 'xl/workbook.xml': bookXml(sheets) }));
    const found = readWorkbook(opened).sheets;
    expect(found.map(({ name, kind }) => [name, kind])).toEqual([
      ['Module1', 'module'],
      ['Module2', 'module'],
      ['사업', 'worksheet'],
    ]);
    expect(opened.has(found[0]!.part)).toBe(false);
  });

  it('has its names, each with where it is known', () => {
    expect(book.names).toEqual([
      { name: '합계', formula: '사업!$A$1&""', scope: undefined, hidden: false },
      { name: '_xlnm.Print_Area', formula: '속!$A:$B', scope: 2, hidden: true },
    ]);
  });

  it('says how it is calculated and where its days begin', () => {
    expect([book.calculation, book.date1904]).toEqual([{ mode: 'manual', fullOnLoad: true }, true]);
    const small = readWorkbook(readPackage(bookFile()));
    expect([small.calculation, small.date1904]).toEqual([{ mode: 'auto', fullOnLoad: false }, false]);
  });

  const withSheets = (sheets: string) =>
    bookFile({ ...THREE_SHEETS, 'xl/workbook.xml': bookXml(`<x:sheets>${sheets}</x:sheets>`) });

  it.each([
    ['a sheet without a part', '<x:sheet name="가" q:id="z"/>', 'packageMissingPart'],
    ['two sheets of one name', '<x:sheet name="a" q:id="a"/><x:sheet name="A" q:id="c"/>', 'packageDamaged'],
    ['two sheets of one part', '<x:sheet name="a" q:id="a"/><x:sheet name="b" q:id="a"/>', 'packageDamaged'],
  ])('with %s is refused', (_, sheets, code) => {
    expect(problemOf(() => readWorkbook(readPackage(withSheets(sheets))))).toBe(code);
  });

  it('with a sheet that is no sheet is refused', () => {
    const rels = relationships({ rId1: ['theme', 'worksheets/sheet1.xml'] });
    const file = bookFile({ 'xl/_rels/workbook.xml.rels': rels });
    expect(problemOf(() => readWorkbook(readPackage(file)))).toBe('packageDamaged');
  });
});

describe('the tables of a sheet', () => {
  const withTable = (table: string | undefined) =>
    bookFile({
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({
        rId1: ['table', '../tables/t.xml'],
        rId2: ['drawing', 'd.xml'],
      }),
      'xl/tables/t.xml': table,
    });

  it('have the name that formulas use, and the formulas of their columns', () => {
    const xml =
      '<table xmlns="m" id="3" name="t" displayName="사업표" ref="A1:B3" totalsRowCount="1"><tableColumns count="2">' +
      '<tableColumn id="1" name="예산_x000a_액"><totalsRowFormula>SUM([예산])</totalsRowFormula></tableColumn>' +
      '<tableColumn id="2" name="율"><calculatedColumnFormula>사업표[[#This Row],[예산]]&gt;1</calculatedColumnFormula></tableColumn></tableColumns></table>';
    expect(readTables(readPackage(withTable(xml)), '/xl/worksheets/sheet1.xml')).toEqual([
      {
        part: '/xl/tables/t.xml',
        id: 3,
        name: '사업표',
        ref: 'A1:B3',
        headerRows: 1,
        totalsRows: 1,
        columns: [
          { name: '예산\n액', formula: undefined, totalsFormula: 'SUM([예산])' },
          { name: '율', formula: '사업표[[#This Row],[예산]]>1', totalsFormula: undefined },
        ],
      },
    ]);
  });

  it('cannot be missing', () => {
    const opened = readPackage(withTable(undefined));
    expect(problemOf(() => readTables(opened, '/xl/worksheets/sheet1.xml'))).toBe('packageMissingPart');
  });
});
