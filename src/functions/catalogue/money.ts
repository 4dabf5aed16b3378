import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { optional, scalar } from './parameters';

const [TEXT, UNIT] = PARAMETER_NAMES.MONEY;

export const MONEY: FunctionSpec = {
  id: 'MONEY',
  displayName: '금액읽기',
  category: 'money',
  summary: {
    ko: '"34억 2957만 9천원"처럼 글로 적은 금액을 숫자로 바꿉니다. 단위가 큰 것부터 차례로 적혀 있지 않으면 오류이고, "-"는 "-"입니다.',
    en: 'Turns an amount written as text, such as "34억 2957만 9천원", into a number. Units out of order are an error; "-" stays "-".',
  },
  parameters: [
    scalar(TEXT, 'text', {
      ko: '금액을 적은 글. 한글 금액("금일십일만삼천오백육십원")도 읽습니다. 단위가 없는 글과 숫자는 원으로 봅니다.',
      en: 'The amount as text, also in words ("금일십일만삼천오백육십원"). A text without a unit, and a number, are 원.',
    }),
    optional(
      scalar(UNIT, 'unit', {
        ko: '결과의 단위: 원, 천원, 만원, 백만원, 억원, 조원. 반올림하지 않습니다.',
        en: 'The unit of the result: 원, 천원, 만원, 백만원, 억원 or 조원. Not rounded.',
      }),
      '원',
    ),
  ],
  result: 'scalar',
  examples: [
    { args: ['"34억 2957만 9천원"'], result: 3_429_579_000 },
    { args: ['"2,520만원"', '"천원"'], result: 25_200 },
    { args: ['"△971천원"'], result: -971_000 },
    { args: ['"금234,580원"'], result: 234_580 },
    { args: ['"￦3,300,000.-"'], result: 3_300_000 },
    { args: ['"금일십일만삼천오백육십원"'], result: 113_560 },
    { args: ['"-"'], result: '-' },
  ],
  twin: null,
};
