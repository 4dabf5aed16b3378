import { readPackage } from '../package/readPackage';
import { readTables } from '../workbook/readTables';
import { readWorkbook } from '../workbook/readWorkbook';
import type { NewName } from '../writer/model';
import { writeWorkbook } from '../writer/writeWorkbook';
import { HandedOut } from './handedOut';

const NAMES: readonly NewName[] = [
  { name: '보고이름', formula: '보고!$A$1' },
  { name: '자료이름', formula: '자료!$A$1' },
  { name: '사슬', formula: '자료이름*2' },
  { name: '실적이름', formula: '_xldudf_SILJEOK_EXECRATE(보고!$A$1,보고!$A$2)' },
  { name: '바깥이름', formula: "'[1]1월'!$A$1" },
  { name: '람다', formula: '_xlfn.LAMBDA(_xlpm.x,_xlpm.x+자료!$A$1)' },
  { name: '둘', formula: '자료!$A$1' },
  { name: '둘', formula: '보고!$A$1', sheet: '보고' },
];

function handedOut(kept: readonly string[]): { out: HandedOut; keptNames: () => string[] } {
  const tables = (name: string) => [{ name, at: 'A1', columns: [{ name: '금액' }], rows: [[1]] }];
  const pack = readPackage(
    writeWorkbook({
      sheets: [
        { name: '보고', tables: tables('보고표') },
        { name: "자료 '07", tables: tables('자료표') },
        { name: '자료' },
        { name: '집계' },
      ],
      names: NAMES,
    }),
  );
  const workbook = readWorkbook(pack);
  const sheets = new Set(workbook.sheets.filter(({ name }) => kept.includes(name)));
  const out = new HandedOut(
    workbook,
    sheets,
    new Map(workbook.sheets.map((sheet) => [sheet, readTables(pack, sheet.part)])),
  );
  return {
    out,
    keptNames: () => workbook.names.filter((name) => out.isKeptName(name)).map(({ name }) => name),
  };
}

describe('a formula of a sheet that is handed out', () => {
  const { out } = handedOut(['보고', '집계']);

  it.each([
    'SUM(A1:B2)',
    '집계!A1+보고이름',
    '보고:보고!A1',
    '보고표[금액]',
    'ROWS(보고표)',
    '"자료실 안내"',
    '_xlfn.LET(_xlpm.x,1,_xlpm.x)',
    'COUNTIF(A:A,"자료집")',
  ])('may stay: %s', (formula) => {
    expect(out.barrier(formula)).toBeUndefined();
  });

  it.each([
    ['자료!A1', 'dropped'],
    ["'자료 ''07'!A1", 'dropped'],
    ['보고:집계!A1', 'dropped'],
    ["'없는 시트'!#REF!", 'dropped'],
    ['SUM(자료표[금액])', 'dropped'],
    ['ROWS(자료표)', 'dropped'],
    ['자료이름', 'dropped'],
    ['사슬+1', 'dropped'],
    ['실적이름', 'dropped'],
    ['람다(1)', 'dropped'],
    ['INDIRECT("자료!A1")', 'dropped'],
    ['HYPERLINK("#\'자료 \'\'07\'!A1","보기")', 'dropped'],
    ['"출처: 자료"', 'dropped'],
    ['바깥이름', 'dropped'],
    ['[1]집계!A1', 'external'],
    ['_xll.다른함수(A1)', 'external'],
    ['_xlfn._xldudf_OTHER_FUNCTION(A1)', 'external'],
    ['CUBEVALUE("연결","[측정값].[합계]")', 'external'],
    ['1+_xlfn.WEBSERVICE("https://example.com")', 'external'],
    ['RTD("시세",,"A")', 'external'],
    ['GET.WORKBOOK(1)', 'external'],
    ['INDEX(get.cell(63,A1),1)', 'external'],
    ['EVALUATE("1+1")', 'external'],
    ["엑셀|'표'!A1", 'unreadable'],
    ['[1', 'unreadable'],
  ])('may not stay: %s', (formula, barrier) => {
    expect(out.barrier(formula)).toBe(barrier);
  });

  it('means the name of its own sheet where there are two of one name', () => {
    const { out } = handedOut(['보고', '집계']);
    const [report, , , summary] = readWorkbook(
      readPackage(
        writeWorkbook({
          sheets: [{ name: '보고' }, { name: "자료 '07" }, { name: '자료' }, { name: '집계' }],
        }),
      ),
    ).sheets;
    expect(out.barrier('둘', report)).toBeUndefined();
    expect(out.barrier('둘', summary)).toBe('dropped');
  });
});

describe('defined names', () => {
  /** All that may stay is asked for. */
  const reachable = (kept: readonly string[], before: (out: HandedOut) => void = () => {}) => {
    const { out, keptNames } = handedOut(kept);
    before(out);
    for (const { name, sheet } of NAMES) out.reach(sheet === undefined ? name : `${sheet}!${name}`);
    return keptNames();
  };

  it('go with what they mean, also by way of another name', () => {
    expect(reachable(['보고', '집계'])).toEqual(['보고이름', '둘']);
  });

  it('go with the sheet they are known on', () => {
    expect(reachable(['자료'])).toEqual(['자료이름', '사슬', '람다', '둘']);
  });

  it('go with a purpose that goes, and so do formulas that use them', () => {
    expect(reachable(['보고'], (out) => out.dropName('보고이름'))).toEqual(['둘']);
    const { out } = handedOut(['보고']);
    out.dropName('보고이름');
    expect(out.barrier('보고이름+1')).toBe('dropped');
  });

  it.each([
    ['사슬', ['자료이름', '사슬']],
    ['SUM(A1,자료이름)', ['자료이름']],
    ['INDIRECT("사슬")', ['자료이름', '사슬']],
    ['HYPERLINK("#자료이름","보기")', ['자료이름']],
    ['람다(1)', ['람다']],
    ['INDIRECT(A1)', ['자료이름', '사슬', '람다', '둘']],
    ['자료이름표[금액]', []],
    ['_xlfn.LET(_xlpm.사슬,1,_xlpm.사슬)', []],
    ['1+1', []],
  ])('stay where something handed out needs them: %s', (formula, kept) => {
    const { out, keptNames } = handedOut(['자료']);
    out.reach(formula);
    expect(keptNames()).toEqual(kept);
  });
});
