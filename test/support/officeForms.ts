import type { CellStyle, Border } from '../../src/ooxml/writer/styleModel';
import type { NewCell, NewSheet } from '../../src/ooxml/writer/model';
import { writeWorkbook } from '../../src/ooxml/writer/writeWorkbook';

const BOX: Border = { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin', color: '7F7F7F' };
const HEAD: CellStyle = {
  font: { bold: true, name: '맑은 고딕', size: 10 },
  fill: 'D9E1F2',
  border: BOX,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const TEXT: CellStyle = { border: BOX, alignment: { vertical: 'center', wrapText: true, indent: 1 } };
const AMOUNT: CellStyle = { border: BOX, numberFormat: '#,##0,;[Red]△#,##0,;"-"' };
const RATE: CellStyle = { border: BOX, numberFormat: '0.0%', alignment: { horizontal: 'center' } };
const TOTAL: CellStyle = {
  ...AMOUNT,
  font: { bold: true },
  fill: 'FFF2CC',
  border: { ...BOX, top: 'double' },
};
const BAD = { font: { color: '9C0006', bold: true }, fill: 'FFC7CE' } as const;

const at = (value: string, style: CellStyle): NewCell => ({ value, style });
const computed = (formula: string, style: CellStyle): NewCell => ({ formula, value: 0, style });

/** Cells of a row from column A on; empty texts are cells with nothing in them but a style. */
function row(number: number, ...cells: readonly NewCell[]): readonly (readonly [string, NewCell])[] {
  return cells.map((cell, index) => [`${String.fromCharCode(65 + index)}${number}`, cell]);
}
const each = (texts: readonly string[], style: CellStyle) => texts.map((text) => at(text, style));
const blank = (style: CellStyle): NewCell => ({ style });

/** 분기별 현황: two lines a programme, quarters across, totals above and below, a share and a rate beside, a hidden key. */
const matrix: NewSheet = {
  name: '분기별 현황',
  cells: Object.fromEntries([
    ...row(
      1,
      at('{{기관명}} 분기별 예산 집행 현황', {
        font: { size: 16, bold: true },
        alignment: { horizontal: 'center' },
      }),
    ),
    ...row(
      2,
      at('기준일 {{기준일}}', {}),
      at('', {}),
      at('', {}),
      at('', {}),
      at('', {}),
      at('', {}),
      at('', {}),
      at('(단위 : 천원)', { alignment: { horizontal: 'right' } }),
    ),
    ...row(3, ...each(['사업명', '구분', '분기', '', '', '', '계', '비율'], HEAD)),
    ...row(4, ...each(['', '', '1', '2', '3', '4', '', ''], HEAD)),
    ...row(
      5,
      at('계', TOTAL),
      at('집행', TOTAL),
      ...['C', 'D', 'E', 'F', 'G'].map((column) =>
        computed(`SUMIF($B6:$B7,"집행",${column}6:${column}7)`, TOTAL),
      ),
      blank(TOTAL),
    ),
    ...row(
      6,
      at('{{사업마다}}{{사업번호}} {{사업명}}', TEXT),
      at('계획', TEXT),
      ...[1, 2, 3, 4].map((quarter) => at(`{{${quarter}분기 목표액}}`, AMOUNT)),
      computed('SUM(C6:F6)', AMOUNT),
      computed('IF(G6=0,"-",G7/G6)', RATE),
      at('{{사업번호}}', {}),
    ),
    ...row(
      7,
      blank(TEXT),
      at('집행', TEXT),
      ...[1, 2, 3, 4].map((quarter) => at(`{{ ${quarter}분기집행액 }}`, AMOUNT)),
      computed('SUM(C7:F7)', AMOUNT),
      computed('IF(G5=0,0,G7/G5)', RATE),
    ),
    ...row(8, at('{{끝}}', { border: { bottom: 'dotted' } })),
    ...row(
      9,
      at('합계(계획+집행)', TOTAL),
      blank(TOTAL),
      ...['C', 'D', 'E', 'F', 'G'].map((column) => computed(`SUM(${column}6:${column}8)`, TOTAL)),
      computed('COUNTA(B6:B8)/2', { ...TOTAL, numberFormat: '0"개 사업"' }),
    ),
    ...row(10, at('※ 첫 사업: ', {}), computed('A6', {})),
  ]),
  merged: ['A1:H1', 'A3:A4', 'B3:B4', 'C3:F3', 'G3:G4', 'H3:H4', 'A6:A7'],
  columns: {
    ...{ A: { width: 24.5 }, B: { width: 7 }, 'C:F': { width: 11 }, G: { width: 12.5 }, H: { width: 9 } },
    I: { width: 6, hidden: true },
  },
  rows: { 1: { height: 36 }, 3: { height: 20 }, 6: { height: 22 }, 7: { height: 18 }, 8: { height: 4 } },
  frozen: { rows: 4, columns: 1 },
  conditionalFormats: [{ ref: 'H6:H7', operator: 'lessThan', formulas: ['0.2'], format: BAD }],
  validations: [
    {
      ref: 'B6:B7',
      rule: { type: 'list', formula: '"계획,집행"' },
      error: { title: '구분', text: '계획이나 집행' },
    },
  ],
  page: {
    landscape: true,
    fitTo: { width: 1, height: 0 },
    header: '&L{{기관명}}&R&D',
    footer: '&C- &P/&N -',
  },
};

/** 사업 카드: a sheet a programme, figures in cells of their own, two names in one cell, prose below. */
const card: NewSheet = {
  name: '사업 카드',
  cells: Object.fromEntries([
    ...row(
      1,
      at('사 업 카 드', {
        font: { size: 20, bold: true },
        alignment: { horizontal: 'center', vertical: 'center' },
      }),
    ),
    ...row(3, ...each(['사업명', '｛｛사업명｝｝', '', '번호', '{{사업번호}}'], HEAD)),
    ...row(
      4,
      at('부서/담당', HEAD),
      at('{{부서}} / {{담당자}}', TEXT),
      blank(TEXT),
      at('기간', HEAD),
      at('{{사업 기간}}', TEXT),
    ),
    ...row(
      5,
      at('예산현액', HEAD),
      at('{{예산현액}}', { ...AMOUNT, numberFormat: '#,##0"원"' }),
      blank(TEXT),
      at('집행률', HEAD),
      at('{{집행률}}', RATE),
    ),
    ...row(
      6,
      at('잔액', HEAD),
      computed('B5-N(B7)', { ...AMOUNT, numberFormat: '#,##0"원"' }),
      blank(TEXT),
      at('기준일', HEAD),
      at('{{기준일}}', { ...TEXT, numberFormat: 'yyyy. m. d.' }),
    ),
    ...row(
      7,
      at('집행액', HEAD),
      at('{{집행액}}', { ...AMOUNT, numberFormat: '#,##0"원"' }),
      blank(TEXT),
      at('글자 칸', HEAD),
      at('{{집행액}}', { ...TEXT, numberFormat: '@' }),
    ),
    ...row(9, at('추진실적', HEAD), at('{{추진실적}}', { ...TEXT, alignment: { vertical: 'top' } })),
    ...row(
      10,
      at('요약', HEAD),
      computed('"「{{사업명}}」 집행률 "&TEXT(E5,"0.0%")&" ({{집행액}}원)"', TEXT),
    ),
  ]),
  merged: ['A1:E1', 'B3:C3', 'B4:C4', 'B5:C5', 'B6:C6', 'B7:C7', 'B9:E9', 'B10:E10'],
  columns: { A: { width: 11 }, 'B:C': { width: 16 }, D: { width: 10 }, E: { width: 18 } },
  rows: { 1: { height: 44 }, 9: { height: 160 } },
  page: { header: '&L사업 {{사업번호}}&R{{사업명}}', footer: '&C&P' },
};

/** 표지: figures in running text, a unit and a percent sign of the form's own, a name that is none. */
const cover: NewSheet = {
  name: '표지',
  cells: Object.fromEntries([
    ...row(
      2,
      at('{{회계연도}}년도 주요업무 추진실적', {
        font: { size: 28, bold: true },
        alignment: { horizontal: 'center' },
      }),
    ),
    ...row(
      4,
      at(
        '  우리 {{부서명}}은 {{사업수}}개 사업에 {{합계예산현액}}을 편성하여 {{합계 집행액}}(집행률 {{합계집행률}})을 집행하였습니다.',
        { alignment: { wrapText: true } },
      ),
    ),
    ...row(
      5,
      at(
        '  집행잔액은 {{합계집행잔액}}원, 곧 {{합계집행잔액}} 백만원이며 집행률은 {{합계집행률}}%입니다.',
        {},
      ),
    ),
    ...row(6, at('{{집행율}}과 {{합계예산현액}', {})),
    ...row(8, at('{{기준일}}', { alignment: { horizontal: 'center' } })),
  ]),
  merged: ['A2:F2', 'A4:F4', 'A5:F5'],
  columns: { 'A:F': { width: 14 } },
  rows: { 2: { height: 60 }, 4: { height: 48 } },
  page: { footer: '&R{{없는 이름}}' },
};

/** A workbook with three forms as offices have them; print areas and titles are names, as Excel saves them. */
export function officeForms(): Uint8Array {
  return writeWorkbook({
    sheets: [matrix, card, cover],
    names: [
      { name: '_xlnm.Print_Area', sheet: matrix.name, formula: `'${matrix.name}'!$A$1:$H$10` },
      { name: '_xlnm.Print_Titles', sheet: matrix.name, formula: `'${matrix.name}'!$3:$4` },
      { name: '_xlnm.Print_Area', sheet: card.name, formula: `'${card.name}'!$A$1:$E$10` },
    ],
  });
}
