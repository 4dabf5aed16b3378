import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { scalar } from './parameters';

const [TEMPLATE, VALUE] = PARAMETER_NAMES.COMPOSE;

export const COMPOSE: FunctionSpec = {
  id: 'COMPOSE',
  displayName: '문장쓰기',
  category: 'prose',
  summary: {
    ko: '틀의 {1}, {2} 자리에 값을 넣어 문장을 만듭니다. 수에는 천 단위 쉼표를 찍고 음수에는 △를 붙입니다. 문장의 수가 표의 수와 늘 같습니다.',
    en: 'Puts values into the places {1}, {2} of a sentence, with thousands separators and △ for negative numbers.',
  },
  parameters: [
    scalar(TEMPLATE, 'template', {
      ko: '값이 들어갈 자리를 {1}, {2}로 적은 글. {1:0.0%}처럼 표시 형식(#, 0, 쉼표, 소수점, %)을 붙일 수 있습니다. 중괄호 자체는 {{ }}로 적습니다.',
      en: 'The sentence, with {1}, {2} where values go. {1:0.0%} gives a number format of # 0 , . and %. Write {{ }} for braces.',
    }),
    {
      ...scalar(VALUE, 'value1', {
        ko: '{1}, {2}, … 자리에 차례로 넣을 값. 글은 그대로, 빈 칸과 "-"는 "-"로 적습니다. 날짜는 TEXT(칸,"yyyy. m. d.")로 넣으십시오.',
        en: 'The values for {1}, {2} and so on. Texts are printed as they are, blank and "-" as "-". Give dates as TEXT(cell,"yyyy. m. d.").',
      }),
      repeating: true,
    },
  ],
  result: 'scalar',
  examples: [
    {
      args: ['"등록 : {1}개(전략형 {2}, 부서별 {3})"', '49', '12', '37'],
      result: '등록 : 49개(전략형 12, 부서별 37)',
    },
    { args: ['"집행률 {1:0.0%}"', '0.31034'], result: '집행률 31.0%' },
    { args: ['"전년 대비 {1}천원"', '-13198'], result: '전년 대비 △13,198천원' },
    { args: ['"대기 {1}건"', '"-"'], result: '대기 -건' },
  ],
  twin: null,
};
