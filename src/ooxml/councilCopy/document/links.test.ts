import { bookFile, relationships, SMALL_BOOK } from '../../testing/smallBook';
import { verifyCouncilCopy } from '../../fingerprint/verifyCouncilCopy';
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

describe('what a formula says of where the file lies', () => {
  const FILE = 'C:\\Users\\홍길동\\예산\\[삭감안.xlsx]보고';
  const of = (formula: string, value: string, mode: '값' | '수식' = '값') =>
    copied({ sheets: [{ name: '보고', cells: { A1: 1, B1: { formula, value } } }] }, { mode });

  it.each([
    ['CELL("filename",A1)', FILE],
    ['CELL("filename",A1)', 'https://gu.example/personal/hong/[삭감안.xlsx]보고'],
    ['CELL("filename",A1)', '/Users/hong/[삭감안.xlsx]보고'],
    ['LEFT(CELL("filename"),9)', '/Users/hong/예산'],
    ['MID(CELL("filename"),3,8)', '삭감안.xlsx'],
    ['INFO("directory")', 'D:\\예산\\'],
    ['"작업: "&A1', '작업: \\\\gu-server\\예산\\홍길동'],
    ['HYPERLINK("C:\\예산\\삭감안.xlsx")', 'C:\\예산\\삭감안.xlsx'],
  ])('is not handed out, nor shown on 「제출 확인」: %s', async (formula, value) => {
    const copy = await of(formula, value);
    expect(copy.cell(1, 'B1')).toBe('<c r="B1"/>');
    expect(copy.report.valued).toMatchObject([{ cell: 'B1', value: null, reason: 'path' }]);
    expect(JSON.stringify(copy.report.valued)).not.toMatch(/hong|홍길동.*보고/);
    const { outcome } = await verifyCouncilCopy(copy.bytes, await copy.fingerprint());
    expect(outcome).toBe('matches');
  });

  it('is not handed out without its folder either, wherever a formula shows it', async () => {
    const cells = {
      A1: { formula: 'CELL("filename",A1)', value: FILE },
      B1: { formula: 'CELL("address",집계!A1)', value: "'[삭감안.xlsx]집계'!$A$1" },
      C1: { formula: 'B1', value: "'[삭감안.xlsx]집계'!$A$1" },
      D1: { formula: '"파일: "&Z1', value: '파일: 삭감안.xlsx' },
      E1: { formula: 'LEFT(CELL("filename"),3)', value: '삭감안' },
      F1: { formula: 'MID(CELL("filename"),9,9)', value: '보고' },
      G1: { formula: 'Z2', value: '삭감안' },
    };
    const { report } = await copied({ sheets: [{ name: '보고', cells }, { name: '집계' }] });
    expect(report.valued.map(({ cell, reason }) => [cell, reason])).toEqual(
      ['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => [cell, 'path']),
    );
  });

  it('leaves the name of a sheet, and texts that are no places', async () => {
    const sheetName = 'MID(CELL("filename",A1),FIND("]",CELL("filename",A1))+1,31)';
    for (const [formula, value] of [
      [sheetName, '보고'],
      ['CELL("format",A1)', 'F0'],
      ['"1/2"&A1', '1/21'],
    ] as const)
      expect((await of(formula, value)).report.valued).toEqual([]);
  });
});

it('a formula that leads to an address with a password becomes its value', async () => {
  const cells = {
    A1: { formula: 'HYPERLINK("https://hong:secret@gu.example/","가기")', value: '가기' },
    A2: { formula: 'HYPERLINK("https://gu.example/@hong","가기")', value: '가기' },
  };
  const { report } = await copied({ sheets: [{ name: '보고', cells }] });
  expect(report.valued.map(({ cell, reason }) => [cell, reason])).toEqual([['A1', 'external']]);
});

it('a path that somebody typed is listed, and made unreadable where that is asked for', async () => {
  const book = { sheets: [{ name: '보고', cells: { A1: '자료: C:\\Users\\홍길동\\실적.xlsx' } }] };
  expect((await copied(book)).report.personalData).toMatchObject([{ cell: 'A1', kind: 'path' }]);
  const texts = (await copied(book, { blankPersonalData: true })).part('/xl/sharedStrings.xml');
  expect(texts).toContain('자료: ');
  expect(texts).not.toContain('홍길동');
});
