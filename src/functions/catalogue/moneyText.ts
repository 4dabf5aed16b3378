import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { optional, scalar } from './parameters';

const [AMOUNT, STYLE, AMOUNT_UNIT] = PARAMETER_NAMES.MONEYTEXT;

export const MONEYTEXT: FunctionSpec = {
  id: 'MONEYTEXT',
  displayName: '금액쓰기',
  category: 'money',
  summary: {
    ko: '금액을 문서에 적는 글로 바꿉니다. 정한 단위로 적을 때는 그 단위의 정수로 반올림하고, 음수에는 △를 붙입니다. "-"는 "-"입니다.',
    en: 'Prints an amount as documents do. A unit rounds to whole ones; negative amounts have △. "-" stays "-".',
  },
  parameters: [
    scalar(AMOUNT, 'amount', {
      ko: '금액. 숫자나 "2,520만원" 같은 금액 글.',
      en: 'The amount: a number, or an amount text such as "2,520만원".',
    }),
    optional(
      scalar(STYLE, 'style', {
        ko: '천원·만원·백만원 같은 단위, 자동(정수가 되는 가장 큰 단위), 한글(이천오백이십만원), 공문(금234,580원(금이십삼만사천오백팔십원)).',
        en: 'A unit such as 천원, 만원, 백만원; 자동 (the largest unit giving a whole number), 한글 (in words) or 공문 (figures and words).',
      }),
      '천원',
    ),
    optional(
      scalar(AMOUNT_UNIT, 'unit of the amount', {
        ko: '금액이 숫자일 때 그 단위: 원, 천원, 만원, 백만원, 억원, 조원. 금액 글에는 글에 적힌 단위가 쓰입니다.',
        en: 'The unit of a number: 원, 천원, 만원, 백만원, 억원 or 조원. An amount text brings its own.',
      }),
      '원',
    ),
  ],
  result: 'scalar',
  examples: [
    { args: ['25200000'], result: '25,200천원' },
    { args: ['25200000', '"만원"'], result: '2,520만원' },
    { args: ['25200', '"자동"', '"천원"'], result: '2,520만원' },
    { args: ['25200000', '"한글"'], result: '이천오백이십만원' },
    { args: ['234580', '"공문"'], result: '금234,580원(금이십삼만사천오백팔십원)' },
    { args: ['-971000'], result: '△971천원' },
    { args: ['"-"'], result: '-' },
  ],
  twin: null,
};
