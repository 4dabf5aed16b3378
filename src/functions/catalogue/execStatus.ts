import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { execStatusTwin } from '../twins/execution';
import { margins, scalar, twinOf } from './parameters';

const [RATE, ELAPSED_RATE, CAUTION, SLOW] = PARAMETER_NAMES.EXECSTATUS;

export const EXECSTATUS: FunctionSpec = {
  id: 'EXECSTATUS',
  displayName: '집행상태',
  category: 'rate',
  summary: {
    ko: '집행률을 기간경과율과 견주어 미입력·집행완료·시기미도래·종료·정상·주의·부진 가운데 하나를 냅니다.',
    en: 'Compares the execution rate with the elapsed rate: 미입력, 집행완료, 시기미도래, 종료, 정상, 주의 or 부진.',
  },
  parameters: [
    scalar(RATE, 'execution rate', {
      ko: '집행률(0.452). 빈 칸과 "-"는 미입력입니다.',
      en: 'The execution rate (0.452). Blank and "-" mean not entered.',
    }),
    scalar(ELAPSED_RATE, 'elapsed rate', {
      ko: '기간경과율(0.5). 0이면 시기미도래, 1이면 종료입니다.',
      en: 'The elapsed rate (0.5). 0 is not begun, 1 is over.',
    }),
    ...margins(CAUTION, SLOW),
  ],
  result: 'scalar',
  examples: [
    { args: ['"-"', '0.5'], result: '미입력' },
    { args: ['1', '0.5'], result: '집행완료' },
    { args: ['0', '0'], result: '시기미도래' },
    { args: ['0.9', '1'], result: '종료' },
    { args: ['0.3', '0.4'], result: '정상' },
    { args: ['0.3', '0.5'], result: '주의' },
    { args: ['0.29', '0.5'], result: '부진' },
    { args: ['0.3', '"-"'], result: '-' },
  ],
  twin: twinOf(([rate, elapsed, caution, slow]) =>
    execStatusTwin(rate!, elapsed!, caution ?? null, slow ?? null),
  ),
};
