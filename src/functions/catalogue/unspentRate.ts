import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { unspentRateTwin } from '../twins/rates';
import { digits, optional, scalar, twinOf } from './parameters';

const [BUDGET, SPENT, CARRIED_OVER, DIGITS] = PARAMETER_NAMES.UNSPENTRATE;

export const UNSPENTRATE: FunctionSpec = {
  id: 'UNSPENTRATE',
  displayName: '불용률',
  category: 'rate',
  summary: {
    ko: '불용률((예산현액 − 지출액 − 이월액) ÷ 예산현액)을 비율로 냅니다. 지출액이나 예산현액이 없거나 예산현액이 0 이하이면 "-"입니다.',
    en: 'The unspent share ((budget − spent − carried over) ÷ budget) as a fraction. "-" where spent or budget is none or the budget is not above 0.',
  },
  parameters: [
    scalar(BUDGET, 'budget', {
      ko: '예산현액. 숫자나 "2,520만원" 같은 금액 글.',
      en: 'The current budget: a number or an amount text such as "2,520만원".',
    }),
    scalar(SPENT, 'spent', {
      ko: '지출액. 예산현액과 같은 꼴(숫자끼리, 금액 글끼리)로 넣습니다. 빈 칸과 "-"는 없음입니다.',
      en: 'The amount spent; of the same sort as the budget. Blank and "-" are none.',
    }),
    optional(
      scalar(CARRIED_OVER, 'carried over', {
        ko: '다음 해로 넘긴 이월액. 없으면 0으로 봅니다.',
        en: 'The amount carried over to the next year; none is 0.',
      }),
      '0',
    ),
    digits(DIGITS),
  ],
  result: 'scalar',
  shownAs: 'rate',
  examples: [
    { args: ['3429579000', '3196004000', '', '1'], result: 0.068 },
    { args: ['"1억원"', '"7,000만원"', '"2,000만원"'], result: 0.1 },
    { args: ['1000', '1100'], result: -0.1 },
    { args: ['1000', '"-"'], result: '-' },
    { args: ['0', '0'], result: '-' },
  ],
  twin: twinOf(([budget, spent, carriedOver, places]) =>
    unspentRateTwin(budget!, spent!, carriedOver ?? null, places ?? null),
  ),
};
