import { bookFile, relationships, SMALL_BOOK } from '../../testing/smallBook';
import { copied } from '../testing/copied';

/** 사업 with a link in A1. */
function linked(target: string, attributes = ''): Uint8Array {
  const link = `</sheetData><hyperlinks><hyperlink ref="A1" r:id="rId1" ${attributes}/></hyperlinks>`;
  const rels = relationships({ rId1: ['hyperlink', target] }).replace(
    'Target=',
    'TargetMode="External" Target=',
  );
  return bookFile({
    'xl/worksheets/sheet1.xml': SMALL_BOOK['xl/worksheets/sheet1.xml']!.replace('</sheetData>', link),
    'xl/worksheets/_rels/sheet1.xml.rels': rels,
  });
}

it('an address with a name and a password goes, and its password is told nowhere', async () => {
  const copy = await copied(linked('https://kim:pw-7@intra.example/board'));
  expect(copy.part('/xl/worksheets/sheet1.xml')).not.toContain('hyperlink');
  expect(JSON.stringify(copy.report)).toContain('https://***@intra.example/board');
  expect(JSON.stringify(copy.report)).not.toContain('pw-7');
});

it('an address stays, also one with @ in its path', async () => {
  const copy = await copied(linked('https://www.example.kr/@office'));
  expect(copy.part('/xl/worksheets/_rels/sheet1.xml.rels')).toContain('https://www.example.kr/@office');
});

it('the place beside an address goes where it is on no sheet that is handed out', async () => {
  const copy = await copied(linked('https://www.example.kr/', 'location="원장!B2"'));
  expect(copy.part('/xl/worksheets/sheet1.xml')).toContain('<hyperlink ref="A1" r:id="rId1"');
  expect(copy.part('/xl/worksheets/sheet1.xml')).not.toContain('원장');
  const within = await copied(linked('https://www.example.kr/', 'location="사업!B2"'));
  expect(within.part('/xl/worksheets/sheet1.xml')).toContain('location="사업!B2"');
});

it.each([
  'HYPERLINK("C:\\Users\\kim\\문서.xlsx","자료")',
  'HYPERLINK("\\\\gu-server\\share\\a.xlsx","자료")',
  'IF(A1=1,"file:///d:/a.xlsx","")',
  '"자료는 D:\\공유 에"&A1',
])('a formula with a path of a computer or an office goes as its value: %s', async (formula) => {
  const copy = await copied({ sheets: [{ name: '보고', cells: { A1: 1, B1: { formula, value: '자료' } } }] });
  expect(copy.cell(1, 'B1')).not.toContain('<f>');
  expect(copy.report.valued).toMatchObject([{ cell: 'B1', reason: 'external' }]);
});

it('a formula whose text only holds a colon or a backslash stays', async () => {
  const cells = { A1: 1, B1: { formula: 'TEXT(A1,"0\\분")&"비율: "&A1', value: '1' } };
  expect((await copied({ sheets: [{ name: '보고', cells }] })).report.valued).toEqual([]);
});
