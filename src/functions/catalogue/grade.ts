import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { gradeTwin } from '../twins/checks';
import { block, scalar, twinOf } from './parameters';

const [RATE, TABLE] = PARAMETER_NAMES.GRADE;

export const GRADE: FunctionSpec = {
  id: 'GRADE',
  displayName: '등급',
  category: 'rate',
  summary: {
    ko: '율이 이르는 가장 높은 하한의 등급을 냅니다. 율이 없거나 모든 하한보다 낮으면 "-"입니다.',
    en: 'The grade of the highest lower bound that the rate reaches. "-" without a rate or below all bounds.',
  },
  parameters: [
    scalar(RATE, 'rate', {
      ko: '율(0.92). 하한과 같은 꼴로 넣습니다. 빈 칸과 "-"는 없음입니다.',
      en: 'The rate (0.92), in the same terms as the bounds. Blank and "-" are none.',
    }),
    block(TABLE, 'grade table', {
      ko: '하한과 등급이 든 범위. 행의 차례는 상관없습니다. 머리글(하한, 등급)이 없으면 첫 열이 하한, 둘째 열이 등급입니다. 하한이나 등급이 없는 행은 보지 않습니다.',
      en: 'A range with the columns 하한 (lower bound) and 등급 (grade), rows in any order. Without headers the first column is the bound, the second the grade. Rows without either are left out.',
    }),
  ],
  result: 'scalar',
  examples: [
    { args: ['0.92', '{0.9,"우수";0.7,"보통";0,"미흡"}'], result: '우수' },
    { args: ['0.7', '{0,"미흡";0.9,"우수";0.7,"보통"}'], result: '보통' },
    { args: ['85', '{"등급","하한";"A",90;"B",80}'], result: 'B' },
    { args: ['0.5', '{0.9,"우수";0.7,"보통"}'], result: '-' },
    { args: ['"-"', '{0.9,"우수";0.7,"보통"}'], result: '-' },
  ],
  twin: twinOf(([rate, table]) => gradeTwin(rate!, table!)),
};
