import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { scalar } from './parameters';

const [START, END] = PARAMETER_NAMES.PERIODTEXT;

export const PERIODTEXT: FunctionSpec = {
  id: 'PERIODTEXT',
  displayName: '기간쓰기',
  category: 'period',
  summary: {
    ko: '시작일과 종료일을 "2007. 5. 28. ~ 5. 31."처럼 적습니다. 한 해 전체는 "연중"입니다. 둘 다 없으면 "-", 한쪽만 있으면 "2007. 3. 1. ~"처럼 적습니다.',
    en: 'Prints a period as "2007. 5. 28. ~ 5. 31."; a whole year is "연중". "-" where there is neither date, "2007. 3. 1. ~" where there is one.',
  },
  parameters: [
    scalar(START, 'start', {
      ko: '첫날. 날짜나 "2007. 5. 28." 같은 글.',
      en: 'The first day: a date, or a text such as "2007. 5. 28.".',
    }),
    scalar(END, 'end', {
      ko: '마지막 날. 시작일보다 앞설 수 없습니다.',
      en: 'The last day; not before the first.',
    }),
  ],
  result: 'scalar',
  examples: [
    { args: ['39230', '39233'], result: '2007. 5. 28. ~ 5. 31.' },
    { args: ['"2007. 12. 1."', '"2008. 2. 1."'], result: '2007. 12. 1. ~ 2008. 2. 1.' },
    { args: ['"2007. 1. 1."', '"2007. 12. 31."'], result: '연중' },
    { args: ['"-"', '"-"'], result: '-' },
  ],
  twin: null,
};
