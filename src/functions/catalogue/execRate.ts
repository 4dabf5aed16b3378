import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { execRateTwin } from '../twins/execution';
import { digits, scalar, twinOf } from './parameters';

const [SPENT, BASE, DIGITS] = PARAMETER_NAMES.EXECRATE;

export const EXECRATE: FunctionSpec = {
  id: 'EXECRATE',
  displayName: '집행률',
  category: 'rate',
  summary: {
    ko: '집행률(지출액 ÷ 기준액)을 비율로 냅니다. 전체에서 차지하는 몫이면 무엇에나 쓸 수 있습니다. 어느 한쪽이 없거나 기준액이 0 이하이면 "-"입니다.',
    en: 'The execution rate (spent ÷ base), or any share of a whole, as a fraction. "-" where either is none or the base is not above 0.',
  },
  parameters: [
    scalar(SPENT, 'spent', {
      ko: '지출한 금액, 또는 부분. 숫자나 "2,520만원" 같은 금액 글. 빈 칸과 "-"는 없음입니다.',
      en: 'The amount spent, or the part: a number or an amount text such as "2,520만원". Blank and "-" are none.',
    }),
    scalar(BASE, 'base', {
      ko: '예산현액처럼 나누는 금액, 또는 전체. 지출액과 같은 꼴(숫자끼리, 금액 글끼리)로 넣습니다.',
      en: 'The amount divided by, such as the current budget, or the whole; of the same sort as spent.',
    }),
    digits(DIGITS),
  ],
  result: 'scalar',
  shownAs: 'rate',
  examples: [
    { args: ['3600000', '11600000', '1'], result: 0.31 },
    { args: ['30519863840', '564653140916', '3'], result: 0.05405 },
    { args: ['"3,600천원"', '"1,160만원"', '1'], result: 0.31 },
    { args: ['0', '11600000'], result: 0 },
    { args: ['"-"', '11600000'], result: '-' },
    { args: ['3600000', '0'], result: '-' },
  ],
  twin: twinOf(([spent, base, places]) => execRateTwin(spent!, base!, places ?? null)),
};
