import { readPackage } from '../../package/readPackage';
import { bookFile, relationships, SMALL_BOOK } from '../../testing/smallBook';
import { readWorkbook, type Workbook } from '../../workbook/readWorkbook';
import type { NewWorkbook } from '../../writer/model';
import { attribute, child } from '../../xml/tree';
import { copied } from '../testing/copied';

const BOOK: NewWorkbook = {
  sheets: [
    { name: '자료' },
    { name: '보고', cells: { A1: { formula: '모두*2', value: 2 } } },
    { name: '메모', visibility: 'hidden' },
    { name: '집계', cells: { A1: 1, B1: { formula: '여기', value: 1 } } },
  ],
  names: [
    { name: '_xlnm.Print_Area', formula: '자료!$A$1:$C$9', sheet: '자료' },
    { name: '_xlnm.Print_Area', formula: '보고!$A$1:$C$9', sheet: '보고' },
    { name: '여기', formula: '집계!$A$1', sheet: '집계' },
    { name: '모두', formula: '보고!$A$1' },
    { name: '숨은이름', formula: '자료!$A$1', hidden: true },
  ],
};

async function workbookOf(book: NewWorkbook | Uint8Array, sheets: readonly string[]): Promise<Workbook> {
  return readWorkbook(readPackage((await copied(book, { sheets })).bytes));
}

describe('the workbook of a copy', () => {
  it('has the sheets that are handed out, in their order', async () => {
    const { sheets } = await workbookOf(BOOK, ['집계', '보고']);
    expect(sheets.map(({ name }) => name)).toEqual(['보고', '집계']);
  });

  it('has the names of these sheets, each known on the sheet it was known on', async () => {
    const { names } = await workbookOf(BOOK, ['집계', '보고']);
    expect(names.map(({ name, formula, scope }) => [name, formula, scope])).toEqual([
      ['_xlnm.Print_Area', '보고!$A$1:$C$9', 0],
      ['여기', '집계!$A$1', 1],
      ['모두', '보고!$A$1', undefined],
    ]);
  });

  it('has no notes of names, and no texts that programs hide under names', async () => {
    const book = SMALL_BOOK['xl/workbook.xml']!.replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="여기" comment="비밀 메모" description="비밀" statusBar="비밀">사업!$A$1</definedName>' +
        '<definedName name="접속" hidden="1">"비밀"</definedName><definedName name="_xlnm.Sheet_Title">"비밀"</definedName></definedNames>',
    );
    const sheet = SMALL_BOOK['xl/worksheets/sheet1.xml']!.replace('<v>', '<f>여기</f><v>');
    const copy = await copied(bookFile({ 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': sheet }));
    expect(copy.part('/xl/workbook.xml')).not.toContain('비밀');
    expect(copy.part('/xl/workbook.xml')).toContain('<definedName name="여기">사업!$A$1</definedName>');
  });

  it('shows a hidden sheet where nothing else is handed out, and says so', async () => {
    const copy = await copied(BOOK, { sheets: ['메모'] });
    expect(readWorkbook(readPackage(copy.bytes)).sheets).toMatchObject([{ name: '메모', state: 'visible' }]);
    expect(copy.report.changes).toContainEqual(expect.objectContaining({ code: 'sheetShown' }));
  });

  it('leaves a hidden sheet hidden beside one that is seen', async () => {
    const { sheets } = await workbookOf(BOOK, ['메모', '집계']);
    expect(sheets).toMatchObject([
      { name: '메모', state: 'hidden' },
      { name: '집계', state: 'visible' },
    ]);
  });

  it('does not ask Excel to compute all anew', async () => {
    const sheets = [{ name: '보고' }];
    const copy = await copied({ sheets, calculation: { fullOnLoad: true } }, { accept: ['전체계산'] });
    expect(readWorkbook(readPackage(copy.bytes)).calculation.fullOnLoad).toBe(false);
  });
});

describe('the sheet in front', () => {
  const types = SMALL_BOOK['[Content_Types].xml']!;
  const sheet = (selected: boolean) =>
    SMALL_BOOK['xl/worksheets/sheet1.xml']!.replace(
      '<sheetData>',
      `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews><sheetData>`,
    );
  const override = types.slice(types.lastIndexOf('<Override'), types.indexOf('</Types>'));
  const book = (activeTab: number, selected: readonly number[]) =>
    bookFile({
      '[Content_Types].xml': types.replace(
        '</Types>',
        `${override.replace('sheet1', 'sheet2')}${override.replace('sheet1', 'sheet3')}</Types>`,
      ),
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['worksheet', 'worksheets/sheet2.xml'],
        rId3: ['worksheet', 'worksheets/sheet3.xml'],
      }),
      'xl/workbook.xml': SMALL_BOOK['xl/workbook.xml']!.replace(
        /<sheets>.*<\/sheets>/,
        `<bookViews><workbookView firstSheet="2" activeTab="${activeTab}"/></bookViews><sheets>` +
          ['가', '나', '다']
            .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
            .join('') +
          '</sheets>',
      ),
      ...Object.fromEntries(
        [1, 2, 3].map((n) => [`xl/worksheets/sheet${n}.xml`, sheet(selected.includes(n))]),
      ),
    });

  it('stays in front where it is handed out', async () => {
    const { root } = await workbookOf(book(2, [3]), ['나', '다']);
    const view = child(child(root, 'bookViews')!, 'workbookView')!;
    expect(attribute(view, 'activeTab')).toBe('1');
    expect(attribute(view, 'firstSheet')).toBeUndefined();
  });

  it('is the first that is seen where it goes, and no other is selected with it', async () => {
    const copy = await copied(book(0, [1, 3]), { sheets: ['나', '다'] });
    expect(copy.part('/xl/workbook.xml')).toContain('activeTab="0"');
    expect(copy.part('/xl/worksheets/sheet3.xml')).not.toContain('tabSelected');
  });
});
