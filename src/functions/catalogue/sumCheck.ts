import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { sumCheckTwin } from '../twins/checks';
import { block, optional, scalar, twinOf } from './parameters';

const [TOTAL, PARTS, TOLERANCE] = PARAMETER_NAMES.SUMCHECK;

export const SUMCHECK: FunctionSpec = {
  id: 'SUMCHECK',
  displayName: '합계검산',
  category: 'check',
  summary: {
    ko: '부분들의 합이 합계와 같으면 "일치", 다르면 합계 − 부분들의 합을 "차이 −13,198"처럼 냅니다. 합계가 없으면 "-"입니다.',
    en: 'Says "일치" where the parts come to the total, or else the total less their sum: "차이 −13,198". "-" without a total.',
  },
  parameters: [
    scalar(TOTAL, 'total', {
      ko: '문서에 적힌 합계. 부분들과 같은 단위의 숫자. 빈 칸과 "-"는 없음입니다.',
      en: 'The total as printed: a number in the unit of the parts. Blank and "-" are none.',
    }),
    block(PARTS, 'parts', {
      ko: '더할 수가 든 범위. 빈 칸, "-", 숫자가 없는 글은 더하지 않습니다. 글로 적힌 숫자는 오류입니다.',
      en: 'The range to be added up. Blank, "-" and texts without digits are left out. Numbers stored as text are an error.',
    }),
    optional(
      scalar(TOLERANCE, 'tolerance', {
        ko: '차이가 이만큼까지는 일치로 봅니다. 반올림한 수를 더할 때 씁니다.',
        en: 'A difference up to this still agrees: for sums of rounded figures.',
      }),
      '0',
    ),
  ],
  result: 'scalar',
  examples: [
    { args: ['1971', '{1509;462}'], result: '일치' },
    { args: ['213846', '{120000;107044}'], result: '차이 −13,198' },
    { args: ['0.3', '{0.1;0.2}'], result: '일치' },
    { args: ['100', '{33.3;33.3;33.3}', '0.1'], result: '일치' },
    { args: ['"-"', '{120000;107044}'], result: '-' },
  ],
  twin: twinOf(([total, parts, tolerance]) => sumCheckTwin(total!, parts!, tolerance ?? null)),
};
