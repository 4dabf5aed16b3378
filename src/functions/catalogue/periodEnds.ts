import type { FunctionSpec, ParameterSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { scalar } from './parameters';

const [TEXT, YEAR] = PARAMETER_NAMES.PERIODSTART;

const parameters: readonly ParameterSpec[] = [
  scalar(TEXT, 'text', {
    ko: '기간을 적은 글("2007. 5. 28. ~ 5. 31.", "3.23~24", "7~12월", "연중"). 날짜가 든 칸은 그 하루로 봅니다.',
    en: 'A period as text ("2007. 5. 28. ~ 5. 31.", "3.23~24", "7~12월", "연중"). A cell with a date is that one day.',
  }),
  scalar(YEAR, 'year', {
    ko: '글에 연도가 없을 때의 연도. 2007이나 "2007년". 두 자리는 00~69가 2000년대입니다.',
    en: 'The year where the text has none: 2007 or "2007년". Of two digits, 00 to 69 are 20xx.',
  }),
];

/** Dates are 1900 serials. */
export const PERIODSTART: FunctionSpec = {
  id: 'PERIODSTART',
  displayName: '기간시작일',
  category: 'period',
  summary: {
    ko: '글로 적은 기간의 첫날을 냅니다(칸의 서식을 날짜로 하십시오). "필요시", "매월", "반기1회"처럼 날짜가 없는 글은 "-"입니다.',
    en: 'The first day of a period written as text, as a date serial. "-" for texts without dates, such as "필요시" or "매월".',
  },
  parameters,
  result: 'scalar',
  shownAs: 'day',
  examples: [
    { args: ['"3.23~24"', '2007'], result: 39164 },
    { args: ['"2007. 5. 28. ~ 5. 31."', '2007'], result: 39230 },
    { args: ['"연중"', '2007'], result: 39083 },
    { args: ['"필요시"', '2007'], result: '-' },
  ],
  twin: null,
};

export const PERIODEND: FunctionSpec = {
  id: 'PERIODEND',
  displayName: '기간종료일',
  category: 'period',
  summary: {
    ko: '글로 적은 기간의 마지막 날을 냅니다(칸의 서식을 날짜로 하십시오). "필요시", "매월", "반기1회"처럼 날짜가 없는 글은 "-"입니다.',
    en: 'The last day of a period written as text, as a date serial. "-" for texts without dates, such as "필요시" or "매월".',
  },
  parameters,
  result: 'scalar',
  shownAs: 'day',
  examples: [
    { args: ['"3.23~24"', '2007'], result: 39165 },
    { args: ['"2007. 5. 28. ~ 5. 31."', '2007'], result: 39233 },
    { args: ['"2007년 3월 ~ 2008년 2월(월 1회)"', '2007'], result: 39507 },
    { args: ['"2007. 7월·12월"', '2007'], result: 39447 },
    { args: ['"11월~익년 2월"', '2007'], result: 39507 },
    { args: ['"매월"', '2007'], result: '-' },
  ],
  twin: null,
};
