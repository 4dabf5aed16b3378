import { dayOf } from './day';
import { amountDoubts, dayDoubts, figureDoubts, periodDoubts, type EntryContext } from './entryDoubts';
import type { Won } from './kinds';

const context: EntryContext = {
  referenceDate: dayOf(2007, 7, 2),
  fiscalYear: 2007,
  start: dayOf(2007, 3, 1),
  end: dayOf(2008, 2, 29),
};
const codes = (doubts: readonly { readonly code: string }[]) => doubts.map(({ code }) => code);
const figures = (budget: number, spent: number, obligated = 0) => ({
  budget: budget as Won,
  spent: spent as Won,
  obligated: obligated as Won,
});

describe('the day of an entry', () => {
  it('raises no doubt within 회계연도, 기준일 and 사업기간, nor where there is none', () => {
    for (const day of [dayOf(2007, 3, 1), dayOf(2007, 7, 2), null]) {
      expect(dayDoubts(day, context)).toEqual([]);
      expect(periodDoubts(day, context)).toEqual([]);
    }
  });

  it('does not count yet when it is after 기준일', () => {
    expect(dayDoubts(dayOf(2007, 7, 3), context)).toEqual([
      { code: 'afterReferenceDate', params: { day: '2007. 7. 3.', referenceDate: '2007. 7. 2.' } },
    ]);
  });

  it('is told to lie outside 회계연도, before and after it', () => {
    expect(codes(dayDoubts(dayOf(2006, 12, 31), context))).toEqual(['outsideFiscalYear']);
    expect(codes(dayDoubts(dayOf(2008, 1, 15), context))).toEqual([
      'outsideFiscalYear',
      'afterReferenceDate',
    ]);
  });

  it('is told to lie outside 사업기간, also where one end of it is open', () => {
    expect(periodDoubts(dayOf(2007, 2, 28), context)).toEqual([
      { code: 'outsidePeriod', params: { day: '2007. 2. 28.', period: '2007. 3. 1. ~ 2008. 2. 29.' } },
    ]);
    const open = { ...context, end: null };
    expect(codes(periodDoubts(dayOf(2009, 1, 1), open))).toEqual([]);
    expect(codes(periodDoubts(dayOf(2007, 1, 1), open))).toEqual(['outsidePeriod']);
  });
});

describe('what an entry makes of the figures', () => {
  it('is asked about when it goes over 예산현액, with the figures', () => {
    expect(figureDoubts(figures(100, 90), figures(100, 120))).toEqual([
      { code: 'overBudget', params: { spent: '120원', budget: '100원', over: '20원' } },
    ]);
    expect(codes(figureDoubts(figures(100, 0, 90), figures(100, 0, 120)))).toEqual(['obligationOverBudget']);
    expect(figureDoubts(figures(100, 90), figures(100, 100))).toEqual([]);
  });

  it('is asked about when a budget is taken away that was paid out already', () => {
    expect(codes(figureDoubts(figures(100, 90), figures(50, 90)))).toEqual(['overBudget']);
  });

  it('is not asked about when it mends what was over before', () => {
    expect(figureDoubts(figures(100, 150), figures(100, 120))).toEqual([]);
  });

  it('is asked about when more comes back than was paid', () => {
    expect(figureDoubts(figures(100, 30), figures(100, -20))).toEqual([
      { code: 'refundOverSpent', params: { refunded: '50원', spent: '30원' } },
    ]);
  });
});

describe('an amount beside the others', () => {
  const amount = (won: number) => won as Won;
  it('is asked about from a hundred times the usual one on, one odd one among them or not', () => {
    const others = [30_000, 40_000, 50_000, 90_000_000].map(amount);
    expect(amountDoubts(amount(3_999_999), others)).toEqual([]);
    expect(amountDoubts(amount(4_000_000), others)).toEqual([
      { code: 'unlikeOthers', params: { amount: '4,000,000원', usual: '40,000원', times: 100 } },
    ]);
  });

  it('is compared by its size, and with nothing where there are no others', () => {
    expect(codes(amountDoubts(amount(-400), [amount(-4)]))).toEqual(['unlikeOthers']);
    expect(amountDoubts(amount(1_000_000), [])).toEqual([]);
    expect(amountDoubts(amount(1_000_000), [amount(0)])).toEqual([]);
  });
});
