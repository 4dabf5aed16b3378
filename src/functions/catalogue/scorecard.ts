import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { block, measurements, optional, referenceDate, scalar } from './parameters';

const [INDICATORS, MEASUREMENTS, REFERENCE_DATE, PROGRAMME, CAP] = PARAMETER_NAMES.SCORECARD;

export const SCORECARD: FunctionSpec = {
  id: 'SCORECARD',
  displayName: '지표집계',
  category: 'aggregate',
  summary: {
    ko: '지표마다 목표(기준일까지의 가장 늦은 것)·실적(집계대로)·달성률(유형대로)·가중치를 한 행씩, 끝에 달성률의 가중평균을 펼칩니다. 달성률이나 가중치가 없는 지표는 가중평균에서 빼고 그렇다고 적습니다.',
    en: 'Spills a row an indicator – target (the latest), result (by its aggregation), achievement (by its type), weight – and the weighted mean. Indicators without a rate or a weight are left out of the mean, and the row says so.',
  },
  parameters: [
    block(INDICATORS, 'indicators', {
      ko: '머리글(지표번호, 지표명, 단위, 유형, 기준값, 가중치, 집계)이 있는 범위. 이름 지표표를 쓸 수 있습니다. 유형이 비면 상향, 집계가 비면 합계입니다.',
      en: 'A range with the headers 지표번호, 지표명, 단위, 유형, 기준값, 가중치, 집계, such as the name 지표표. A blank 유형 is 상향, a blank 집계 합계.',
    }),
    measurements(MEASUREMENTS),
    referenceDate(REFERENCE_DATE),
    optional(
      scalar(PROGRAMME, 'programme number', {
        ko: '이 사업의 지표만 펼칩니다. 이때 지표표에 사업번호 열도 있어야 합니다.',
        en: 'Only the indicators of this programme; the range then needs the column 사업번호 too.',
      }),
      '',
    ),
    optional(
      scalar(CAP, 'cap', {
        ko: '가중평균에 넣을 때 달성률의 상한(1.2나 120%). 각 행의 달성률에는 상한을 두지 않습니다.',
        en: 'The most of a rate that enters the weighted mean (1.2 or 120%); the rows show it whole.',
      }),
      '',
    ),
  ],
  result: 'block',
  examples: [
    {
      args: ['지표표', '측정표', '"2007. 6. 30."', '', '1'],
      result: [
        ['지표번호', '지표명', '단위', '유형', '목표', '실적', '달성률', '가중치'],
        ['A1', '사이버교육 수료', '명', '상향', 260, 286, 1.1, 50],
        ['A2', '학습동아리 등록', '개', '상향', 50, 49, 0.98, 30],
        ['A3', '정책포럼 참가', '회', '상향', '-', 3, '-', 20],
        ['종합', '달성률이나 가중치가 없는 1개 지표 제외', '', '', '', '', 0.9925, 100],
      ],
    },
  ],
  twin: null,
};
