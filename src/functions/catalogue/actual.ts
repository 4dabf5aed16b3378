import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { blockColumn } from '../twins/columns';
import { actualTwin } from '../twins/ledgers';
import { block, measurements, optional, referenceDate, scalar, twinOf } from './parameters';

const [NUMBER, MEASUREMENTS, AGGREGATION, REFERENCE_DATE, KIND] = PARAMETER_NAMES.ACTUAL;

export const ACTUAL: FunctionSpec = {
  id: 'ACTUAL',
  displayName: '지표실적',
  category: 'aggregate',
  summary: {
    ko: '지표의 실적이나 목표를 측정값에서 합계·최근·평균·최대 가운데 하나로 냅니다. 기준일까지 측정값이 없으면 "-"입니다. 지표번호를 범위로 넣으면 그만큼 펼쳐집니다.',
    en: 'The result, or the target, of an indicator: the sum, latest, mean or largest of its measured values. "-" where there is none by the reference date. A range of indicator numbers spills.',
  },
  parameters: [
    block(NUMBER, 'indicator number', {
      ko: '지표번호, 또는 지표번호가 든 범위.',
      en: 'An indicator number, or a range of them.',
    }),
    measurements(MEASUREMENTS),
    optional(
      scalar(AGGREGATION, 'aggregation', {
        ko: '"합계", "최근"(행의 차례가 아니라 날짜가 가장 늦은 값, 같은 날짜이면 아래 행), "평균", "최대".',
        en: '"합계" (sum), "최근" (of the latest date, not the last row; of one date the lower row), "평균" (mean), "최대" (largest).',
      }),
      '합계',
    ),
    referenceDate(REFERENCE_DATE),
    optional(
      scalar(KIND, 'kind', {
        ko: '"실적" 또는 "목표".',
        en: '"실적" for what was reached, "목표" for what was aimed at.',
      }),
      '실적',
    ),
  ],
  result: 'block',
  examples: [
    { args: ['"A1"', '측정표'], result: [[286]] },
    { args: ['"A1"', '측정표', '"평균"'], result: [[143]] },
    { args: ['"A1"', '측정표', '"합계"', '"2007. 3. 31."'], result: [[154]] },
    { args: ['"A2"', '측정표', '"최근"'], result: [[49]] },
    { args: ['"A2"', '측정표', '"최근"', '', '"목표"'], result: [[50]] },
    { args: ['"A3"', '측정표', '"최근"', '', '"목표"'], result: [['-']] },
  ],
  twin: twinOf(([number, values, aggregation, day, kind]) =>
    actualTwin(number!, blockColumn(values!), aggregation ?? null, day ?? null, kind ?? null),
  ),
};
