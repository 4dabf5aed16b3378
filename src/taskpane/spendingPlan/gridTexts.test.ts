import { dayOf } from '../../domain/day';
import type { Day, Won } from '../../domain/kinds';
import type { PlanRecord, Row } from '../../workbook/tables/recordTypes';
import { changeLines, changesOf, FIELDS, gridTexts, hiddenRows, linesOf } from './gridTexts';
import { pasteTargets } from './pasteTargets';

const { fieldOf, shownDays } = FIELDS;

const MARCH = dayOf(2007, 3, 31)!;
const JUNE = dayOf(2007, 6, 30)!;
const MAY = dayOf(2007, 5, 20)!;

function plan(
  key: string,
  date: Day | null,
  target: number,
  eligible: number | null = null,
): Row<PlanRecord> {
  const amounts = { target: target as Won, eligible: eligible as Won | null };
  return { key, record: { number: '02', date, ...amounts, note: '' } };
}

describe('the grid of targets', () => {
  it('begins with what stands in the table, divided as that is', () => {
    const texts = gridTexts([plan('a', JUNE, 58_000, 100_000)], 2007);
    expect(texts.division).toBe('반기');
    expect(shownDays(texts, 2007).map(({ name }) => name)).toEqual(['상반기', '하반기']);
    expect(texts[fieldOf('target', JUNE)]).toBe('58,000');
    expect(texts[fieldOf('eligible', JUNE)]).toBe('100,000');
  });

  it('shows every day that has something in it, whatever the division', () => {
    const texts = { ...gridTexts([plan('a', MAY, 5)], 2007), division: '반기' };
    expect(shownDays(texts, 2007).map(({ day }) => day)).toEqual([MAY, JUNE, dayOf(2007, 12, 31)]);
  });

  it('is saved as what differs: rows updated, not added twice, emptied ones removed', () => {
    const plans = [plan('a', MARCH, 20), plan('b', JUNE, 50), plan('c', MAY, 30)];
    const texts = {
      ...gridTexts(plans, 2007),
      [fieldOf('target', MARCH)]: '25원',
      [fieldOf('target', MAY)]: '',
      [fieldOf('target', dayOf(2007, 9, 30)!)]: '0.1천원',
    };
    const lines = linesOf(texts);
    if (!lines.ok) throw new Error('the grid is whole');
    const changes = changesOf(plans, lines.value, '02');
    expect(changes.changed.map(({ key, next }) => [key, next.target])).toEqual([['a', 25]]);
    expect(changes.removed.map(({ key }) => key)).toEqual(['c']);
    expect(changes.added.map(({ date, target }) => [date, target])).toEqual([[dayOf(2007, 9, 30), 100]]);
    expect(changeLines(changes).map(({ code }) => code)).toEqual([
      'targetAdded',
      'targetChanged',
      'targetRemoved',
    ]);
  });

  it('of a day with two rows shows the one that counts, leaves the other alone and says so', () => {
    const plans = [plan('a', JUNE, 1), plan('b', JUNE, 2), plan('c', null, 3)];
    expect(hiddenRows(plans)).toBe(2);
    const lines = linesOf({ ...gridTexts(plans, 2007), [fieldOf('target', JUNE)]: '5' });
    if (!lines.ok) throw new Error('the grid is whole');
    const changes = changesOf(plans, lines.value, '02');
    expect(changes.changed.map(({ key }) => key)).toEqual(['b']);
    expect(changes.removed).toEqual([]);
  });

  it.each([
    ['약간', 'moneyUnreadable'],
    ['-5', 'negativeTarget'],
  ])('does not take %s for a target', (text, code) => {
    const lines = linesOf({ ...gridTexts([], 2007), [fieldOf('target', JUNE)]: text });
    expect(lines).toMatchObject({ ok: false, errors: { [fieldOf('target', JUNE)]: { code } } });
  });

  it('wants a target where a 대상액 stands', () => {
    const lines = linesOf({ ...gridTexts([], 2007), [fieldOf('eligible', JUNE)]: '5' });
    expect(lines).toMatchObject({ errors: { [fieldOf('target', JUNE)]: { code: 'required' } } });
  });
});

describe('a block pasted into the grid', () => {
  const texts = gridTexts([], 2007);
  const days = shownDays(texts, 2007).map(({ day }) => day);
  const paste = (text: string, item: 'target' | 'eligible' = 'target', day = MARCH) =>
    pasteTargets(text, { item, day }, texts, days, 2007);

  it('goes to the days that it names, in its unit', () => {
    expect(paste('(단위 : 천원)\n3월\t20\n6월\t50')).toMatchObject({
      texts: { [fieldOf('target', MARCH)]: '20,000', [fieldOf('target', JUNE)]: '50,000' },
      count: 2,
      unit: '천원',
      problems: [],
    });
  });

  it('goes cell by cell from where it was pasted, where it names no day; what lies beyond is told', () => {
    expect(paste('20\t40\n50\t60\t7')).toMatchObject({
      texts: {
        [fieldOf('target', MARCH)]: '20',
        [fieldOf('eligible', MARCH)]: '40',
        [fieldOf('target', JUNE)]: '50',
        [fieldOf('eligible', JUNE)]: '60',
      },
      problems: [{ code: 'planCellBeyond', params: { text: '7' } }],
    });
    expect(paste('1\n2\n3\n4\n5', 'target', JUNE)?.problems.map(({ params }) => params.text)).toEqual([
      '4',
      '5',
    ]);
  });

  it('is left to the field where it is a single text', () => {
    expect(paste('25,200천원')).toBeNull();
  });

  it('says which days the year does not have', () => {
    expect(paste('2007. 5. 20.\t5\n2007. 6. 30.\t6')).toMatchObject({
      count: 1,
      problems: [{ code: 'planDayNotShown', params: { day: '2007. 5. 20.' } }],
    });
  });
});
