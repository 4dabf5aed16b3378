import type { Won } from '../../src/domain/kinds';
import type { BookRecords } from '../../src/workbook/tables/bookCells';
import type { RecordOf, Row } from '../../src/workbook/tables/recordTypes';
import { day } from '../report2007/rows';
import { chance } from './chance';
import { endOf, SKETCHES, YEAR, type Course, type Sketch } from './programmes';

const MILLION = 1_000_000;
const HALF_YEAR = 6;
const QUARTERS = [3, 6, 9, 12];
/** What of the plan has been paid by the end of June. */
const PAID: Readonly<Record<Course, number>> = {
  steady: 0.97,
  late: 0.55,
  finished: 0.99,
  stopped: 0.12,
  silent: 0,
  later: 0,
};

type Entry<T extends 'budgets' | 'payments' | 'plans'> = RecordOf[T];
const rounded = (amount: number): Won => (Math.round(amount / 1000) * 1000) as Won;

/** Rows without keys: the workbook gives them their own. */
const keyless = <T extends RecordOf[keyof RecordOf]>(records: readonly T[]): readonly Row<T>[] =>
  records.map((record) => ({ key: '', record }));

/** Budgets with a supplementary one and what came over from the year before, spending by month, and targets by quarter. */
export function ledgers(): Pick<BookRecords, 'budgets' | 'payments' | 'plans'> {
  const budgets: Entry<'budgets'>[] = [];
  const payments: Entry<'payments'>[] = [];
  const plans: Entry<'plans'>[] = [];
  SKETCHES.forEach((sketch, index) => {
    if (sketch.budget === 0) return;
    const number = String(index + 1).padStart(2, '0');
    const own = budgetsOf(number, index, sketch);
    const total = own.reduce((sum, { amount }) => sum + amount, 0);
    budgets.push(...own);
    payments.push(...paymentsOf(number, index, sketch, total));
    plans.push(...plansOf(number, sketch, total));
  });
  return { budgets: keyless(budgets), payments: keyless(payments), plans: keyless(plans) };
}

function budgetsOf(number: string, index: number, { budget, national = 0 }: Sketch): Entry<'budgets'>[] {
  const common = { number, detail: '', unit: '천원' as const, ground: '' };
  const voted = { ...common, date: day(YEAR, 1, 1), kind: '본예산' as const };
  const own: Entry<'budgets'>[] = [{ ...voted, amount: ((budget - national) * MILLION) as Won, source: '구비' }];
  if (national > 0) own.push({ ...voted, amount: (national * MILLION) as Won, source: '국비' });
  if (index % 7 === 3)
    own.push({
      ...common,
      date: day(YEAR, 5, 12),
      kind: '추경',
      amount: rounded(budget * MILLION * 0.08),
      source: '구비',
      ground: '제1회 추가경정예산(가상)',
    });
  if (index % 11 === 5)
    own.push({
      ...common,
      date: day(YEAR, 1, 2),
      kind: '이월',
      amount: rounded(budget * MILLION * 0.15),
      source: '구비',
      ground: '전년도 사고이월(가상)',
    });
  return own;
}

/** How far the year's work is at the end of a month, by the programme's own months. */
function share({ months: [first, last] }: Sketch, month: number): number {
  return Math.min(1, Math.max(0, month - first + 1) / (last - first + 1));
}

function paymentsOf(number: string, index: number, sketch: Sketch, total: number): Entry<'payments'>[] {
  const draw = chance(index + 1);
  const common = { number, detail: '', voucher: '' };
  const made: Entry<'payments'>[] = [];
  const goal = total * share(sketch, HALF_YEAR) * PAID[sketch.course];
  const months = Array.from({ length: HALF_YEAR }, (_, at) => at + 1).filter((month) => month >= sketch.months[0]);
  const contract = { ...common, kind: '원인행위' as const, memo: '계약' };
  if (sketch.course === 'later')
    made.push({ ...contract, date: day(YEAR, HALF_YEAR, 24), amount: rounded(total * 0.9) });
  if (goal === 0) return made;
  if (total > 300 * MILLION)
    made.push({
      ...contract,
      date: day(YEAR, months[0]!, 9),
      amount: rounded(total * Math.min(0.95, PAID[sketch.course])),
    });
  let paid = 0;
  for (const month of months) {
    const wanted = total * share(sketch, month) * PAID[sketch.course];
    const isLast = month === HALF_YEAR;
    const amount = rounded(isLast ? goal - paid : (wanted - paid) * (0.85 + 0.15 * draw()));
    if (amount <= 0) continue;
    const date = day(YEAR, month, 10 + Math.floor(draw() * 18));
    made.push({ ...common, date, kind: '지출', amount, memo: `${month}월분`, voucher: `${month}-${index + 101}` });
    paid += amount;
  }
  if (index % 9 === 4) {
    const amount = rounded(total * 0.004);
    made.push({ ...common, date: day(YEAR, HALF_YEAR, 22), kind: '반납', amount, memo: '정산 뒤 반납' });
  }
  return made;
}

function plansOf(number: string, sketch: Sketch, total: number): Entry<'plans'>[] {
  return QUARTERS.map((month) => ({
    number,
    date: endOf(month),
    target: rounded(total * share(sketch, month)),
    eligible: null,
    note: '',
  }));
}
