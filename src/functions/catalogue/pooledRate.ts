import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { pooledRateTwin } from '../twins/rates';
import { block, digits, twinOf } from './parameters';

const [PARTS, WHOLES, DIGITS] = PARAMETER_NAMES.POOLEDRATE;

export const POOLEDRATE: FunctionSpec = {
  id: 'POOLEDRATE',
  displayName: '합산비율',
  category: 'rate',
  summary: {
    ko: '분자의 합을 분모의 합으로 나눕니다. 둘 다 숫자인 칸만 더하므로, 율을 그냥 평균하지 않고 전체의 율을 냅니다. 분모의 합이 0 이하이면 "-"입니다.',
    en: 'The sum of parts ÷ the sum of wholes, over the cells where both are numbers: the rate of the whole, not a mean of rates. "-" where the wholes do not come above 0.',
  },
  parameters: [
    block(PARTS, 'parts', {
      ko: '분자가 든 범위. 빈 칸, "-", 숫자가 없는 글은 없음입니다. 글로 적힌 숫자는 오류입니다.',
      en: 'A range of numerators. Blank, "-" and texts without digits are none. Numbers stored as text are an error.',
    }),
    block(WHOLES, 'wholes', {
      ko: '분모가 든 범위. 분자들과 크기가 같아야 합니다.',
      en: 'A range of denominators, of the same size.',
    }),
    digits(DIGITS),
  ],
  result: 'scalar',
  shownAs: 'rate',
  examples: [
    { args: ['{3;1}', '{4;4}'], result: 0.5 },
    { args: ['{30;"-";10}', '{40;100;80}', '1'], result: 0.333 },
    { args: ['{"-";"-"}', '{40;80}'], result: '-' },
  ],
  twin: twinOf(([parts, wholes, places]) => pooledRateTwin(parts!, wholes!, places ?? null)),
};
