import { dayOf } from '../day';
import { readBlock } from '../pasted/block';
import { readPastedPlan } from './pastedPlan';

const END: Readonly<Record<string, number | null>> = {
  Q1: dayOf(2007, 3, 31),
  Q2: dayOf(2007, 6, 30),
  Q3: dayOf(2007, 9, 30),
  Q4: dayOf(2007, 12, 31),
};

/** `Q1 25 100, Q2 50 -`: day, target, eligible. */
function shown(text: string, year = 2007): string {
  const read = readPastedPlan(readBlock(text), year);
  if (!read.ok) return read.problem.code;
  const { lines, problems, wasPerPeriod } = read.value;
  const nameOf = (day: number): string =>
    Object.entries(END).find(([, end]) => end === day)?.[0] ?? String(day);
  const told = lines.map(({ day, target, eligible }) => `${nameOf(day)} ${target ?? '-'} ${eligible ?? '-'}`);
  const about = [
    ...(wasPerPeriod ? ['기간별'] : []),
    ...problems.map(({ code, params }) => `${code} ${params.text}`),
  ];
  return [...told, ...about].join(', ');
}

describe('targets pasted from a sheet', () => {
  it.each([
    ['a period a row', '1분기\t25,000\n2분기\t50,000', 'Q1 25000 -, Q2 50000 -'],
    [
      'with headings and a unit above them',
      '(단위 : 천원)\n구분\t목표액\t대상액\n상반기\t58,000\t100,000\n하반기\t98,000\t100,000',
      'Q2 58000000 100000000, Q4 98000000 100000000',
    ],
    ['a unit in a heading', '기준일\t목표액(백만원)\n2007. 6. 30.\t58', 'Q2 58000000 -'],
    [
      'a period a column',
      '구분\t3월\t6월\t9월\t12월\n목표액(천원)\t25\t50\t75\t100',
      'Q1 25000 -, Q2 50000 -, Q3 75000 -, Q4 100000 -',
    ],
    [
      'a period a column, two lines',
      '\t1/4분기\t2/4분기\n대상액\t100\t100\n집행목표\t25\t50',
      'Q1 25 100, Q2 50 100',
    ],
    ['dates as sheets show them', '2007-03-31\t1\n2007-06-30\t2', 'Q1 1 -, Q2 2 -'],
    ['with words behind the period', '3월말\t1\n6월 누계\t2', 'Q1 1 -, Q2 2 -'],
    ['units typed out', '1분기\t2,520만원\n2분기\t5천만원', 'Q1 25200000 -, Q2 50000000 -'],
    ['a column of serial numbers in front', '1\t1분기\t10\n2\t2분기\t20', 'Q1 10 -, Q2 20 -'],
    [
      'other columns beside the headed ones',
      '분기\t비율\t목표액\n1분기\t25\t250\n2분기\t50\t500',
      'Q1 250 -, Q2 500 -',
    ],
    ['amounts without headings: target, then 대상액', '1분기\t25\t100', 'Q1 25 100'],
    ['blank cells', '1분기\t-\n2분기\t50', 'Q1 - -, Q2 50 -'],
  ])('are read: %s', (_, text, lines) => {
    expect(shown(text)).toBe(lines);
  });

  it('are cumulated where the total beside them says that they are those of each period', () => {
    expect(shown('1분기\t10\n2분기\t20\n3분기\t30\n4분기\t40\n계\t100')).toBe(
      'Q1 10 -, Q2 30 -, Q3 60 -, Q4 100 -, 기간별',
    );
    expect(shown('구분\t1분기\t2분기\t합 계\n목표액\t10\t20\t30')).toBe('Q1 10 -, Q2 30 -, 기간별');
    expect(shown('1분기\t10\n2분기\t30\n계\t30')).toBe('Q1 10 -, Q2 30 -');
  });

  it('are told where a cell is no amount, and where nothing names a period', () => {
    expect(shown('1분기\t10\n2분기\t추후')).toBe('Q1 10 -, Q2 - -, planAmountUnread 추후');
    expect(shown('10\t20\n30\t40')).toBe('planNoPeriods');
    expect(shown('')).toBe('planNoPeriods');
  });
});
