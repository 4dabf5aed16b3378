import { strFromU8, strToU8, zipSync } from 'fflate';
import {
  link,
  MAIN,
  rawBook,
  rawParts,
  typed,
  type RawBook,
  type RawSheet,
} from '../../ooxml/realFiles/book';

/**
 * Workbooks of the kinds that real files showed, each written as those were, one cell that is edited, and the cells that
 * follow from it.
 */
export interface RealBook {
  readonly name: string;
  readonly build: () => Uint8Array;
  /** Which sheet, where, and the number that is typed there. */
  readonly edit: readonly [sheet: number, address: string, value: number];
  /** The same for LibreOffice, where it cannot open the file itself. */
  readonly sound?: () => Uint8Array;
  /** Values that are saved besides, by sheet and place: `0!B7`. */
  readonly follows?: Readonly<Record<string, number>>;
  /** Parts that are saved also where nothing is edited: they get the values that the file has none of. */
  readonly completed?: readonly string[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const REPORT: RawSheet = {
  name: '보고',
  rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>공개하는 글</t></is></c><c r="B1"><v>12</v></c></row>',
};
const REPORT_EDIT = [0, 'B1', 77] as const;
const sheet = (name: string, rows: string, more: Partial<RawSheet> = {}): RawSheet => ({
  name,
  rows,
  ...more,
});
const row = (at: number, ...cells: readonly string[]): string => `<row r="${at}">${cells.join('')}</row>`;
const number = (ref: string, value: number): string => `<c r="${ref}"><v>${value}</v></c>`;
const formula = (ref: string, text: string, value: number | string): string =>
  `<c r="${ref}"${typeof value === 'string' ? ' t="str"' : ''}><f>${text}</f><v>${value}</v></c>`;
const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const plain = (name: string, book: Parameters<typeof rawBook>[0]): RealBook => ({
  name,
  build: () => rawBook(book),
  edit: REPORT_EDIT,
});
const sound = (): Uint8Array => rawBook({ sheets: [REPORT] });
const behind = (tail: Uint8Array) => () => Uint8Array.from([...sound(), ...tail]);

/** The parts of a workbook with their names parted by backslashes, as some programs write them. */
const backslashed = (): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(rawParts({ sheets: [REPORT] })).map(([name, content]) => [
        name.replaceAll('/', '\\'),
        content,
      ]),
    ),
  );

function utf16(source: string): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: source.length }, (_, at) => source.charCodeAt(at)).flatMap((code) => [
      code >> 8,
      code & 0xff,
    ]),
  );
}

const NOTE: RawSheet = {
  ...REPORT,
  after: '<legacyDrawing r:id="rId1"/>',
  links:
    link('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml') + link('rId2', 'comments', '../comments1.xml'),
};
const LIST =
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A1"><mc:AlternateContent xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x12ac"><x12ac:list>완료,"추진, 지연",미착수</x12ac:list></mc:Choice><mc:Fallback><formula1>"완료,추진, 지연,미착수"</formula1></mc:Fallback></mc:AlternateContent></dataValidation></dataValidations>';
const months = (count: number): readonly RawSheet[] =>
  Array.from({ length: count }, (_, at) =>
    sheet(
      `${at + 1}월 실적`,
      row(
        1,
        number('A1', at + 1),
        formula('B1', at === 0 ? 'A1' : `'${at}월 실적'!B1+A1`, ((at + 1) * (at + 2)) / 2),
      ),
    ),
  );
const sumUpTo = (at: number): number => ((at + 1) * (at + 2)) / 2;
const junkNames = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<definedName name="_n${at}" hidden="1">내부!#REF!</definedName>`,
  ).join('');
const manyStyles = (count: number): string => {
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf>';
  const styles = Array.from({ length: count }, (_, at) => `<cellStyle name="표준 ${at}" xfId="${at}"/>`);
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="맑은 고딕"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="${count}">${xf.repeat(count)}</cellStyleXfs><cellXfs count="${count}">${xf.replace('borderId="0"', 'borderId="0" xfId="0"').repeat(count)}</cellXfs><cellStyles count="${count}">${styles.join('')}</cellStyles></styleSheet>`;
};
const TABLE = `${HEAD}<table xmlns="${MAIN}" id="1" name="예산표" displayName="예산표" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="사업번호"/><tableColumn id="2" name="금액(천원)"/><tableColumn id="3" name="비고 [내부]"/></tableColumns></table>`;

const withWorkbook = (book: RawBook, changed: (xml: string) => string): Uint8Array => {
  const parts = rawParts(book);
  const xml = changed(strFromU8(parts['xl/workbook.xml']!));
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(xml) });
};
/** Programs that write no formats leave out the part. */
const withoutStyles = (book: RawBook): Uint8Array => {
  const { 'xl/styles.xml': _, ...parts } = rawParts(book);
  const without = (name: string, tag: RegExp) => strToU8(strFromU8(parts[name]!).replace(tag, ''));
  return zipSync({
    ...parts,
    '[Content_Types].xml': without('[Content_Types].xml', /<Override PartName="\/xl\/styles\.xml"[^>]*>/),
    'xl/_rels/workbook.xml.rels': without('xl/_rels/workbook.xml.rels', /<Relationship Id="rIdS"[^>]*>/),
  });
};

export const REAL_BOOKS: readonly RealBook[] = [
  plain('모듈 시트', {
    sheets: [REPORT],
    moreSheets: '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>',
  }),
  { name: '역슬래시로 나눈 이름', build: backslashed, sound, edit: REPORT_EDIT },
  plain('그림으로 채운 메모', {
    sheets: [NOTE],
    types: `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${typed('/xl/comments1.xml', 'comments')}`,
    parts: {
      'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><v:fill o:title="사진" o:title="사진" type="frame"/><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
      'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>홍길동</author></authors><commentList><comment ref="A1" authorId="0"><text><t>메모</t></text></comment></commentList></comments>`,
    },
  }),
  plain('쉼표가 든 목록', { sheets: [{ ...REPORT, after: LIST }] }),
  plain('큐브가 남긴 메타데이터', {
    sheets: [
      REPORT,
      sheet(
        '내부',
        '<row r="1"><c r="A1" vm="1"><f>CUBEVALUE("연결서버","[Measures].[값]")</f><v>5</v></c></row>',
      ),
    ],
    links: link('rIdM', 'sheetMetadata', 'metadata.xml'),
    types: typed('/xl/metadata.xml', 'sheetMetadata'),
    parts: {
      'xl/metadata.xml': `${HEAD}<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLMDX" minSupportedVersion="120000"/></metadataTypes><metadataStrings count="2"><s v="연결서버"/><s v="[사업].[사업명]"/></metadataStrings><mdxMetadata count="1"><mdx n="0" f="v"><t c="1"><n x="1"/></t></mdx></mdxMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
    },
  }),
  {
    name: '쉼표, 끝의 빈칸, 따옴표가 든 시트 이름',
    build: () =>
      rawBook({
        sheets: [
          sheet('1,2월', REPORT.rows),
          sheet('총괄 ', REPORT.rows),
          sheet('\'26년 "예산" & 결산', REPORT.rows),
          sheet('사업별'.normalize('NFD'), REPORT.rows),
          sheet("O'Brien's 표", row(1, formula('A1', "'1,2월'!B1+'총괄 '!B1", 24))),
        ],
      }),
    edit: REPORT_EDIT,
    follows: { '4!A1': 89 },
  },
  { name: '0이 뒤에 붙은 파일', build: behind(new Uint8Array(4096)), sound, edit: REPORT_EDIT },
  { name: '줄바꿈이 뒤에 붙은 파일', build: behind(strToU8('\r\n')), edit: REPORT_EDIT },
  plain('표시 없는 UTF-16', {
    sheets: [REPORT],
    parts: {
      'xl/workbook.xml': utf16(
        `<?xml version="1.0" encoding="UTF-16BE" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="보고" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
  }),
  plain('상수인 이름', {
    sheets: [REPORT, sheet('내부', row(1, formula('A1', '내부메모', '담당 010-0000-0000')))],
    names: '<definedName name="내부메모" comment="참고">"담당 010-0000-0000"</definedName>',
  }),
  plain('셀 서식 4,000개', { sheets: [REPORT], parts: { 'xl/styles.xml': manyStyles(4_000) } }),
  plain('끊긴 이름 20,000개', { sheets: [REPORT, sheet('내부', '')], names: junkNames(20_000) }),
  {
    name: '이어서 더하는 시트 60장',
    build: () => rawBook({ sheets: months(60) }),
    edit: [0, 'A1', 77],
    follows: Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}!B1`, sumUpTo(at) + 76])),
  },
  {
    name: '한글 열 이름의 구조적 참조',
    build: () =>
      rawBook({
        sheets: [
          sheet(
            '총괄',
            row(
              1,
              formula('A1', 'SUM(예산표[금액(천원)])', 30),
              formula('B1', "INDEX(예산표[비고 '[내부']],1)", '가'),
              formula('C1', 'COUNTA(예산표[#Headers])', 3),
            ),
          ),
          sheet(
            '예산',
            row(1, text('A1', '사업번호'), text('B1', '금액(천원)'), text('C1', '비고 [내부]')) +
              row(2, number('A2', 1), number('B2', 10), text('C2', '가')) +
              row(3, number('A3', 2), number('B3', 20), text('C3', '나')),
            {
              after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
              links: link('rId1', 'table', '../tables/table1.xml'),
            },
          ),
        ],
        types: typed('/xl/tables/table1.xml', 'table'),
        parts: { 'xl/tables/table1.xml': TABLE },
      }),
    edit: [1, 'B2', 77],
    follows: { '0!A1': 97 },
  },
  {
    name: '값 없이 저장된 수식',
    build: () =>
      rawBook({
        sheets: [
          sheet(
            '보고',
            '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v/></c><c r="C1"><f>SUM(내부!A1:A9)</f><v></v></c></row>',
          ),
          sheet('내부', row(1, number('A1', 7))),
        ],
      }),
    edit: [1, 'A1', 77],
    // B1 does not follow: it is written because the file has no value of it.
    follows: { '0!B1': 2, '0!C1': 77 },
    completed: ['/xl/workbook.xml', '/xl/worksheets/sheet1.xml'],
  },
  {
    name: '글로 이은 참조',
    build: () =>
      rawBook({
        sheets: [
          sheet(
            '총괄',
            row(1, text('A1', '1월'), formula('B1', 'INDIRECT(A1&amp;"!B5")', 700)) +
              row(2, formula('B2', 'INDIRECT("1월!B5")', 700)) +
              row(3, formula('B3', "SUM(OFFSET('1월'!B4,1,0))", 700)) +
              row(4, formula('B4', 'SHEETS()', 2)) +
              row(5, formula('B5', 'HYPERLINK("#"&amp;A1&amp;"!B5","이동")', '이동')) +
              row(6, formula('B6', 'INDIRECT(ADDRESS(5,2,1,TRUE,A1))', 700)),
          ),
          sheet('1월', row(5, number('B5', 700))),
        ],
      }),
    edit: [1, 'B5', 77],
    follows: { '0!B1': 77, '0!B2': 77, '0!B3': 77, '0!B6': 77 },
  },
  {
    // Excel gives the one value to all three cells, and a program that does not know that would lose two of them.
    name: '한 값을 세 칸에 되풀이하는 배열 수식',
    build: () =>
      rawBook({
        sheets: [
          sheet(
            '보고',
            row(
              1,
              '<c r="A1"><f t="array" ref="A1:A3">SUM(내부!A1:B1*내부!A2:B2)</f><v>110</v></c>',
              number('B1', 5),
            ) +
              row(2, number('A2', 110), formula('B2', 'SUM(A1:A3)', 330)) +
              row(3, number('A3', 110)) +
              // Entered for two cells, it comes to three.
              row(5, '<c r="A5"><f t="array" ref="A5:A6">내부!A1:A3*2</f><v>20</v></c>') +
              row(6, number('A6', 6)),
          ),
          sheet(
            '내부',
            row(1, number('A1', 10), number('B1', 20)) +
              row(2, number('A2', 3), number('B2', 4)) +
              row(3, number('A3', 1)),
          ),
        ],
      }),
    edit: [0, 'B1', 77],
  },
  {
    // A formula has its number format from when it was entered, not from when it is computed.
    name: '날짜가 되는 수식의 표준 서식',
    build: () =>
      rawBook({
        sheets: [
          sheet(
            '보고',
            row(1, number('A1', 39264), formula('B1', 'EDATE(A1,1)', 39295), formula('C1', 'B1+0', 39295)),
          ),
        ],
      }),
    edit: [0, 'A1', 39295],
    follows: { '0!B1': 39326, '0!C1': 39326 },
  },
  {
    name: '서식이 없는 파일',
    build: () => withoutStyles({ sheets: [REPORT] }),
    edit: REPORT_EDIT,
  },
  {
    name: '숨긴 시트를 앞에 둔 파일',
    build: () =>
      withWorkbook({ sheets: [REPORT, sheet('내부', row(1, number('A1', 7)))] }, (xml) =>
        xml
          .replace('name="보고"', 'name="보고" state="hidden"')
          .replace('<sheets>', '<bookViews><workbookView activeTab="0"/></bookViews><sheets>'),
      ),
    edit: [1, 'A1', 77],
  },
  plain('빈 이름 목록', { sheets: [REPORT], names: ' ' }),
  {
    // The grid does not read a span of sheets: the sum keeps its value, and Excel computes it when it opens the file.
    name: '여러 시트를 가로지르는 합계',
    build: () =>
      rawBook({
        sheets: [
          ...[1, 2, 3].map((month) => sheet(`${month}월`, row(1, number('A1', month)))),
          sheet('합계', row(1, formula('A1', "SUM('1월:3월'!A1)", 6))),
        ],
      }),
    edit: [0, 'A1', 77],
  },
  {
    name: '자리를 적지 않은 셀과 행',
    build: () =>
      rawBook({
        sheets: [
          sheet(
            '보고',
            '<row><c><v>1</v></c><c><f>내부!A1+1</f><v>8</v></c><c t="inlineStr"><is><t>끝</t></is></c></row><row><c><f>내부!A1</f><v>7</v></c></row>',
          ),
          sheet('내부', '<row><c><v>7</v></c></row>'),
        ],
      }),
    edit: [1, 'A1', 77],
    follows: { '0!B1': 78, '0!A2': 77 },
  },
  plain('한글 이름의 부분', {
    sheets: [REPORT],
    moreSheets: '<sheet name="둘째" sheetId="7" r:id="rIdK"/>',
    links: link('rIdK', 'worksheet', 'worksheets/%EC%8B%9C%ED%8A%B82.xml'),
    types: typed('/xl/worksheets/%EC%8B%9C%ED%8A%B82.xml', 'worksheet'),
    parts: { 'xl/worksheets/시트2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
  }),
];
