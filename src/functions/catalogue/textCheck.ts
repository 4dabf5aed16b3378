import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { block, optional, scalar } from './parameters';

const [TEXT, VALUES, UNIT] = PARAMETER_NAMES.TEXTCHECK;

export const TEXTCHECK: FunctionSpec = {
  id: 'TEXTCHECK',
  displayName: '글검산',
  category: 'check',
  summary: {
    ko: '글 속의 수가 모두 표에 있는지 봅니다. 있으면 "일치", 없으면 없는 수를 글의 순서대로 적습니다. 단위를 몰라 세지 못한 수가 표에 없으면 "읽지 않은 수"로 적습니다. 글에 수가 없으면 "-"입니다.',
    en: 'Tells whether every number of a text is in a table: "일치", or the missing ones in the order of the text, and those whose unit is not known. "-" where the text has none.',
  },
  parameters: [
    scalar(TEXT, 'text', {
      ko: '보고서의 한 줄이나 여러 줄.',
      en: 'A line of a report, or several.',
    }),
    block(VALUES, 'values', {
      ko: '글의 수가 들어 있어야 하는 범위. 금액은 적힌 단위나 원으로, 비율은 31.0이나 0.31로 들어 있으면 됩니다.',
      en: 'The range that should hold the numbers: amounts in the printed unit or in 원, percents as 31.0 or 0.31.',
    }),
    optional(
      scalar(UNIT, 'unit of the values', {
        ko: '표의 금액 단위(원, 천원, 만원, 백만원, 억원, 조원). 적으면 글의 금액을 그 단위로 바꾸어, 표의 값과 같은 자리까지 반올림해 견줍니다.',
        en: 'The unit of the amounts in the table (원, 천원, 만원, 백만원, 억원, 조원). Money of the text is then compared in it, rounded to the places of the value.',
      }),
      '',
    ),
  ],
  result: 'scalar',
  examples: [
    {
      args: ['"1·2차 교육 : 286명(1차 154명, 2차 132명)"', '{"1차",154;"2차",132;"계",286}'],
      result: '일치',
    },
    { args: ['"교육 286명, 접수 74건, 심의 45건"', '{74;29}'], result: '표에 없는 수: 286명, 45건' },
    { args: ['"활동비 3,600천원(집행률 31.0%)"', '{3600000,0.310344827586207}'], result: '일치' },
    { args: ['"구비 4천5백만원, 총 12억 3,456만원"', '{45000;1234560}', '"천원"'], result: '일치' },
    { args: ['"그물 1,870코, 설명회 32명"', '{32}'], result: '읽지 않은 수: 1,870코' },
    { args: ['"연중 추진"', '{74;29}'], result: '-' },
  ],
  twin: null,
};
