import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { changeRateTwin } from '../twins/rates';
import { digits, scalar, twinOf } from './parameters';

const [CURRENT, PREVIOUS, DIGITS] = PARAMETER_NAMES.CHANGERATE;

export const CHANGERATE: FunctionSpec = {
  id: 'CHANGERATE',
  displayName: '증감률',
  category: 'rate',
  summary: {
    ko: '증감률((현재 − 이전) ÷ 이전)을 비율로 냅니다. 현재가 없으면 "-", 현재는 있고 이전이 없으면 "신규", 이전이 0 이하이면 "-"입니다.',
    en: 'The rate of change ((current − previous) ÷ previous) as a fraction. "-" without a current figure; "신규" (new) without a previous one; "-" where that is not above 0.',
  },
  parameters: [
    scalar(CURRENT, 'current', {
      ko: '올해의 수나 금액. 숫자나 "2,520만원" 같은 금액 글.',
      en: 'This year\'s figure: a number or an amount text such as "2,520만원".',
    }),
    scalar(PREVIOUS, 'previous', {
      ko: '견줄 지난해의 수나 금액. 현재와 같은 꼴(숫자끼리, 금액 글끼리)로 넣습니다.',
      en: "Last year's figure; of the same sort as the current one.",
    }),
    digits(DIGITS),
  ],
  result: 'scalar',
  shownAs: 'rate',
  examples: [
    { args: ['2887', '3088', '1'], result: -0.065 },
    { args: ['3146', '2968', '0'], result: 0.06 },
    { args: ['"2,520만원"', '"2,400만원"'], result: 0.05 },
    { args: ['5', '"-"'], result: '신규' },
    { args: ['5', '0'], result: '-' },
    { args: ['"-"', '5'], result: '-' },
  ],
  twin: twinOf(([current, previous, places]) => changeRateTwin(current!, previous!, places ?? null)),
};
