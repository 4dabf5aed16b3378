import { readPackage } from '../package/readPackage';
import type { NewSheet, NewWorkbook } from '../writer/model';
import { writeWorkbook } from '../writer/writeWorkbook';
import { readSheet } from '../sheet/patchSheet';
import { callingCell, type CallingCell, checkCell } from './checkCalls';
import { SavedBook } from './savedBook';

const LEDGER: NewSheet = {
  name: '자료',
  tables: [
    {
      name: '집행',
      at: 'A1',
      columns: [
        { name: '사업번호', totals: { label: '합계' } },
        { name: '집행일' },
        { name: '구분' },
        { name: '금액', totals: { function: 'sum', value: 900 } },
        { name: '율', formula: '_xldudf_SILJEOK_EXECRATE(집행[[#This Row],[금액]],집행[[#Totals],[금액]])' },
      ],
      rows: [
        ['01', 39083, '지출', 300, 300 / 900],
        ['02', 39084, '지출', 600, 0.5],
      ],
    },
  ],
};

function book(cells: NewSheet['cells'], more: Partial<NewWorkbook> = {}) {
  const sheets = [{ name: '보고', cells: cells! }, LEDGER];
  return writeWorkbook({
    sheets,
    names: [{ name: '집행표', formula: '집행[[#All],[사업번호]:[금액]]' }],
    ...more,
  });
}

function check(bytes: Uint8Array) {
  const opened = readPackage(bytes);
  const saved = new SavedBook(opened);
  const checked = saved.worksheets.flatMap(({ name, part }) => {
    const calling: CallingCell[] = [];
    readSheet(part, opened.textChunks(part), {
      cell: (cell) => {
        const found = cell.formula && callingCell(cell, cell.formula);
        if (found) calling.push(found);
        return undefined;
      },
    });
    return calling.map((cell) => checkCell(name, cell, saved));
  });
  return Object.fromEntries(checked.map(({ sheet, ref, finding }) => [`${sheet}!${ref}`, finding]));
}

/** Finding of a formula in B1 of 보고, with this saved value beside it. */
const one = (formula: string, value?: string | number | { error: '#N/A' }) =>
  check(book({ A1: 1, B1: value === undefined ? { formula } : { formula, value } }))['보고!B1'];

describe('cells that call functions of ours', () => {
  it.each([
    ['_xldudf_SILJEOK_EXECRATE(A1,4)', 0.25],
    ['_xldudf_SILJEOK_SPENT("01",집행표)', 300],
    ['_xldudf_SILJEOK_SPENT("02",집행[[#All],[사업번호]:[금액]])', 600],
    ['_xldudf_SILJEOK_SPENT("02",자료!$A$1:$D$3)', 600],
    ['_xldudf_SILJEOK_SPENT("02",자료!A:D)', 600],
    ['_xldudf_SILJEOK_SUMCHECK(900,집행[금액])', '일치'],
    ['_xldudf_SILJEOK_EXECRATE(A1,3)', 0.333333333333333],
  ])('are as they are recomputed: %s', (formula, value) => {
    expect(one(formula, value)).toEqual({ kind: 'same' });
  });

  it('differ where the saved value is another', () => {
    expect(one('_xldudf_SILJEOK_EXECRATE(A1,4)', 0.3)).toEqual({ kind: 'differs', computed: 0.25 });
    expect(one('_xldudf_SILJEOK_EXECRATE(A1,4)', '0.25')).toEqual({ kind: 'differs', computed: 0.25 });
  });

  it('are told in calculated columns, row by row', () => {
    expect(check(book({}))).toEqual({
      '자료!E2': { kind: 'same' },
      '자료!E3': { kind: 'differs', computed: 600 / 900 },
    });
  });

  it('are told where an error or no value is saved', () => {
    expect(one('_xldudf_SILJEOK_EXECRATE(A1,4)', { error: '#N/A' })).toEqual({ kind: 'error', code: '#N/A' });
    expect(one('_xldudf_SILJEOK_EXECRATE(A1,4)')).toEqual({ kind: 'missing' });
  });

  it('are told where the function is none that we know, or something else is not', () => {
    expect(one('_xldudf_SILJEOK_FUTURE(1)', 1)).toEqual({ kind: 'unknownFunction', ids: ['FUTURE'] });
    expect(one('_xldudf_SILJEOK_EXECRATE(OFFSET(A1,0,0),4)', 0.25)).toEqual({
      kind: 'notRecomputed',
      part: 'OFFSET',
    });
    expect(one('_xldudf_SILJEOK_EXECRATE(A1', 1)).toMatchObject({ kind: 'notRecomputed' });
  });

  it('are compared cell by cell where they spill', () => {
    const spilled = (last: number) =>
      check(
        book({
          A1: '01',
          A2: '02',
          B1: {
            formula: { array: '_xldudf_SILJEOK_SPENT(A1:A2,집행표)', ref: 'B1:B2', spills: true },
            value: 300,
          },
          B2: last,
        }),
      )['보고!B1'];
    expect(spilled(600)).toEqual({ kind: 'same' });
    expect(spilled(601)).toEqual({ kind: 'differs', computed: [[300], [600]] });
  });

  it('are read where their formula is shared', () => {
    const found = check(
      book({
        A1: 1,
        A2: 2,
        B1: { formula: { shared: 0, text: '_xldudf_SILJEOK_EXECRATE(A1,4)', ref: 'B1:B2' }, value: 0.25 },
        B2: { formula: { shared: 0 }, value: 0.25 },
      }),
    );
    expect(found['보고!B1']).toEqual({ kind: 'same' });
    expect(found['보고!B2']).toEqual({ kind: 'differs', computed: 0.5 });
  });

  it('go by the name of their own sheet before one of the workbook', () => {
    const names = [
      { name: '기준', formula: '보고!$A$1' },
      { name: '기준', formula: '자료!$D$2', sheet: '보고' },
    ];
    const bytes = book(
      { A1: 1, B1: { formula: '_xldudf_SILJEOK_EXECRATE(기준,600)', value: 0.5 } },
      { names },
    );
    expect(check(bytes)['보고!B1']).toEqual({ kind: 'same' });
  });

  it('are not those that only speak of one', () => {
    expect(one('"SILJEOK.EXECRATE(1,2)"', 'x')).toBeUndefined();
  });
});
