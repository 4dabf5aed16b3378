import type { Day, Won } from '../../domain/kinds';
import { layoutOf, positionOf, type TableLayout } from './layout';
import { changedCells, isEmptyRow, readRecord, recordCells, sameRecord } from './records';
import type { CellValue } from './cells';
import type { PaymentRecord, ProgrammeRecord } from './recordTypes';
import type { TableId } from './tableId';
import { TABLES } from '.';

function layout(id: TableId, headers = TABLES[id].columns.map(({ header }) => header)): TableLayout {
  const result = layoutOf(id, TABLES[id].name, headers);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const PAYMENTS = layout('payments');
const PROGRAMMES = layout('programmes');

const payment: PaymentRecord = {
  number: '02',
  date: 39245 as Day,
  kind: '지출',
  amount: 3_600_000 as Won,
  detail: '',
  memo: '=학습동아리 활동비',
  voucher: '',
};

const programme: ProgrammeRecord = {
  number: '01',
  order: 1,
  name: '창의혁신 마인드 제고',
  department: '창의혁신단',
  start: 39083 as Day,
  end: 39447 as Day,
  category: '예산',
  fiscalYear: 2007,
  team: '',
  manager: '',
  contact: '02-2670-1234',
  periodText: '연중',
  detail: '',
  progress: '정상',
  reason: '',
  measure: '',
  note: '',
};

/** As Excel holds what was written: an apostrophe in front has done its work. */
function asHeld(cells: readonly (string | number | null)[]): CellValue[] {
  return cells.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : (cell ?? '')));
}

describe('a record and its row', () => {
  it('come back as they went', () => {
    expect(readRecord('payments', PAYMENTS, asHeld(recordCells('payments', PAYMENTS, payment)), 2)).toEqual({
      record: payment,
      problems: [],
    });
    const row = asHeld(recordCells('programmes', PROGRAMMES, programme));
    expect(readRecord('programmes', PROGRAMMES, row, 2).record).toEqual(programme);
  });

  it('leave calculated cells, the key and the users’ own columns alone', () => {
    const own = layout('payments', ['내 메모', ...PAYMENTS.headers]);
    const cells = recordCells('payments', own, payment);
    expect(cells[0]).toBeNull();
    expect(cells[positionOf(own, '집행번호')]).toBeNull();
    expect(recordCells('programmes', PROGRAMMES, programme)[positionOf(PROGRAMMES, '집행률')]).toBeNull();
  });

  it.each(['=1+1', '+82', '-', '@kim', '\t표', "'인용"])('keep %j a text', (memo) => {
    const cells = recordCells('payments', PAYMENTS, { ...payment, memo });
    expect(cells[positionOf(PAYMENTS, '적요')]).toBe(`'${memo}`);
  });
});

describe('a row typed by hand', () => {
  const typed = (change: Readonly<Record<string, CellValue>>): CellValue[] => {
    const cells = asHeld(recordCells('payments', PAYMENTS, payment));
    for (const [header, value] of Object.entries(change)) cells[positionOf(PAYMENTS, header)] = value;
    return cells;
  };

  it('keeps the day of a date with a time', () => {
    expect(readRecord('payments', PAYMENTS, typed({ 집행일: 39245.75 }), 2).record?.date).toBe(39245);
  });

  it('has the digits where a number was typed for a text', () => {
    expect(readRecord('payments', PAYMENTS, typed({ 사업번호: 2, 증빙: 17 }), 2).record).toMatchObject({
      number: '2',
      voucher: '17',
    });
  });

  it('with a date as text is shown without it and named, never guessed', () => {
    expect(readRecord('payments', PAYMENTS, typed({ 집행일: '2007. 6. 12.' }), 7)).toMatchObject({
      record: { date: null, amount: 3_600_000 },
      problems: [
        {
          code: 'cellNotDate',
          params: { table: '집행', column: '집행일', row: 7, value: '2007. 6. 12.' },
        },
      ],
    });
  });

  it.each([['3,600천원'], [''], [0.5], [true]])('with the amount %j is no record but a problem', (amount) => {
    const read = readRecord('payments', PAYMENTS, typed({ 금액: amount }), 7);
    expect(read.record).toBeNull();
    expect(read.problems.map(({ code }) => code)).toEqual(['cellNotAmount']);
  });

  it('with an error in a cell says so; in a column of texts it is what the cell shows', () => {
    const read = readRecord('payments', PAYMENTS, typed({ 집행일: '#REF!', 적요: '#N/A' }), 7);
    expect(read.problems).toMatchObject([
      { code: 'cellError', params: { column: '집행일', value: '#REF!' } },
    ]);
    expect(read.record?.memo).toBe('#N/A');
  });

  it('with another word for 예산구분 is named', () => {
    const cells = asHeld(recordCells('programmes', PROGRAMMES, programme));
    cells[positionOf(PROGRAMMES, '예산구분')] = '무예산';
    expect(readRecord('programmes', PROGRAMMES, cells, 2)).toMatchObject({
      record: { category: '' },
      problems: [{ code: 'cellNotChoice' }],
    });
  });
});

describe('an edit', () => {
  it('touches only the cells that changed, so what could not be read stays', () => {
    const cells = changedCells('payments', PAYMENTS, payment, { ...payment, memo: '재료비', date: null });
    expect(cells.filter((cell) => cell !== null)).toEqual(['', '재료비']);
    expect(cells[positionOf(PAYMENTS, '집행일')]).toBe('');
  });

  it('takes the same Hangul, composed or not, for the same', () => {
    const decomposed = { ...payment, memo: payment.memo.normalize('NFD') };
    expect(sameRecord('payments', payment, decomposed)).toBe(true);
    expect(sameRecord('payments', payment, { ...payment, amount: 1 as Won })).toBe(false);
  });
});

describe('an empty row', () => {
  it('is one where only calculated cells show something', () => {
    const cells: CellValue[] = PROGRAMMES.headers.map(() => '');
    cells[positionOf(PROGRAMMES, '집행상태')] = '미입력';
    expect(isEmptyRow(PROGRAMMES, cells)).toBe(true);
    cells[positionOf(PROGRAMMES, '비고')] = '메모';
    expect(isEmptyRow(PROGRAMMES, cells)).toBe(false);
  });
});
