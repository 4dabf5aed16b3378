import type { NewCell, NewName, NewSheet, NewWorkbook } from '../../../src/ooxml/writer/model';
import { cellsFrom } from '../../../src/ooxml/writer/cells';
import { PIVOT_CELLS } from '../fixtures/pivots';
import type { Marks } from './marks';
import { PERSONAL_DATA, personalAt } from './personalData';

/** The names that stand for data which is not handed out. */
export interface DroppedNames {
  /** Names of the three sheets: one in sight, one hidden, one very hidden. */
  readonly sheets: readonly [string, string, string];
  /** The table on each of them, and its columns. */
  readonly tables: readonly { readonly name: string; readonly columns: readonly [string, string, string] }[];
}

export const HANDED_OUT = ['보고', '집계'] as const;

export function droppedNames(marks: Marks): DroppedNames {
  const sheet = (where: string) => marks.plant(`빠지는 시트의 이름 (${where})`, 'goes');
  return {
    sheets: [`${sheet('보임, 따옴표 있음')} '07`, sheet('숨김'), sheet('아주 숨김')],
    tables: [1, 2, 3].map((number) => ({
      name: marks.plant(`빠지는 표 ${number}의 이름`, 'goes'),
      columns: [
        marks.plant(`빠지는 표 ${number}의 열 이름 1`, 'goes'),
        marks.plant(`빠지는 표 ${number}의 열 이름 2`, 'goes'),
        marks.plant(`빠지는 표 ${number}의 열 이름 3`, 'goes'),
      ],
    })),
  };
}

/** A sheet's name as formulas hold it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The workbook before parts are added that the writer does not know: sheets 1, 3 and 5 are not handed out. */
export function plantedBook(marks: Marks, dropped: DroppedNames): NewWorkbook {
  const [inSight, hidden, veryHidden] = dropped.sheets;
  return {
    sheets: [
      droppedSheet(marks, dropped, 0),
      reportSheet(marks, dropped),
      { ...droppedSheet(marks, dropped, 1), visibility: 'hidden' },
      summarySheet(marks),
      { ...droppedSheet(marks, dropped, 2), visibility: 'veryHidden' },
    ],
    names: names(marks, { inSight, hidden, veryHidden }),
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
function droppedSheet(marks: Marks, { sheets, tables }: DroppedNames, index: number): NewSheet {
  const { name, columns } = tables[index]!;
  const say = (where: string) => marks.plant(`빠지는 시트 ${index + 1}: ${where}`, 'goes');
  const [id, budget, note] = columns;
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
          { name: note, formula: `"${say('계산된 열의 수식 속의 글')}"&${name}[[#This Row],[${id}]]` },
        ],
        rows: [1, 2, 3].map((row) => [say(`표의 셀 ${row}`), row * 1000, say(`계산된 열의 값 ${row}`)]),
      },
    ],
    rows: { 9: { hidden: true } },
    columns: { K: { hidden: true } },
    cells: contents(say),
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
    A13: { formula: `"${say('수식 속의 글')}"&1`, value: say('수식의 값') },
    A14: { value: 1000, style: { numberFormat: `0"${say('표시 형식의 글')}"` } },
  };
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
function reportSheet(marks: Marks, { sheets, tables }: DroppedNames): NewSheet {
  const say = (where: string) => marks.plant(`보고: ${where}`, 'stays');
  const [inSight, hidden, veryHidden] = sheets.map(quoted);
  const [table] = tables;
  const link = say('HYPERLINK가 보여 주는 글');
  const secret = marks.plant('보고: 실적 함수의 인수로 쓴 글', 'goes');
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
      D1: { formula: `${inSight}!A8`, value: say('빠지는 시트를 가리키던 셀의 값') },
      D2: { formula: `SUM(${table!.name}[${table!.columns[1]}])`, value: 6000 },
      D3: { formula: `INDIRECT("${hidden}!A8")`, value: say('INDIRECT로 빠지는 시트를 가리키던 셀의 값') },
      D4: { formula: `HYPERLINK("#${veryHidden}!A1","${link}")`, value: link },
      D5: { formula: `_xldudf_SILJEOK_MONEYTEXT("${secret}")`, value: say('실적 함수의 값') },
      D6: { formula: "'[1]1월'!$A$1", value: say('다른 파일에서 온 값') },
      D7: {
        formula: {
          array: `_xlfn.UNIQUE(${inSight}!A8:A9)`,
          ref: 'D7:D8',
          spills: true,
        },
        value: say('넘친 수식의 첫 값'),
      },
      D8: say('넘친 값'),
      ...cellsFrom(
        'E20',
        PERSONAL_DATA.filter(({ where }) => /^셀(,|$)/.test(where)).map(({ text }) => [`연락 ${text} 까지`]),
      ),
      F20: { value: `연락 ${personalAt('셀 안의 글(inlineStr)')} 까지`, inline: true },
      F21: { formula: '"입금 "&"계좌"', value: `입금 ${personalAt('수식의 값')}` },
    },
    conditionalFormats: [
      ...conditionalFormats(say),
      { ref: 'B2:B4', formula: `COUNTIF(${inSight}!$A:$A,$A2)>0`, format: { font: { bold: true } } },
    ],
    validations: [
      ...validations(say),
      { ref: 'C2:C4', rule: { type: 'list', formula: `${inSight}!$A$2:$A$4` } },
    ],
    page: {
      header: `&C${say('머리글')} ${personalAt('머리글')}`,
      footer: `&C${say('바닥글')} ${personalAt('바닥글')}`,
    },
  };
}

/** 집계: handed out, with a pivot's cells and a table that has columns about people. */
function summarySheet(marks: Marks): NewSheet {
  const say = (where: string) => marks.plant(`집계: ${where}`, 'stays');
  return {
    name: '집계',
    cells: { ...PIVOT_CELLS, A1: say('피벗 위의 글') },
    tables: [
      {
        name: '담당',
        at: 'A10',
        columns: [{ name: '사업' }, { name: '입력자' }, { name: '연락처' }],
        rows: [['도서관 확충', personalAt('입력자 열'), personalAt('연락처 열')]],
      },
    ],
  };
}

function names(
  marks: Marks,
  sheets: { readonly inSight: string; readonly hidden: string; readonly veryHidden: string },
): readonly NewName[] {
  const gone = (where: string) => marks.plant(`이름 정의: ${where}`, 'goes');
  const stays = (where: string) => marks.plant(`이름 정의: ${where}`, 'stays');
  const inSight = quoted(sheets.inSight);
  return [
    { name: gone('빠지는 시트를 가리키는 이름'), formula: `${inSight}!$A$8`, comment: gone('설명') },
    { name: gone('빠지는 시트의 지역 이름'), formula: `${inSight}!$A$9`, sheet: sheets.inSight },
    {
      name: gone('빠지는 시트의 지역 이름, 글'),
      formula: `"${gone('지역 이름의 글')}"`,
      sheet: sheets.hidden,
    },
    {
      name: gone('빠지는 시트를 가리키는, 넘기는 시트의 지역 이름'),
      formula: `${quoted(sheets.hidden)}!$A$8`,
      sheet: '보고',
    },
    { name: gone('다른 파일을 가리키는 이름'), formula: "'[1]1월'!$A$1" },
    {
      name: gone('빠지는 시트를 쓰는 LAMBDA'),
      formula: `_xlfn.LAMBDA(_xlpm.x,_xlpm.x&${quoted(sheets.veryHidden)}!$A$8&"${gone('그 LAMBDA의 글')}")`,
      hidden: true,
    },
    { name: '_xlnm.Print_Titles', formula: `${inSight}!$1:$1`, sheet: sheets.inSight },
    { name: '_xlnm.Print_Area', formula: '보고!$A$1:$F$30', sheet: '보고' },
    { name: stays('넘기는 시트를 가리키는 이름'), formula: '보고!$A$8' },
    { name: stays('넘기는 시트의 지역 이름'), formula: '집계!$A$1', sheet: '집계' },
  ];
}
