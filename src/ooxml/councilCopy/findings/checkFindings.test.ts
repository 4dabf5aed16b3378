import type { NewCell, NewWorkbook } from '../../writer/model';
import { copied, refused } from '../testing/copied';

/** 지출 30 of 100, and what a cell makes of it. */
function book(cell: NewCell, calculation: NewWorkbook['calculation'] = {}): NewWorkbook {
  return { calculation, sheets: [{ name: '보고', cells: { A1: 30, B1: 100, C1: cell } }] };
}

const RATE = '_xldudf_SILJEOK_EXECRATE(A1,B1)';
const FINDINGS: readonly (readonly [string, NewWorkbook, object])[] = [
  [
    '차이',
    book({ formula: RATE, value: 0.31 }),
    { sheet: '보고', cell: 'C1', formula: RATE, saved: 0.31, recomputed: 0.3 },
  ],
  [
    '오류',
    book({ formula: RATE, value: { error: '#NAME?' } }),
    { sheet: '보고', cell: 'C1', formula: RATE, saved: { code: '#NAME?' } },
  ],
  [
    '오류',
    book({ formula: 'B1*2', value: { error: '#NAME?' } }),
    { sheet: '보고', cell: 'C1', formula: 'B1*2', saved: { code: '#NAME?' } },
  ],
  ['없음', book({ formula: RATE }), { sheet: '보고', cell: 'C1', formula: RATE }],
  // A formula of no function of ours that goes would leave an empty cell.
  ['없음', book({ formula: '[1]Sheet1!A1' }), { sheet: '보고', cell: 'C1', formula: '[1]Sheet1!A1' }],
  [
    '모르는함수',
    book({ formula: '_xldudf_SILJEOK_FUTURE(A1)', value: 7 }),
    { sheet: '보고', cell: 'C1', formula: '_xldudf_SILJEOK_FUTURE(A1)', saved: 7, unknown: 'FUTURE' },
  ],
  [
    '미확인',
    book({ formula: '_xldudf_SILJEOK_EXECRATE(OFFSET(A1,0,0),B1)', value: 0.3 }),
    {
      ...{ sheet: '보고', cell: 'C1', formula: '_xldudf_SILJEOK_EXECRATE(OFFSET(A1,0,0),B1)' },
      ...{ saved: 0.3, unknown: 'OFFSET' },
    },
  ],
  // One that stays: nobody has seen what it will show.
  [
    '미확인',
    book({ formula: 'B1*2' }),
    { sheet: '보고', cell: 'C1', formula: 'B1*2', saved: null, count: 1 },
  ],
  ['수동계산', book(1, { manual: true }), {}],
  ['전체계산', book(1, { fullOnLoad: true }), {}],
];

describe.each(FINDINGS)('%s', (kind, workbook, details) => {
  const findings = [{ kind, ...details }];

  it('stops the copy and says all about it', async () => {
    expect(await refused(workbook)).toEqual({ code: 'findings', findings });
  });

  it('stops nothing once its kind is accepted, and stands in the report', async () => {
    expect((await copied(workbook, { accept: [kind as '차이'] })).report.findings).toEqual(findings);
    expect((await copied(workbook, { accept: ['모두'] })).report.findings).toEqual(findings);
  });

  it('is not accepted with another kind', async () => {
    const other = kind === '차이' ? '오류' : '차이';
    expect(await refused(workbook, { accept: [other] })).toBeDefined();
  });
});

describe('a formula that spills', () => {
  const spilling = (values: readonly number[]): NewWorkbook => {
    const array = '_xldudf_SILJEOK_BUDGET(A2:A3,B1:E3)';
    const [first, second] = values as [number, number];
    const cells = {
      ...{ A2: 1, A3: 2, B1: '사업번호', C1: '일자', D1: '구분', E1: '금액', B2: 1, D2: '본예산', E2: 500 },
      ...{
        B3: 2,
        D3: '본예산',
        E3: 700,
        G1: { formula: { array, ref: 'G1:G2', spills: true as const }, value: first },
        G2: second,
      },
    } as const;
    return { sheets: [{ name: '보고', cells }] };
  };

  it('is compared in all cells that it fills', async () => {
    expect(await refused(spilling([500, 700]))).toBeUndefined();
    expect(await refused(spilling([500, 800]))).toMatchObject({
      findings: [{ kind: '차이', cell: 'G2', saved: 800, recomputed: 700 }],
    });
  });
});

describe('a copy without findings', () => {
  it('is made of values that our functions give, to fifteen digits', async () => {
    expect(await refused(book({ formula: RATE, value: 0.30000000000000004 }))).toBeUndefined();
  });

  it('is not asked about sheets that are not handed out', async () => {
    const sheets = [{ name: '보고' }, { name: '자료', cells: { A1: { formula: RATE, value: 5 } } }];
    expect(await refused({ sheets }, { sheets: ['보고'] })).toBeUndefined();
  });

  it('takes arguments from sheets that are not handed out', async () => {
    const formula = '_xldudf_SILJEOK_EXECRATE(자료!A1,자료!B1)';
    const of = (value: number): NewWorkbook => ({
      sheets: [
        { name: '보고', cells: { A1: { formula, value } } },
        { name: '자료', cells: { A1: 1, B1: 4 } },
      ],
    });
    expect(await refused(of(0.25), { sheets: ['보고'] })).toBeUndefined();
    expect(await refused(of(0.26), { sheets: ['보고'] })).toBeDefined();
  });

  it('asks of all findings at once, not of the first alone', async () => {
    const cells = { A1: { formula: RATE }, A2: { formula: RATE, value: { error: '#N/A' } } } as const;
    const refusal = await refused({ sheets: [{ name: '보고', cells }] }, { accept: ['없음'] });
    expect(refusal).toMatchObject({ findings: [{ kind: '없음' }, { kind: '오류' }] });
  });
});

describe('what is handed out unseen', () => {
  const hidden: NewWorkbook = {
    sheets: [
      {
        name: '보고',
        cells: { A1: 1, A2: '숨긴 행', B3: '숨긴 열', C3: { formula: 'B3', value: 1 }, E1: 5, F3: 1, G3: 7 },
        rows: { 2: { hidden: true }, 4: { hidden: true } },
        columns: { 'B:C': { hidden: true }, E: { width: 0.2 }, H: { hidden: true } },
      },
      { name: '자료', cells: { A1: 1, B1: { value: '비밀', style: { numberFormat: ';;;' } } } },
    ],
  };

  it('stops the copy, with the first cell and how many there are, a line for each way of hiding', async () => {
    expect(await refused(hidden)).toEqual({
      code: 'findings',
      findings: [
        { kind: '숨김', sheet: '보고', cell: 'E1', count: 3, hiddenBy: 'column' },
        { kind: '숨김', sheet: '보고', cell: 'A2', count: 1, hiddenBy: 'row' },
        { kind: '숨김', sheet: '자료', cell: 'B1', count: 1, hiddenBy: 'format' },
      ],
    });
  });

  it('is told once it is accepted, and is no matter on sheets that stay behind', async () => {
    const { report } = await copied(hidden, { sheets: ['자료'], accept: ['숨김'] });
    expect(report.findings.map(({ sheet }) => sheet)).toEqual(['자료']);
  });
});
