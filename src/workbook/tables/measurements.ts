import { titleOf } from './titleOf';
import { formatNumber } from '../../domain/numberText';
import { MEASUREMENT_KINDS } from '../../domain/lookAt';
import { check, choice, date, key, longText, measuredNumber, text } from './columns';
import { checkFormulas } from './calculatedColumns';
import { table } from './table';

/** 측정: a target or a result of an indicator at a date. */
export const measurements = table({
  id: 'measurements',
  name: '측정',
  key: 'key',
  owner: 'indicators',
  reads: ['indicators'],
  columns: {
    indicator: text('지표번호'),
    date: date('기준일'),
    kind: choice('구분', MEASUREMENT_KINDS),
    value: measuredNumber('값'),
    /** The line of the report that it came from. */
    line: text('내용번호'),
    /** Why a target was changed. */
    reason: longText('사유'),
    check: check(checkFormulas.measurements),
    key: key('측정번호'),
  },
  form: {
    title: ({ date, kind, value }, word) => titleOf(date, word(kind), formatNumber(value)),
    required: ['indicator', 'date', 'kind'],
    initial: { kind: '실적' },
    kept: ['indicator', 'date', 'kind'],
  },
});
