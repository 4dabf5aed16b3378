import { dayOf } from '../../domain/day';
import type { Won } from '../../domain/kinds';
import { translator } from '../../i18n/testing/translator';
import { ENTRY_TABLES, TABLES } from '../../workbook/tables';
import type { RecordOf } from '../../workbook/tables/recordTypes';
import { formFields, recordFromTexts, recordTexts } from './recordTexts';

const award: RecordOf['awards'] = {
  date: dayOf(2006, 12, 1),
  kind: '수상',
  text: '최우수',
  incentive: 500_000_000 as Won,
  unit: '억원',
};
const NEW = { base: null, given: {}, year: 2007 } as const;

describe('the form of a table', () => {
  it('gives the record back where nothing was typed, 표기단위 included', () => {
    const context = { ...NEW, base: award };
    expect(recordFromTexts('awards', recordTexts('awards', award), context)).toEqual({
      ok: true,
      value: award,
    });
  });

  it('begins with the usual words and asks for nothing that is known already', () => {
    expect(recordTexts('payments', null, { number: '02' })).toMatchObject({ kind: '지출', amount: '' });
    const fields = formFields('payments', { number: '02' }).map(({ field }) => field);
    expect(fields).not.toContain('number');
    expect(fields).not.toContain('key');
  });

  it('reads amounts in any unit, remembers the unit, and completes dates', () => {
    const texts = { ...recordTexts('awards', null), date: '6.12', text: '장려', incentive: '3억원' };
    expect(recordFromTexts('awards', texts, NEW)).toMatchObject({
      ok: true,
      value: { date: dayOf(2007, 6, 12), incentive: 300_000_000, unit: '억원' },
    });
  });

  it('leaves an amount that nobody knows none, and a row without its amount no row', () => {
    const awardTexts = { ...recordTexts('awards', null), text: '장려' };
    expect(recordFromTexts('awards', awardTexts, NEW)).toMatchObject({ value: { incentive: null } });
    const useTexts = { ...recordTexts('awardUses', null), name: '전산장비' };
    expect(recordFromTexts('awardUses', useTexts, NEW)).toMatchObject({
      errors: { amount: { code: 'required' } },
    });
  });

  it('names every field at fault together, then what cannot be meant', () => {
    const texts = { ...recordTexts('measurements', null), date: '2007. 2. 30.', value: '열둘' };
    expect(recordFromTexts('measurements', texts, NEW)).toMatchObject({
      errors: {
        indicator: { code: 'required' },
        date: { code: 'dayImpossible' },
        value: { code: 'numberUnreadable' },
      },
    });
    const negative = { ...recordTexts('payments', null), number: '02', amount: '△3천원' };
    expect(recordFromTexts('payments', negative, NEW)).toMatchObject({
      errors: { amount: { code: 'negativePayment' } },
    });
  });

  it('takes an undated payment, and a payment of 0원 as a real zero', () => {
    const context = { ...NEW, given: { number: '02' } };
    const texts = { ...recordTexts('payments', null, context.given), amount: '0원' };
    expect(recordFromTexts('payments', texts, context)).toMatchObject({
      ok: true,
      value: { number: '02', date: null, amount: 0 },
    });
  });

  it('takes money that is moved away as a negative amount, but no 본예산 below 0', () => {
    const context = { ...NEW, given: { number: '06' } };
    const texts = { ...recordTexts('budgets', null, context.given), date: '6.12', amount: '△971천원' };
    expect(recordFromTexts('budgets', { ...texts, kind: '전용' }, context)).toMatchObject({
      ok: true,
      value: { number: '06', date: dayOf(2007, 6, 12), kind: '전용', amount: -971_000, unit: '천원' },
    });
    expect(recordFromTexts('budgets', texts, context)).toMatchObject({
      ok: false,
      errors: { amount: { code: 'negativeBudget' } },
    });
  });

  it('takes 표기단위 from a new amount, 억원 being the largest that a report prints', () => {
    const base = { ...award, incentive: 25_200_000 as Won, unit: '만원' };
    const context = { ...NEW, base };
    const texts = recordTexts('awards', base);
    expect(recordFromTexts('awards', { ...texts, incentive: '26,000천원' }, context)).toMatchObject({
      value: { incentive: 26_000_000, unit: '천원' },
    });
    expect(recordFromTexts('awards', { ...texts, incentive: '1조원' }, context)).toMatchObject({
      value: { incentive: 1_000_000_000_000, unit: '억원' },
    });
  });

  it.each(ENTRY_TABLES)('of %s has a name for each field in both languages', (table) => {
    for (const { field, column } of formFields(table)) {
      expect(translator('ko').fieldLabel(table, field)).toBe(column.header);
      expect(translator('en').fieldLabel(table, field)).not.toMatch(/[가-힣]/);
    }
    expect(TABLES[table].owner === null || TABLES[table].owner in TABLES).toBe(true);
  });
});
