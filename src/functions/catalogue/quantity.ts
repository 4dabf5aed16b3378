import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { optional, scalar } from './parameters';

const [TEXT, WHICH, NTH] = PARAMETER_NAMES.QUANTITY;

export const QUANTITY: FunctionSpec = {
  id: 'QUANTITY',
  displayName: '글속수하나',
  category: 'prose',
  summary: {
    ko: '글 속의 수 하나를 순번이나 단위로 꺼냅니다. 글에 수가 하나도 없으면 "-", 그 순번이나 단위의 수가 없으면 #N/A입니다.',
    en: 'One number out of a text, by its place or by its unit. "-" where the text has none at all, #N/A where it has not this one.',
  },
  parameters: [
    scalar(TEXT, 'text', {
      ko: '보고서의 한 줄이나 여러 줄.',
      en: 'A line of a report, or several.',
    }),
    scalar(WHICH, 'place or unit', {
      ko: '몇 번째 수인지(QUANTITIES의 순서), 또는 "명", "천원"처럼 글에 적힌 단위.',
      en: 'The place of the number, as QUANTITIES lists them, or its unit as printed, such as "명" or "천원".',
    }),
    optional(
      scalar(NTH, 'nth', {
        ko: '단위를 넣었을 때, 그 단위의 수 가운데 몇째인지.',
        en: 'With a unit: which of the numbers of that unit.',
      }),
      '1',
    ),
  ],
  result: 'scalar',
  examples: [
    { args: ['"13개동 / 545명(주민)"', '2'], result: 545 },
    { args: ['"13개동 / 545명(주민)"', '"개동"'], result: 13 },
    { args: ['"지식평가 : 76건(승인:47, 거부:29)"', '"건"', '3'], result: 29 },
    { args: ['"전략형 : 정책품질관리 연구 외 11"', '1'], result: 12 },
    { args: ['"연중 추진"', '1'], result: '-' },
  ],
  twin: null,
};
