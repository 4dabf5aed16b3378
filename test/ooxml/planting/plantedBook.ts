import type { CellDetails, NewCell, NewName, NewSheet, NewWorkbook } from '../../../src/ooxml/writer/model';
import { cellsFrom } from '../../../src/ooxml/writer/layout';
import { pivotCells } from '../fixtures/pivots';
import type { Marks } from './marks';
import { PERSONAL_DATA, personalAt } from './personalData';

/** What is not handed out, where something that is handed out refers to it. */
export interface DroppedData {
  /** Names of the three sheets: one in sight, one hidden, one very hidden. */
  readonly sheets: readonly [string, string, string];
  /** The table on each of them, and its columns. */
  readonly tables: readonly { readonly name: string; readonly columns: readonly [string, string, string] }[];
  /** What each of them holds in A15 and A16: shown by a formula on a handed-out sheet, and so handed out itself. */
  readonly cited: readonly (readonly [string, string])[];
  /** What the first table holds in its first column: shown by a pivot on a handed-out sheet. */
  readonly summedUp: readonly [string, string, string];
  /** Names that formulas of handed-out sheets use. */
  readonly used: readonly [string, string];
  /** A sheet of another workbook. */
  readonly otherBook: string;
}

export const HANDED_OUT = ['보고', '집계'] as const;

export function droppedData(marks: Marks): DroppedData {
  const goes = (where: string) => marks.plant(where, 'goes');
  const stays = (where: string) => marks.plant(where, 'stays');
  return {
    sheets: [
      `${goes('빠지는 시트의 이름 (보임, 따옴표 있음)')} '07`,
      goes('빠지는 시트의 이름 (숨김)'),
      goes('빠지는 시트의 이름 (아주 숨김)'),
    ],
    tables: [1, 2, 3].map((number) => ({
      name: goes(`빠지는 표 ${number}의 이름`),
      columns: [
        goes(`빠지는 표 ${number}의 열 이름 1`),
        goes(`빠지는 표 ${number}의 열 이름 2`),
        goes(`빠지는 표 ${number}의 열 이름 3`),
      ],
    })),
    cited: [1, 2, 3].map((number) => [
      stays(`빠지는 시트 ${number}의 글 1, 보고의 수식이 보여 줌`),
      stays(`빠지는 시트 ${number}의 글 2, 보고의 수식이 보여 줌`),
    ]),
    summedUp: [
      stays('피벗이 보여 주는 글 1'),
      stays('피벗이 보여 주는 글 2'),
      stays('피벗이 보여 주는 글 3'),
    ],
    used: [stays('이름 정의: 넘기는 시트를 가리키는 이름'), stays('이름 정의: 넘기는 시트의 지역 이름')],
    otherBook: goes('다른 파일의 시트 이름'),
  };
}

/** A sheet's name as formulas hold it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The workbook before parts are added that the writer does not know: sheets 1, 3 and 5 are not handed out. */
export function plantedBook(marks: Marks, dropped: DroppedData): NewWorkbook {
  return {
    sheets: [
      droppedSheet(marks, dropped, 0),
      reportSheet(marks, dropped),
      { ...droppedSheet(marks, dropped, 1), visibility: 'hidden' },
      summarySheet(marks, dropped),
      { ...droppedSheet(marks, dropped, 2), visibility: 'veryHidden' },
    ],
    names: names(marks, dropped),
    properties: {
      title: marks.plant('문서 속성: 제목', 'stays'),
      creator: marks.plant('문서 속성: 만든 이', 'goes'),
      lastModifiedBy: marks.plant('문서 속성: 마지막으로 저장한 사람', 'goes'),
      manager: marks.plant('문서 속성: 관리자', 'goes'),
      company: marks.plant('문서 속성: 회사', 'goes'),
      created: '2007-06-12T00:00:00Z',
    },
  };
}

/** A sheet that is dropped: whatever a sheet can hold, in a table and beside it. */
function droppedSheet(
  marks: Marks,
  { sheets, tables, cited, summedUp }: DroppedData,
  index: number,
): NewSheet {
  const { name, columns } = tables[index]!;
  const say = (where: string) => marks.plant(`빠지는 시트 ${index + 1}: ${where}`, 'goes');
  const [id, budget, note] = columns;
  const ids = index === 0 ? summedUp : [1, 2, 3].map((row) => say(`표의 셀 ${row}`));
  const constant = say('계산된 열의 수식 속의 글');
  return {
    name: sheets[index]!,
    protection: {},
    tables: [
      {
        name,
        at: 'A1',
        columns: [
          { name: id, totals: { label: say('요약 행의 글') } },
          { name: budget, totals: { function: 'sum', value: 6000 } },
          { name: note, formula: `"${constant}"&${name}[[#This Row],[${id}]]` },
        ],
        rows: ids.map((text, row) => [text, (row + 1) * 1000, constant + text]),
      },
    ],
    rows: { 9: { hidden: true } },
    columns: { K: { hidden: true } },
    cells: { ...contents(say), A15: cited[index]![0], A16: cited[index]![1] },
    conditionalFormats: conditionalFormats(say),
    validations: validations(say),
    page: { header: `&C${say('머리글')}`, footer: `&C${say('바닥글')}` },
  };
}

/** Cells of every kind, below row 7. */
function contents(say: (where: string) => string): Readonly<Record<string, NewCell>> {
  return {
    A8: say('글'),
    A9: say('숨긴 줄의 글'),
    K8: say('숨긴 열의 글'),
    A10: {
      value: {
        runs: [{ text: say('서식이 섞인 글 1'), font: { bold: true } }, { text: say('서식이 섞인 글 2') }],
      },
    },
    A11: {
      value: { runs: [{ text: say('윗주가 달린 글') }], phonetics: [{ text: say('윗주'), from: 0, to: 2 }] },
    },
    A12: { value: say('셀 안의 글(inlineStr)'), inline: true },
    A13: { formula: `IF("${say('수식 속의 글')}"="",1,2)`, value: 2 },
    B13: computed(say('수식의 값')),
    A14: { value: 1000, style: { numberFormat: `0"${say('표시 형식의 글')}"` } },
  };
}

/** A text that stands in the cell's value alone: the formula puts it together. */
function computed(text: string): CellDetails {
  return { formula: `"${text.slice(0, 4)}"&"${text.slice(4)}"`, value: text };
}

function conditionalFormats(say: (where: string) => string): NonNullable<NewSheet['conditionalFormats']> {
  return [{ ref: 'A8:A14', formula: `$A8="${say('조건부 서식의 글')}"`, format: { fill: 'FFC7CE' } }];
}

function validations(say: (where: string) => string): NonNullable<NewSheet['validations']> {
  return [
    {
      ref: 'B8:B9',
      rule: { type: 'list', formula: `"${say('유효성 검사의 목록')}"` },
      error: { title: say('유효성 검사 오류의 제목'), text: say('유효성 검사 오류의 글') },
      prompt: { title: say('유효성 검사 설명의 제목'), text: say('유효성 검사 설명의 글') },
    },
  ];
}

/** 보고: handed out, and full of ties to what is not. */
function reportSheet(marks: Marks, { sheets, tables, cited, used, otherBook }: DroppedData): NewSheet {
  const say = (where: string) => marks.plant(`보고: ${where}`, 'stays');
  const [inSight, hidden, veryHidden] = sheets.map(quoted);
  const [table] = tables;
  const link = say('HYPERLINK가 보여 주는 글');
  const argument = marks.plant('보고: 실적 함수를 부르는 수식 속의 글', 'goes');
  return {
    name: '보고',
    protection: {},
    cells: {
      A1: '사업명',
      B1: '예산',
      C1: '집행',
      ...cellsFrom('A2', [
        ['평생학습관 운영', 1000, 300],
        ['도서관 확충', 2000, 900],
        ['공원 정비', 3000, 2700],
      ]),
      ...contents(say),
      G1: { formula: `LEN(${used[0]})`, value: 1 },
      D1: { formula: `${inSight}!A15`, value: cited[0]![0] },
      D2: { formula: `SUM(${table!.name}[${table!.columns[1]}])`, value: 6000 },
      D3: { formula: `INDIRECT("${hidden}!A15")`, value: cited[1]![0] },
      D4: { formula: `HYPERLINK("#${veryHidden}!A1","${link}")`, value: link },
      D5: { formula: `IF("${argument}"="",0,_xldudf_SILJEOK_EXECRATE(C2,B2))`, value: 0.3 },
      D6: { formula: `'[1]${otherBook}'!$B$1`, value: 1000 },
      D7: {
        formula: { array: `_xlfn.UNIQUE(${veryHidden}!A15:A16)`, ref: 'D7:D8', spills: true },
        value: cited[2]![0],
      },
      D8: cited[2]![1],
      D9: { formula: `${inSight}!A16&""`, value: cited[0]![1] },
      D10: { formula: `${hidden}!A16&""`, value: cited[1]![1] },
      ...cellsFrom(
        'E20',
        PERSONAL_DATA.filter(({ where }) => /^셀(,|$)/.test(where)).map(({ text }) => [`연락 ${text} 까지`]),
      ),
      F20: { value: `연락 ${personalAt('셀 안의 글(inlineStr)')} 까지`, inline: true },
      G2: { formula: `IF(A2="${personalAt('수식 속의 글')}",1,2)`, value: 2 },
      G3: { formula: `HYPERLINK("mailto:${personalAt('HYPERLINK의 주소')}","전자우편")`, value: '전자우편' },
      G4: { formula: 'LEN(담당전화)', value: 13 },
      F21: computed(`입금 ${personalAt('수식의 값')}`),
    },
    conditionalFormats: [
      ...conditionalFormats(say),
      {
        ref: 'G11',
        formula: `$G11="${personalAt('조건부 서식의 글')}"`,
        format: { font: { bold: true } },
      },
      { ref: 'B2:B4', formula: `COUNTIF(${inSight}!$A:$A,$A2)>0`, format: { font: { bold: true } } },
    ],
    validations: [
      ...validations(say),
      { ref: 'C2:C4', rule: { type: 'list', formula: `${inSight}!$A$2:$A$4` } },
      {
        ref: 'G10',
        rule: { type: 'list', formula: `"${personalAt('유효성 검사의 목록')},없음"` },
        prompt: { title: '담당', text: personalAt('유효성 검사 설명의 글') },
      },
    ],
    page: {
      header: `&C${say('머리글')} ${personalAt('머리글')}`,
      footer: `&C${say('바닥글')} ${personalAt('바닥글')}`,
    },
  };
}

/** 집계: handed out, with a pivot's cells and a table that has columns about people. */
function summarySheet(marks: Marks, { summedUp, used }: DroppedData): NewSheet {
  const say = (where: string) => marks.plant(`집계: ${where}`, 'stays');
  return {
    name: '집계',
    cells: { ...pivotCells(summedUp), A1: say('피벗 위의 글'), H1: { formula: `LEN(${used[1]})`, value: 1 } },
    tables: [
      {
        name: '담당',
        at: 'A10',
        columns: [{ name: '사업' }, { name: '입력자' }, { name: '연락처' }],
        rows: [['도서관 확충', personalAt('입력자 열'), personalAt('연락처 열')]],
      },
      {
        name: '회신',
        at: 'F10',
        columns: [
          { name: `문의 ${personalAt('표의 열 이름')}` },
          { name: '셈', formula: `IF(A1="${personalAt('계산된 열의 수식 속의 글')}",1,2)` },
        ],
        rows: [[1, 2]],
      },
    ],
  };
}

function names(marks: Marks, { sheets, used, otherBook }: DroppedData): readonly NewName[] {
  const gone = (where: string) => marks.plant(`이름 정의: ${where}`, 'goes');
  const [inSight, hidden, veryHidden] = sheets;
  return [
    { name: gone('빠지는 시트를 가리키는 이름'), formula: `${quoted(inSight)}!$A$8`, comment: gone('설명') },
    { name: gone('빠지는 시트의 지역 이름'), formula: `${quoted(inSight)}!$A$9`, sheet: inSight },
    {
      name: gone('빠지는 시트의 지역 이름, 글'),
      formula: `"${gone('지역 이름의 글')}"`,
      sheet: hidden,
    },
    {
      name: gone('빠지는 시트를 가리키는, 넘기는 시트의 지역 이름'),
      formula: `${quoted(hidden)}!$A$8`,
      sheet: '보고',
    },
    { name: gone('다른 파일을 가리키는 이름'), formula: `'[1]${otherBook}'!$A$1` },
    {
      name: gone('빠지는 시트를 쓰는 LAMBDA'),
      formula: `_xlfn.LAMBDA(_xlpm.x,_xlpm.x&${quoted(veryHidden)}!$A$8&"${gone('그 LAMBDA의 글')}")`,
      hidden: true,
    },
    { name: '_xlnm.Print_Titles', formula: `${quoted(inSight)}!$1:$1`, sheet: inSight },
    { name: '_xlnm.Print_Area', formula: '보고!$A$1:$F$30', sheet: '보고' },
    { name: gone('아무도 쓰지 않는 이름'), formula: '보고!$A$8' },
    {
      name: gone('아무도 쓰지 않는 상수'),
      formula: `"${gone('상수 이름의 글')}"`,
      comment: gone('상수의 설명'),
    },
    { name: gone('빠지는 시트만 쓰는 배열'), formula: `{"${gone('배열 이름의 글')}",1}` },
    { name: gone('빠지는 시트만 쓰는 LAMBDA'), formula: `_xlfn.LAMBDA(_xlpm.x,T("${gone('LAMBDA의 글')}"))` },
    { name: '담당전화', formula: `"${personalAt('상수 이름의 글')}"` },
    { name: used[0], formula: '보고!$A$8' },
    { name: used[1], formula: '집계!$A$1', sheet: '집계' },
  ];
}
