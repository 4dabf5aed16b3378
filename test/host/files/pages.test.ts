import { writeWorkbook } from '../../../src/ooxml/writer/writeWorkbook';
import { packageProblems, unzipped } from '../../../src/ooxml/testing/packageProblems';
import { PLAIN_PAGE, type Page } from '../../../workbench/book/page';
import { saveFile } from '../../../workbench/files/saveFile';
import { validatorFindings } from '../../ooxml/validation/validator';
import { at } from '../book/support';
import { changedParts, emptyBook, openFile } from './support';

jest.setTimeout(120_000);

const PAGE: Page = {
  ...PLAIN_PAGE,
  landscape: true,
  paper: 9,
  scale: 95,
  centerHorizontally: true,
  margins: { ...PLAIN_PAGE.margins, left: 36, right: 36 },
  header: { left: '', center: '', right: '영등포구 R&&D 과 – 2026. 6. 30.' },
  footer: { left: '왼쪽', center: '- &P -', right: '' },
  printArea: [at('A1:C40')],
  titleRows: { row: 0, column: 0, rows: 2, columns: 16_384 },
  titleColumns: { row: 0, column: 0, rows: 1_048_576, columns: 1 },
  rowBreaks: [10, 20],
  columnBreaks: [2],
};

const pageOf = async (bytes: Uint8Array, sheet = 0) => (await openFile(bytes)).book.sheets[sheet]!.page;

const printed = () =>
  writeWorkbook({
    sheets: [
      { name: '앞', cells: { A1: 1 } },
      {
        name: '사업 현황',
        cells: { A1: 1, A5: 5 },
        page: { landscape: true, fitTo: { width: 1, height: 0 }, header: '&C업무보고' },
      },
    ],
    names: [
      { name: '_xlnm.Print_Area', formula: "'사업 현황'!$A$1:$B$9", sheet: '사업 현황' },
      { name: '_xlnm.Print_Titles', formula: "'사업 현황'!$1:$1", sheet: '사업 현황' },
    ],
  });

describe('how a sheet is printed', () => {
  it('is saved in a new file as it was set, and nothing is found wrong with it', async () => {
    const book = emptyBook();
    book.sheets[0]!.page = PAGE;
    const bytes = saveFile(book, null);
    expect(packageProblems(bytes)).toEqual([]);
    expect(await validatorFindings(bytes)).toEqual([]);
    expect(await pageOf(bytes)).toEqual(PAGE);
  });

  it('is read from a file, and leaves its bytes alone when nothing of it is changed', async () => {
    const opened = await openFile(printed());
    expect(opened.book.sheets[1]!.page).toMatchObject({
      landscape: true,
      paper: 9,
      fit: { across: 1, down: 0 },
      header: { center: '업무보고' },
      printArea: [at('A1:B9')],
      titleRows: { row: 0, rows: 1 },
    });
    expect(changedParts(printed(), opened.save())).toEqual([]);
  });

  it('is changed in a file that has one: what is not changed stays, and each name stands once', async () => {
    const opened = await openFile(printed());
    const [, sheet] = opened.book.sheets;
    sheet!.page = { ...PAGE, titleRows: sheet!.page.titleRows, titleColumns: null };
    const bytes = opened.save();
    expect(packageProblems(bytes)).toEqual([]);
    expect(await validatorFindings(bytes)).toEqual([]);
    expect(await pageOf(bytes, 1)).toEqual(sheet!.page);
    const workbook = new TextDecoder().decode(unzipped(bytes).get('/xl/workbook.xml'));
    expect(workbook.match(/Print_Area|Print_Titles/g)).toHaveLength(2);
  });

  it('moves along with the rows of an opened file, and is plain again when all is taken back', async () => {
    const opened = await openFile(printed());
    const [, sheet] = opened.book.sheets;
    sheet!.insert(at('2:3'), 'Down');
    expect(await pageOf(opened.save(), 1)).toMatchObject({ printArea: [at('A1:B11')] });
    sheet!.page = PLAIN_PAGE;
    const bytes = opened.save();
    expect(packageProblems(bytes)).toEqual([]);
    expect(await validatorFindings(bytes)).toEqual([]);
    expect(await pageOf(bytes, 1)).toEqual(PLAIN_PAGE);
  });
});
