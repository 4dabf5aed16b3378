import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { elapsedTwin } from '../twins/execution';
import { scalar, twinOf } from './parameters';

const [START, END, REFERENCE_DATE] = PARAMETER_NAMES.ELAPSED;

export const ELAPSED: FunctionSpec = {
  id: 'ELAPSED',
  displayName: '기간경과율',
  category: 'period',
  summary: {
    ko: '기간경과율(지난 날수 ÷ 전체 날수)을 0과 1 사이로 냅니다. 시작일과 종료일을 모두 셉니다. 날짜가 하나라도 없으면 "-"입니다.',
    en: 'Days gone by ÷ all days, both ends counted, from 0 to 1. "-" where a date is missing.',
  },
  parameters: [
    scalar(START, 'start', {
      ko: '사업을 시작하는 날. 날짜나 "2007. 6. 12." 같은 글.',
      en: 'The first day: a date, or a text such as "2007. 6. 12.".',
    }),
    scalar(END, 'end', {
      ko: '사업이 끝나는 날. 시작일보다 앞설 수 없습니다.',
      en: 'The last day; not before the first.',
    }),
    scalar(REFERENCE_DATE, 'reference date', {
      ko: '며칠까지 지났는지 세는 날. TODAY() 대신 기준일 칸을 넣으십시오.',
      en: 'The day up to which days have gone by. Give the cell 기준일, not TODAY().',
    }),
  ],
  result: 'scalar',
  shownAs: 'rate',
  examples: [
    { args: ['"2007. 1. 1."', '"2007. 12. 31."', '"2007. 12. 31."'], result: 1 },
    { args: ['"2007. 1. 1."', '"2007. 1. 10."', '"2007. 1. 5."'], result: 0.5 },
    { args: ['"2007. 7. 1."', '"2007. 12. 31."', '"2007. 6. 30."'], result: 0 },
    { args: ['"2007. 7. 1."', '"-"', '"2007. 6. 30."'], result: '-' },
  ],
  twin: twinOf(([start, end, referenceDate]) => elapsedTwin(start!, end!, referenceDate!)),
};
