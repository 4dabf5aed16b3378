import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { basisTwin } from '../twins/checks';
import { scalar, twinOf } from './parameters';

const [BASIS_TEXT, REFERENCE_DATE] = PARAMETER_NAMES.BASIS;

export const BASIS: FunctionSpec = {
  id: 'BASIS',
  displayName: '산출기준',
  category: 'rate',
  summary: {
    ko: '율 아래에 적는 산출 기준과 기준일 한 줄을 냅니다. 어느 하나가 없으면 "-"입니다.',
    en: 'The line printed under a rate: what it was computed from, and as of when. "-" without either.',
  },
  parameters: [
    scalar(BASIS_TEXT, 'basis', {
      ko: '율을 무엇으로 냈는지 적은 글.',
      en: 'What the rate was computed from.',
    }),
    scalar(REFERENCE_DATE, 'reference date', {
      ko: '율의 기준일. 날짜나 "2007. 7. 2." 같은 글.',
      en: 'The day the rate stands for: a date, or a text such as "2007. 7. 2.".',
    }),
  ],
  result: 'scalar',
  examples: [
    { args: ['"지출액 ÷ 예산현액"', '"2007. 7. 2."'], result: '지출액 ÷ 예산현액, 2007. 7. 2. 기준' },
    { args: ['"실적 ÷ 목표"', '39265'], result: '실적 ÷ 목표, 2007. 7. 2. 기준' },
    { args: ['"지출액 ÷ 예산현액"', '"-"'], result: '-' },
  ],
  twin: twinOf(([basis, referenceDate]) => basisTwin(basis!, referenceDate!)),
};
