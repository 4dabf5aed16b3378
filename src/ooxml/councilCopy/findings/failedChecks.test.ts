import type { CellsByAddress, NewCell, NewTable } from '../../writer/model';
import { changedPart } from '../../testing/changedPart';
import { writeWorkbook } from '../../writer/writeWorkbook';
import { copied, refused } from '../testing/copied';

async function findingsOf(cells: CellsByAddress, tables: readonly NewTable[] = []): Promise<object[]> {
  const refusal = await refused({ sheets: [{ name: '보고', cells, tables }] });
  if (refusal === undefined) return [];
  return refusal.code === 'findings' ? refusal.findings.map((one) => ({ ...one, formula: undefined })) : [];
}

const PARTS = { A1: 4000, A2: 1000, A3: 2000 };
const SUMCHECK = '_xldudf_SILJEOK_SUMCHECK(A1,A2:A3)';

describe('a check that does not hold', () => {
  it.each<readonly [string, NewCell, string]>([
    ['by our function', { formula: SUMCHECK, value: '차이 1,000' }, '차이 1,000'],
    ['within a longer formula', { formula: `IF(${SUMCHECK}="일치","O","X")`, value: 'X' }, '차이 1,000'],
    [
      'by a native twin',
      { formula: '"차이 "&TEXT(A1-SUM(A2:A3),"#,##0")', value: '차이 1,000' },
      '차이 1,000',
    ],
    ['as a value of an earlier copy', '차이 −13,198.5', '차이 −13,198.5'],
    [
      'of a text',
      { formula: '_xldudf_SILJEOK_TEXTCHECK("45건",A2:A3)', value: '표에 없는 수: 45건' },
      '표에 없는 수: 45건',
    ],
  ])('is told: %s', async (_, cell, saved) => {
    expect(await findingsOf({ ...PARTS, B1: cell })).toEqual([
      { kind: '검산', sheet: '보고', cell: 'B1', saved },
    ]);
  });

  it.each<readonly [string, NewCell]>([
    ['a check that holds', { formula: '_xldudf_SILJEOK_SUMCHECK(3000,A2:A3)', value: '일치' }],
    ['a check without a total', { formula: '_xldudf_SILJEOK_SUMCHECK("-",A2:A3)', value: '-' }],
    ['a sentence of the sender', '예산과 집행의 차이 1,000원은 이월한 것입니다.'],
  ])('is not: %s', async (_, cell) => {
    expect(await findingsOf({ ...PARTS, B1: cell })).toEqual([]);
  });
});

describe('확인', () => {
  it('is told of a formula that shows it, and not of a header or a word that was typed', async () => {
    const cells = { A1: '확인', A2: '확인', B2: { formula: 'IF(A1="","",A1)', value: '확인' } };
    expect(await findingsOf(cells)).toEqual([{ kind: '확인', sheet: '보고', cell: 'B2', saved: '확인' }]);
  });

  it('is told of a summary that spills, at the first figure that shows it, with how many there are', async () => {
    const formula = '_xldudf_SILJEOK_BUDGET(A2:A3,C1:F3)';
    const cells = {
      ...{ A2: 1, A3: 2, G1: { formula: { array: formula, ref: 'G1:G3', spills: true as const }, value: 1 } },
      ...{ G2: '확인', G3: '확인' },
    };
    expect(await findingsOf(cells)).toContainEqual({
      ...{ kind: '확인', sheet: '보고', cell: 'G2', saved: '확인', count: 2 },
    });
  });

  it('is told of the rows of a table that its column 확인 names', async () => {
    const table: NewTable = {
      ...{ name: '집행', at: 'A1', columns: [{ name: '금액' }, { name: '확인', formula: '""' }] },
      rows: [
        [1, ''],
        [2, '구분'],
      ],
    };
    expect(await findingsOf({}, [table])).toEqual([
      { kind: '확인', sheet: '보고', cell: 'B3', saved: '구분' },
    ]);
  });
});

describe('a value typed over a formula', () => {
  const rate = (row: number, value: number): NewCell => ({ formula: `C${row}/B${row}`, value });

  it('is told between cells that hold one formula', async () => {
    const cells = { D2: rate(2, 0.3), D3: 0.45, D4: 0.5, D5: rate(5, 0.2), D6: rate(6, 1) };
    expect(await findingsOf(cells)).toEqual([
      { kind: '직접입력', sheet: '보고', cell: 'D3', saved: 0.45, count: 2 },
    ]);
  });

  it('is told in a calculated column of a table, also in its last row, whatever was typed', async () => {
    const columns = [{ name: '집행액' }, { name: '집행률', formula: 'A2/2' }];
    const rows = [
      [1, 0.5],
      [2, 1],
      [3, 1.5],
    ];
    const bytes = writeWorkbook({
      sheets: [{ name: '보고', tables: [{ name: '사업', at: 'A1', columns, rows }] }],
    });
    const typed = changedPart(bytes, '/xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/(<c r="B[34]"[^>]*>)<f>.*?<\/f>/g, '$1'),
    );
    expect(await refused(bytes)).toBeUndefined();
    expect(await refused(typed)).toEqual({
      code: 'findings',
      findings: [{ kind: '직접입력', sheet: '보고', cell: 'B3', saved: 1, count: 2 }],
    });
  });

  it('is no subtotal, whose formula adds up what stands above it', async () => {
    const subtotal = (rows: string, value: number): NewCell => ({
      formula: `SUM(B${rows.replace(':', ':B')})`,
      value,
    });
    const cells = { B1: 1, B2: 2, B3: subtotal('1:2', 3), B4: 4, B5: 5, B6: subtotal('4:5', 9) };
    expect(await findingsOf(cells)).toEqual([]);
  });

  it('is no number below formulas that ends a column', async () => {
    expect(await findingsOf({ D2: rate(2, 0.3), D3: rate(3, 0.4), D4: 12, D6: rate(6, 1) })).toEqual([]);
  });

  it('is no column of numbers in which a formula stands now and then', async () => {
    const numbers = Object.fromEntries([3, 4, 5, 6, 7, 8].map((row) => [`D${row}`, row]));
    expect(await findingsOf({ D2: rate(2, 0.3), ...numbers, D9: rate(9, 0.4) })).toEqual([]);
  });

  it('stops nothing once it is accepted', async () => {
    const sheets = [{ name: '보고', cells: { D2: rate(2, 0.3), D3: 0.45, D4: rate(4, 0.5) } }];
    expect((await copied({ sheets }, { accept: ['직접입력'] })).report.findings).toHaveLength(1);
  });
});

describe('a workbook whose days are counted from 1904', () => {
  /** 44741 is the 30th of June 2026 in it; our functions are told nothing of that in Excel. */
  const in1904 = (cells: CellsByAddress) =>
    changedPart(
      writeWorkbook({ sheets: [{ name: '보고', cells: { A1: 44741, ...cells } }] }),
      '/xl/workbook.xml',
      (xml) => xml.replace('<workbookPr ', '<workbookPr date1904="1" '),
    );
  const basis = '_xldudf_SILJEOK_BASIS("집행률",A1)';

  it('is told, with what our functions print and what the sheet shows', async () => {
    const cells = { B1: { formula: basis, value: '집행률, 2022. 6. 29. 기준' } };
    expect(await refused(in1904(cells))).toEqual({
      code: 'findings',
      findings: [
        { kind: '날짜체계' },
        {
          ...{ kind: '날짜체계', sheet: '보고', cell: 'B1', formula: basis },
          ...{ saved: '집행률, 2022. 6. 29. 기준', recomputed: '집행률, 2026. 6. 30. 기준' },
        },
      ],
    });
  });

  it('has its dates read as its sheets show them, in blocks and by DATE as well', async () => {
    const cells: CellsByAddress = {
      ...{ B1: { formula: basis, value: '집행률, 2026. 6. 30. 기준' } },
      B2: { formula: '_xldudf_SILJEOK_BASIS("집행률",DATE(2026,6,30))', value: '집행률, 2026. 6. 30. 기준' },
      ...{ C1: '사업번호', D1: '일자', E1: '구분', F1: '금액', C2: 1, D2: 44700, E2: '본예산', F2: 500 },
      B3: { formula: '_xldudf_SILJEOK_BUDGET(1,C1:F2,"2026. 6. 30.")', value: 500 },
      B4: { formula: '_xldudf_SILJEOK_BUDGET(1,C1:F2,"2025. 6. 30.")', value: 0 },
      B5: { formula: '_xldudf_SILJEOK_PERIODEND("6월",2026)', value: 44741 },
    };
    expect(await refused(in1904(cells))).toEqual({ code: 'findings', findings: [{ kind: '날짜체계' }] });
  });

  it('hands out the saved value where a native formula would show another date', async () => {
    const cells = { B1: { formula: basis, value: '집행률, 2022. 6. 29. 기준' } };
    const copy = await copied(in1904(cells), { mode: '수식', accept: ['날짜체계'] });
    expect(copy.report.valued).toMatchObject([{ cell: 'B1', value: '집행률, 2022. 6. 29. 기준' }]);
  });
});
