import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { weightedRateTwin } from '../twins/rates';
import { block, digits, optional, scalar, twinOf } from './parameters';

const [RATES, WEIGHTS, CAP, DIGITS] = PARAMETER_NAMES.WEIGHTEDRATE;

export const WEIGHTEDRATE: FunctionSpec = {
  id: 'WEIGHTEDRATE',
  displayName: '가중종합',
  category: 'rate',
  summary: {
    ko: '달성률들을 가중치로 평균합니다(Σ(달성률 × 가중치) ÷ Σ가중치). 달성률이나 가중치가 없는 칸은 그 짝과 함께 빠집니다. 남는 것이 없으면 "-"입니다.',
    en: 'The weighted mean of rates (Σ(rate × weight) ÷ Σweight). A cell that is none drops out with its counterpart. "-" where nothing is left.',
  },
  parameters: [
    block(RATES, 'rates', {
      ko: '달성률이 든 범위. 빈 칸, "-", 숫자가 없는 글은 없음입니다. 글로 적힌 숫자는 오류입니다.',
      en: 'A range of rates. Blank, "-" and texts without digits are none. Numbers stored as text are an error.',
    }),
    block(WEIGHTS, 'weights', {
      ko: '가중치가 든 범위. 달성률들과 크기가 같고, 0 이상이어야 합니다. 합이 100이 아니어도 됩니다.',
      en: 'A range of weights of the same size, 0 or above. They need not come to 100.',
    }),
    optional(
      scalar(CAP, 'cap', {
        ko: '달성률을 이 값까지만 셉니다(1.2 또는 120%). 0은 상한이 없는 것입니다.',
        en: 'Rates count up to this one (1.2 or 120%). 0 is no cap.',
      }),
      '',
    ),
    digits(DIGITS),
  ],
  result: 'scalar',
  shownAs: 'rate',
  examples: [
    { args: ['{1.5;0.5}', '{60;40}'], result: 1.1 },
    { args: ['{1.5;0.5}', '{60;40}', '1.2'], result: 0.92 },
    { args: ['{0.9;"-";0.6}', '{50;30;50}', '', '1'], result: 0.75 },
    { args: ['{"-";"-"}', '{60;40}'], result: '-' },
  ],
  twin: twinOf(([rates, weights, cap, places]) =>
    weightedRateTwin(rates!, weights!, cap ?? null, places ?? null),
  ),
};
