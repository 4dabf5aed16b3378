import { ACHIEVEMENT_TYPES } from '../../domain/achievement';
import { AGGREGATIONS } from '../../domain/measurements';
import { indicatorFormulas } from './calculatedColumns';
import {
  calculatedNumber,
  calculatedRate,
  choice,
  key,
  longText,
  name,
  number,
  optionalProgrammeNumber,
  text,
} from './columns';
import { table } from './table';

/** 지표: an indicator, of a programme or of the office. */
export const indicators = table({
  id: 'indicators',
  name: '지표',
  key: 'key',
  owner: 'programmes',
  reads: ['measurements'],
  columns: {
    key: key('지표번호'),
    number: optionalProgrammeNumber(),
    name: name('지표명'),
    unit: text('단위'),
    type: choice('유형', ACHIEVEMENT_TYPES),
    baseline: number('기준값'),
    weight: number('가중치'),
    aggregation: choice('집계', AGGREGATIONS),
    formula: longText('측정산식'),
    source: text('자료출처'),
    target: calculatedNumber('목표', indicatorFormulas.target),
    actual: calculatedNumber('실적', indicatorFormulas.actual),
    achievement: calculatedRate('달성률', indicatorFormulas.achievement),
  },
  form: {
    title: ({ name, unit }) => (unit === '' ? name : `${name} (${unit})`),
    required: ['name', 'type', 'aggregation'],
    initial: { type: '상향', aggregation: '합계' },
    kept: ['number', 'type', 'aggregation'],
    faults: ({ weight }) => (weight !== null && weight < 0 ? { weight: 'negativeWeight' } : {}),
  },
});
