import { dayOf } from './day';
import { measurementDoubts, type MeasuredValue } from './measurementDoubts';

const row = (month: number, kind: string, value: number, reason = ''): MeasuredValue => ({
  date: dayOf(2007, month, 1),
  kind,
  value,
  reason,
});
const codes = (entry: MeasuredValue, others: readonly MeasuredValue[]) =>
  measurementDoubts(entry, others).map(({ code }) => code);

describe('a target or a result that may not be meant', () => {
  it.each([
    ['a second one of its day', row(6, '실적', 5), [row(6, '실적', 4)], ['measuredTwice']],
    [
      'a target below the one that counts',
      row(6, '목표', 40, '예산 감액'),
      [row(1, '목표', 50)],
      ['targetLowered'],
    ],
    ['a changed target without a reason', row(6, '목표', 60), [row(1, '목표', 50)], ['targetWithoutReason']],
    [
      'a hundred times the others',
      row(6, '실적', 5000),
      [row(1, '실적', 50), row(2, '실적', 40)],
      ['measurementUnlike'],
    ],
    [
      'a hundredth of the others',
      row(6, '실적', 0.4),
      [row(1, '실적', 50), row(2, '실적', 40)],
      ['measurementUnlike'],
    ],
  ])('is asked about: %s', (_, entry, others, expected) => {
    expect(codes(entry, others)).toEqual(expected);
  });

  it.each([
    ['the first of its kind', row(6, '목표', 50), [row(6, '실적', 5)]],
    ['the same target again', row(6, '목표', 50), [row(1, '목표', 50)]],
    ['a higher target with its reason', row(6, '목표', 60, '추가 모집'), [row(1, '목표', 50)]],
    ['a target before the one that counts', row(1, '목표', 40), [row(6, '목표', 50)]],
    ['nothing at all', row(6, '실적', 0), [row(1, '실적', 50)]],
  ])('is not: %s', (_, entry, others) => {
    expect(codes(entry, others)).toEqual([]);
  });
});
