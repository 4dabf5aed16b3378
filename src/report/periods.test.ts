import { dayOf, formatDay, partsOf } from '../domain/day';
import type { Day, Won } from '../domain/kinds';
import { cellsOfRecords } from '../workbook/tables/bookCells';
import { reportModel } from './model';

const programme = {
  ...{
    number: '01',
    order: 1,
    name: '지식행정',
    department: '창의혁신단',
    team: '',
    manager: '',
    contact: '',
  },
  ...{
    start: dayOf(2007, 1, 1)!,
    end: dayOf(2007, 12, 31)!,
    category: '예산' as const,
    fiscalYear: 2007,
    note: '',
  },
  ...{ periodText: '연중', detail: '', progress: '', reason: '', measure: '' },
};

/** The periods of a programme planned for the ends of months, as the report has them. */
function periods(months: readonly (readonly [number, number])[], today: Day | null) {
  const plans = months.map(([year, month], at) => ({
    key: String(at),
    record: {
      ...{ number: '01', date: endOf(year, month), target: ((at + 1) * 1_000) as Won },
      ...{ eligible: null, note: '' },
    },
  }));
  const made = reportModel(
    cellsOfRecords({
      referenceDate: today,
      settings: {},
      programmes: [{ key: '01', record: programme }],
      plans,
    }),
  );
  if (!made.ok) throw new Error(made.problem.code);
  return made.value.figures.periods;
}

function endOf(year: number, month: number): Day {
  const next = month === 12 ? dayOf(year + 1, 1, 1)! : dayOf(year, month + 1, 1)!;
  return (next - 1) as Day;
}

const monthsOf = (year: number) => Array.from({ length: 12 }, (_, at) => [year, at + 1] as const);

describe('the periods of 계획', () => {
  it('are those that are planned, each after the one before', () => {
    const found = periods(
      [
        [2007, 6],
        [2007, 3],
      ],
      endOf(2007, 12),
    );
    expect(found.map(({ after, until }) => [after && formatDay(after), formatDay(until)])).toEqual([
      [null, '2007. 3. 31.'],
      ['2007. 3. 31.', '2007. 6. 30.'],
    ]);
  });

  it('are twelve at most one by one, of more those that end a quarter', () => {
    expect(periods(monthsOf(2007), endOf(2007, 12))).toHaveLength(12);
    const ends = periods([...monthsOf(2007), [2008, 1], [2008, 3]], endOf(2008, 12));
    expect(ends.map(({ until }) => partsOf(until).month)).toEqual([3, 6, 9, 12, 3]);
  });

  it('are none where no day says which of them run', () => {
    expect(periods(monthsOf(2007), null)).toEqual([]);
  });
});
