import { changedPart } from '../../testing/changedPart';
import { unzipped } from '../../testing/packageProblems';
import type { NewWorkbook } from '../../writer/model';
import { writeWorkbook } from '../../writer/writeWorkbook';
import type { CouncilCopyOptions } from '../options';
import { copied } from '../testing/copied';

const PHONE = '010-2468-1359';

const BOOK: NewWorkbook = {
  sheets: [
    {
      name: '보고',
      cells: {
        A1: '제목',
        A2: { value: 5, style: { numberFormat: `#,##0"(문의 ${PHONE})"` } },
        A3: { value: { runs: [{ text: '김과장' }], phonetics: [{ text: PHONE, from: 0, to: 3 }] } },
      },
      tables: [{ name: '표', at: 'C1', columns: [{ name: '금액' }], rows: [[1]] }],
    },
  ],
};
const WRITTEN = writeWorkbook(BOOK);
/** Without the two texts above, for one place at a time. */
const PLAIN = writeWorkbook({ sheets: [{ ...BOOK.sheets[0]!, cells: { A1: '제목' } }] });

function texts(bytes: Uint8Array): string {
  return [...unzipped(bytes).values()].map((content) => new TextDecoder().decode(content)).join('\n');
}

const SHEET = '/xl/worksheets/sheet1.xml';
const PLACES: readonly (readonly [string, Uint8Array])[] = [
  ['a number format and what is read aloud', WRITTEN],
  [
    'the description of a table',
    changedPart(PLAIN, '/xl/tables/table1.xml', (xml) =>
      xml.replace(
        '</table>',
        `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:table altText="${PHONE}" altTextSummary="표"/></ext></extLst></table>`,
      ),
    ),
  ],
  [
    'the custom order of a sorted range',
    changedPart(PLAIN, SHEET, (xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData><sortState ref="A1:A3"><sortCondition ref="A1:A3" customList="가,${PHONE}"/></sortState>`,
      ),
    ),
  ],
  [
    'the name of a style of cells',
    changedPart(PLAIN, '/xl/styles.xml', (xml) => xml.replace(/(<cellStyle [^>]*name=")[^"]*/, `$1${PHONE}`)),
  ],
];

describe.each(PLACES)('personal data in %s', (_, bytes) => {
  const made = (options: Partial<CouncilCopyOptions> = {}) => copied(bytes, { accept: ['모두'], ...options });

  it('are listed', async () => {
    const { report } = await made();
    expect(report.personalData.map(({ text }) => text)).toContain(PHONE);
  });

  it('are gone everywhere once they are to be made unreadable', async () => {
    expect(texts((await made({ blankPersonalData: true })).bytes)).not.toContain(PHONE);
  });
});

it('the name of a sheet stays, and is told to stay', async () => {
  const book: NewWorkbook = {
    sheets: [{ name: PHONE, cells: { A1: 1, A2: { formula: `'${PHONE}'!A1`, value: 1 } } }],
  };
  const { report, part } = await copied(book, { blankPersonalData: true });
  expect(report.personalData).toMatchObject([{ sheet: PHONE, text: PHONE, stays: true }]);
  expect(part('/xl/workbook.xml')).toContain(PHONE);
});
