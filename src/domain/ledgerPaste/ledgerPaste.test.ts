import { dayOf, formatDay } from '../day';
import type { Day, Won } from '../kinds';
import { readBlock } from '../pasted/block';
import { duplicatesOf } from './duplicates';
import { MOST_LINES, readLedgerBlock, type PasteContext } from './readLedgerBlock';

const PROGRAMMES = [
  { number: '01', name: '창의 행정' },
  { number: '02', name: '지식행정 추진' },
  { number: '03', name: '같은 이름' },
  { number: '04', name: '같은 이름' },
];
const PAYMENTS: PasteContext = { table: 'payments', programmes: PROGRAMMES, given: null, year: 2007 };
const BUDGETS: PasteContext = { ...PAYMENTS, table: 'budgets' };

function read(text: string, context: PasteContext = PAYMENTS) {
  const result = readLedgerBlock(readBlock(text), context);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** `02 2007. 6. 12. 지출 3600000`, and `!3 pasteDayUnread` for a line that was left. */
function shown(text: string, context: PasteContext = PAYMENTS): readonly string[] {
  const { rows, left } = read(text, context);
  return [
    ...rows.map(({ number, date, kind, amount, source }) =>
      [number, date === null ? '-' : formatDay(date), kind, amount, source]
        .filter((part) => part !== '')
        .join(' '),
    ),
    ...left.map(({ line, problem }) => `!${line} ${problem.code}`),
  ];
}

describe('rows of 집행 pasted from elsewhere', () => {
  it.each([
    [
      'our own headings',
      '사업번호\t집행일\t구분\t금액\n02\t2007. 6. 12.\t지출\t3,600,000',
      ['02 2007. 6. 12. 지출 3600000'],
    ],
    [
      'a finance system’s headings, a time behind the day, a unit above',
      '지출 내역\n\t\t\t(단위 : 천원)\n사업코드\t지출결의일자\t적요\t지출금액\n1\t2007-06-12 13:20\t활동비\t3,600',
      ['01 2007. 6. 12. 지출 3600000'],
    ],
    [
      'the name for want of a number',
      '사업명\t지급일\t금액(천원)\n지식행정추진\t6.12\t3',
      ['02 2007. 6. 12. 지출 3000'],
    ],
    [
      'words of other systems for 구분',
      '사업번호\t일자\t구분\t금액\n02\t6.12\t집행\t1\n02\t6.12\t여입\t2\n02\t6.12\t계약\t3',
      ['02 2007. 6. 12. 지출 1', '02 2007. 6. 12. 반납 2', '02 2007. 6. 12. 원인행위 3'],
    ],
    [
      'obligations and payments side by side, each with its own day',
      '사업번호\t원인행위일\t지출일\t원인행위액\t지출액\n02\t5.1\t6.12\t10\t7\n02\t5.2\t\t20\t-',
      ['02 2007. 5. 1. 원인행위 10', '02 2007. 6. 12. 지출 7', '02 2007. 5. 2. 원인행위 20'],
    ],
    ['a negative payment as 반납', '사업번호\t집행일\t금액\n02\t6.12\t△500', ['02 2007. 6. 12. 반납 500']],
    [
      'merged cells: a blank number is the one above',
      '사업번호\t집행일\t금액\n02\t6.12\t1\n\t6.13\t2',
      ['02 2007. 6. 12. 지출 1', '02 2007. 6. 13. 지출 2'],
    ],
    ['no day at all', '사업번호\t금액\n02\t5', ['02 - 지출 5']],
  ])('are read: %s', (_, text, rows) => {
    expect(shown(text)).toEqual(rows);
  });

  it('are left, each with its reason, where they cannot be used', () => {
    const text = [
      '사업번호\t집행일\t구분\t금액',
      '99\t6.12\t지출\t1',
      '02\t6.31\t지출\t2',
      '02\t6.12\t소멸\t3',
      '02\t6.12\t지출\t약간',
      '02\t6.12\t지출\t',
      '소 계\t\t\t15',
      '02\t20070612\t지출\t7',
    ].join('\n');
    expect(shown(text)).toEqual([
      '02 2007. 6. 12. 지출 7',
      '!2 pasteProgrammeUnknown',
      '!3 pasteDayUnread',
      '!4 pasteKindUnknown',
      '!5 pasteAmountUnread',
      '!6 pasteAmountUnread',
      '!7 pasteTotalLine',
    ]);
  });

  it('are not given to the programme before last, where the one above is not known', () => {
    expect(shown('사업번호\t금액\n02\t1\n99\t2\n\t3')).toEqual([
      '02 - 지출 1',
      '!3 pasteProgrammeUnknown',
      '!4 pasteProgrammeUnknown',
    ]);
    expect(shown('사업번호\t금액\n\t3\n02\t1')).toEqual(['02 - 지출 1', '!2 pasteProgrammeUnknown']);
  });

  it('say which column was taken for what, and which was not', () => {
    const { columns, readings } = read(
      '연번\t사업번호\t지출일자\t지출액\t예산현액\t집행잔액\n1\t02\t\t5\t100\t95',
    );
    expect(columns.amounts.map(({ header }) => header)).toEqual(['지출액']);
    expect(columns.fields.number?.header).toBe('사업번호');
    expect(columns.unused).toEqual(['연번', '예산현액', '집행잔액']);
    expect(readings).toEqual({ refunds: 0, fromAbove: 0, undated: 1 });
  });

  it('are not guessed at: a name that two programmes have, no headings, no programme', () => {
    expect(shown('사업명\t금액\n같은 이름\t5')).toEqual(['!2 pasteNameAmbiguous']);
    const code = (text: string, context = PAYMENTS) => {
      const result = readLedgerBlock(readBlock(text), context);
      return result.ok ? '' : result.problem.code;
    };
    expect(code('02\t6.12\t5')).toBe('pasteNoHeadings');
    expect(code('집행일\t금액\n6.12\t5')).toBe('pasteNoProgramme');
    expect(code('사업번호\t집행일\t적요\n02\t6.12\t강사료')).toBe('pasteNoAmount');
    expect(code('')).toBe('pasteEmpty');
    expect(code(Array.from({ length: MOST_LINES + 1 }, () => 'a').join('\n'))).toBe('pasteTooLong');
    expect(shown('집행일\t금액\n6.12\t5', { ...PAYMENTS, given: '02' })).toEqual(['02 2007. 6. 12. 지출 5']);
  });
});

describe('rows of 예산 pasted from elsewhere', () => {
  it.each([
    [
      'a 구분 a row',
      '사업번호\t일자\t구분\t금액\t재원\n02\t1.1\t당초예산\t5\t구비',
      ['02 2007. 1. 1. 본예산 5 구비'],
    ],
    ['a 구분 a column', '사업번호\t본예산\t추경\n02\t5\t△2', ['02 - 본예산 5', '02 - 추경 -2']],
    [
      'a 재원 a column, their sum left out',
      '사업명\t예산액\t국비\t시비\t구비\n창의 행정\t6\t1\t-\t5',
      ['01 - 본예산 1 국비', '01 - 본예산 5 구비'],
    ],
    ['the budget alone', '사업번호\t소요예산(천원)\n02\t11,600', ['02 - 본예산 11600000']],
  ])('are read: %s', (_, text, rows) => {
    expect(shown(text, BUDGETS)).toEqual(rows);
  });
});

describe('rows that stand there already', () => {
  const row = (date: Day | null, amount: number, memo = '', voucher = '') => ({
    number: '02',
    date,
    kind: '지출',
    amount: amount as Won,
    memo,
    voucher,
  });
  const day = dayOf(2007, 6, 12);

  it('are told once for each that is there, whatever is blank beside them', () => {
    const [one, two, other] = [row(day, 5, '활동비'), row(day, 5, '활동비'), row(day, 6)];
    expect([...duplicatesOf([one, two, other], [row(day, 5)])]).toEqual([one]);
    expect(duplicatesOf([one, two], [row(day, 5), row(day, 5, '활동비')]).size).toBe(2);
  });

  it('are others where 적요, 증빙 or the day differs', () => {
    const pasted = [row(day, 5, '활동비', 'A-1')];
    expect(duplicatesOf(pasted, [row(day, 5, '강사료')]).size).toBe(0);
    expect(duplicatesOf(pasted, [row(day, 5, '', 'A-2')]).size).toBe(0);
    expect(duplicatesOf(pasted, [row(null, 5)]).size).toBe(0);
    expect(duplicatesOf(pasted, [{ ...row(day, 5), number: '2' }]).size).toBe(1);
  });
});
