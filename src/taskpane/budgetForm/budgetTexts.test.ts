import { dayOf } from '../../domain/day';
import type { Won } from '../../domain/kinds';
import type { BudgetRecord } from '../../workbook/tables/recordTypes';
import { budgetTexts, NEW_BUDGET, toBudget } from './budgetTexts';

const voted: BudgetRecord = {
  number: '06',
  date: null,
  kind: '본예산',
  amount: 25_200_000 as Won,
  source: '구비',
  detail: '',
  unit: '만원',
  ground: '',
};

describe('예산 입력', () => {
  it('takes money that is moved away as a negative amount', () => {
    const converted = toBudget(
      { ...NEW_BUDGET, date: '6.12', kind: '전용', amount: '△971천원' },
      '06',
      null,
      2007,
    );
    expect(converted).toMatchObject({
      ok: true,
      value: { number: '06', date: dayOf(2007, 6, 12), kind: '전용', amount: -971_000, unit: '천원' },
    });
  });

  it('refuses a 본예산 below 0', () => {
    const converted = toBudget({ ...NEW_BUDGET, amount: '△971천원' }, '06', null, 2007);
    expect(converted).toMatchObject({ ok: false, errors: { amount: { code: 'negativeBudget' } } });
  });

  it('names a missing amount and an impossible date together', () => {
    const converted = toBudget({ ...NEW_BUDGET, date: '2007. 2. 30.' }, '06', null, 2007);
    expect(converted).toMatchObject({
      ok: false,
      errors: { amount: { code: 'required' }, date: { code: 'dayImpossible' } },
    });
  });

  it('keeps 조원 as the largest unit a report prints', () => {
    const converted = toBudget({ ...NEW_BUDGET, amount: '1조원' }, '06', null, null);
    expect(converted).toMatchObject({ ok: true, value: { amount: 1_000_000_000_000, unit: '억원' } });
  });
});

describe('예산 고치기', () => {
  it('changes nothing where nothing was typed, 표기단위 included', () => {
    expect(toBudget(budgetTexts(voted), '06', voted, 2007)).toEqual({ ok: true, value: voted });
  });

  it('takes 표기단위 from the new amount', () => {
    const converted = toBudget({ ...budgetTexts(voted), amount: '26,000천원' }, '06', voted, 2007);
    expect(converted).toMatchObject({ ok: true, value: { amount: 26_000_000, unit: '천원' } });
  });
});
