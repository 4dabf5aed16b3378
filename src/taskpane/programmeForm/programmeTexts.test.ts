import { typedProgrammes } from '../../../samples/report2007/typed';
import { dayOf } from '../../domain/day';
import type { Won } from '../../domain/kinds';
import type { ProgrammeRecord } from '../../workbook/tables/recordTypes';
import { newProgrammeTexts, programmeTexts, toNewProgramme, toProgramme } from './programmeTexts';

const blank = newProgrammeTexts(2007, '창의혁신단');
const context = { order: 1, referenceYear: 2007 };

function record(change: Partial<ProgrammeRecord> = {}): ProgrammeRecord {
  const converted = toNewProgramme({ ...blank, number: '02', name: '지식행정 추진' }, context);
  if (!converted.ok || converted.value[0].table !== 'programmes') throw new Error('not a programme');
  return { ...converted.value[0].record, ...change };
}

describe('사업 추가', () => {
  it('takes the eight programmes of the 2007 report as they are printed: 227,044,000원 in all', () => {
    const entries = typedProgrammes.flatMap((typed, index) => {
      const converted = toNewProgramme({ ...blank, ...typed }, { order: index + 1, referenceYear: 2007 });
      if (!converted.ok) throw new Error(`${typed.number}: ${JSON.stringify(converted.errors)}`);
      return converted.value;
    });
    const budgets = entries.flatMap((entry) => (entry.table === 'budgets' ? [entry.record] : []));
    expect(budgets.map(({ amount }) => amount)).toEqual([
      5_400_000, 11_600_000, 30_677_000, 83_000_000, 4_800_000, 25_200_000, 28_283_000, 38_084_000,
    ]);
    expect(budgets.reduce((sum, { amount }) => sum + amount, 0)).toBe(227_044_000);
    expect(budgets[5]?.unit).toBe('만원');

    const periods = entries.flatMap((entry) =>
      entry.table === 'programmes' ? [[entry.record.start, entry.record.end]] : [],
    );
    const year = [dayOf(2007, 1, 1), dayOf(2007, 12, 31)];
    const fromMarch = [dayOf(2007, 3, 1), dayOf(2007, 12, 31)];
    const intoNextYear = [dayOf(2007, 3, 1), dayOf(2008, 2, 29)];
    expect(periods).toEqual([year, year, year, fromMarch, intoNextYear, year, year, year]);
  });

  it('adds 본예산 in the same action, undated and in the unit it was written in', () => {
    const converted = toNewProgramme(
      { ...blank, number: '06', name: '창의혁신 성과 공유·홍보', budget: '2,520만원' },
      context,
    );
    expect(converted).toMatchObject({
      ok: true,
      value: [
        { table: 'programmes', record: { number: '06', order: 1, department: '창의혁신단' } },
        {
          table: 'budgets',
          record: { number: '06', kind: '본예산', amount: 25_200_000 as Won, unit: '만원', date: null },
        },
      ],
    });
  });

  it('adds no budget row where none was given, nor for a programme without budget', () => {
    const typed = { ...blank, number: '09', name: '무예산 사업' };
    const none = toNewProgramme(typed, context);
    const unbudgeted = toNewProgramme({ ...typed, category: '비예산', budget: '5,400천원' }, context);
    expect(none.ok && none.value).toHaveLength(1);
    expect(unbudgeted.ok && unbudgeted.value).toHaveLength(1);
  });

  it('names every field that stands in the way at once', () => {
    const converted = toNewProgramme(
      {
        ...blank,
        number: '0*',
        name: ' ',
        fiscalYear: '07',
        periodText: '2007. 13. 1. ~ 12. 31.',
        budget: '3226만4200만원',
      },
      context,
    );
    expect(converted).toMatchObject({
      ok: false,
      errors: {
        number: { code: 'programmeNumberCharacter' },
        name: { code: 'required' },
        fiscalYear: { code: 'invalidYear' },
        periodText: { code: 'periodImpossible' },
        budget: { code: 'moneyUnitOrder' },
      },
    });
  });

  it('keeps a 사업기간 that names no dates as worded', () => {
    for (const periodText of ['필요시', '반기1회', '추후 협의']) {
      const converted = toNewProgramme({ ...blank, number: '1', name: '사업', periodText }, context);
      expect(converted).toMatchObject({
        ok: true,
        value: [{ record: { periodText, start: null, end: null } }],
      });
    }
  });

  it('reads a period without a year in 회계연도, else in the year of 기준일', () => {
    const typed = { ...blank, number: '1', name: '사업', periodText: '6.10 ~ 7.10' };
    const inFiscalYear = toNewProgramme({ ...typed, fiscalYear: '2008년' }, context);
    const inReferenceYear = toNewProgramme({ ...typed, fiscalYear: '' }, context);
    expect(inFiscalYear).toMatchObject({ value: [{ record: { start: dayOf(2008, 6, 10) } }] });
    expect(inReferenceYear).toMatchObject({ value: [{ record: { start: dayOf(2007, 6, 10) } }] });
  });

  it('refuses a 소요예산 below 0', () => {
    const converted = toNewProgramme({ ...blank, number: '1', name: '사업', budget: '△971천원' }, context);
    expect(converted).toMatchObject({ ok: false, errors: { budget: { code: 'negativeBudget' } } });
  });
});

describe('사업 고치기', () => {
  it('leaves what the form does not show as it is', () => {
    const base = record({ note: ' 비고\n둘째 줄 ', progress: '정상', order: 7 });
    const converted = toProgramme({ ...programmeTexts(base), name: '지식행정' }, base, 2007);
    expect(converted).toEqual({ ok: true, value: { ...base, name: '지식행정' } });
  });

  it('takes 추진상황, 부진사유, 대책, 비고 and 세부사업', () => {
    const base = record();
    const typed = {
      progress: '지연',
      reason: '계약 유찰\n재공고 중',
      measure: '수의계약 전환',
      note: '의회 보고',
      detail: '학습동아리',
    };
    const converted = toProgramme({ ...programmeTexts(base), ...typed }, base, 2007);
    expect(converted).toEqual({ ok: true, value: { ...base, ...typed } });
  });

  it('does not touch dates typed into the sheet while 사업기간 and 회계연도 stay', () => {
    const base = record({ start: dayOf(2007, 3, 1), end: dayOf(2007, 12, 31), periodText: '상반기부터' });
    const converted = toProgramme({ ...programmeTexts(base), team: '창의혁신기획팀' }, base, 2007);
    expect(converted).toEqual({ ok: true, value: { ...base, team: '창의혁신기획팀' } });
  });

  it('shows dates without a wording as dates, and does not make them a wording', () => {
    const base = record({ start: dayOf(2007, 5, 28), end: dayOf(2007, 5, 31) });
    const texts = programmeTexts(base);
    expect(texts.periodText).toBe('2007. 5. 28. ~ 5. 31.');
    expect(toProgramme(texts, base, 2007)).toEqual({ ok: true, value: base });
  });

  it('reads the dates again when the wording changes', () => {
    const base = record({ start: dayOf(2007, 1, 1), end: dayOf(2007, 12, 31), periodText: '연중' });
    const converted = toProgramme({ ...programmeTexts(base), periodText: '7~12월' }, base, null);
    expect(converted).toMatchObject({
      ok: true,
      value: { periodText: '7~12월', start: dayOf(2007, 7, 1), end: dayOf(2007, 12, 31) },
    });
  });
});
