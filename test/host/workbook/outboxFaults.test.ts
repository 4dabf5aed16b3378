import { Outbox } from '../../../src/workbook/outbox/outbox';
import { OFFICE_ERRORS } from '../../../workbench/host/temper';
import { enterPayment, enterProgramme, openDeskWithTables, problemOf, valueOf, type Desk } from './support';

let desk: Desk;
let outbox: Outbox;
beforeEach(async () => {
  desk = await openDeskWithTables();
  valueOf(await desk.book.read());
  outbox = new Outbox(desk.facts, () => desk.book.id);
});
afterEach(() => desk.office.stop());

const amounts = () => desk.column('집행', '금액');

function type(table: string, row: number, header: string, value: string): void {
  const { sheet, area, headers } = desk.table(table);
  const column = area.column + headers.indexOf(header);
  sheet.write({ row: area.row + row, column, rows: 1, columns: 1 }, [[value]]);
}

describe('an entry that Excel can never take', () => {
  const tooLong = enterPayment('01', 1, { memo: '가'.repeat(32_768) });

  it('is refused before it is sent, with its length', async () => {
    expect(await desk.book.append([tooLong])).toMatchObject({
      problem: { code: 'cellTextTooLong', params: { column: '적요', length: 32_768, limit: 32_767 } },
    });
    expect(desk.book.outbox).toEqual([]);
  });

  it('keeps no other waiting in the outbox, is told there, and goes when it is given up', async () => {
    outbox.send([
      { key: 'B000000001', entry: tooLong, sender: null },
      { key: 'B000000002', entry: enterPayment('01', 2), sender: null },
    ]);
    await desk.reload();
    valueOf(await desk.book.recover());
    expect(await amounts()).toEqual([2]);
    expect(desk.book.outbox).toMatchObject([{ key: 'B000000001', refused: { code: 'cellTextTooLong' } }]);
    expect(valueOf(await desk.book.withdraw(['B000000001']))).toEqual([]);
    expect(desk.book.outbox).toEqual([]);
  });
});

describe('what the person decided last holds:', () => {
  it('an entry that was given up is not written later', async () => {
    desk.office.temper.failRequest = { nth: 2, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
    expect(problemOf(await desk.book.append([enterPayment('01', 1)]))).toBe('busy');
    const [waiting] = desk.book.outbox;
    expect(valueOf(await desk.book.withdraw([waiting!.key]))).toEqual([]);
    valueOf(await desk.book.recover());
    expect(await amounts()).toEqual(['']);
  });

  it('an entry that had arrived after all is told, and stays', async () => {
    desk.office.temper.failRequest = {
      nth: 2,
      code: OFFICE_ERRORS.InvalidOrTimedOutSession,
      applied: true,
    };
    expect(problemOf(await desk.book.append([enterPayment('01', 1)]))).toBe('busy');
    const [waiting] = desk.book.outbox;
    expect(valueOf(await desk.book.withdraw([waiting!.key]))).toEqual([waiting!.key]);
    expect(await amounts()).toEqual([1]);
  });
});

it('an entry that recovery has written before it was given up is told as stored', async () => {
  desk.office.temper.failRequest = { nth: 2, code: OFFICE_ERRORS.InvalidOrTimedOutSession };
  await desk.book.append([enterPayment('01', 1)]);
  const [waiting] = desk.book.outbox;
  valueOf(await desk.book.recover());
  expect(valueOf(await desk.book.withdraw([waiting!.key]))).toEqual([waiting!.key]);
});

describe('a programme that was just entered', () => {
  it('is still one’s own after its name was put right in the cell', async () => {
    valueOf(await desk.book.append([enterProgramme('01')]));
    type('사업', 1, '사업명', '고친 이름');
    expect(valueOf(await desk.book.recover())).toEqual({ confirmed: 0, appended: 0 });
    outbox.doubtSeen();
    expect(valueOf(await desk.book.recover())).toEqual({ confirmed: 0, appended: 0 });
    expect(await desk.column('사업', '사업명')).toEqual(['고친 이름']);
  });

  it('is another’s where more than its name differs', async () => {
    valueOf(await desk.book.append([enterProgramme('01')]));
    type('사업', 1, '사업명', '다른 사업');
    type('사업', 1, '부서', '다른 부서');
    outbox.doubtSeen();
    expect(problemOf(await desk.book.recover())).toBe('numberTaken');
  });
});

describe('a 사업번호', () => {
  it.each(['TRUE', 'false', '#N/A', 'A'.repeat(256)])(
    '%s is refused, for SUMIFS takes it for something else',
    async (number) => {
      expect(problemOf(await desk.book.append([enterPayment(number, 1)]))).toBe('invalidNumber');
    },
  );
});

it.each(['#N/A', '#REF!', '=1+1', "'007", '@a', '-'])(
  'the text %s stays a text that can be edited',
  async (memo) => {
    const [key = ''] = valueOf(await desk.book.append([enterPayment('01', 1, { memo })]));
    const [row] = valueOf(await desk.book.readLedger('01')).payments;
    expect(row?.record.memo).toBe(memo);
    valueOf(await desk.book.edit('payments', key, row!.record, { ...row!.record, memo: '고침' }));
    expect(await desk.column('집행', '적요')).toEqual(['고침']);
  },
);
