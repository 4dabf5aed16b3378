import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { scalar } from './parameters';

const [TEXT] = PARAMETER_NAMES.QUANTITIES;

export const QUANTITIES: FunctionSpec = {
  id: 'QUANTITIES',
  displayName: '글속수',
  category: 'prose',
  summary: {
    ko: '글 속의 건수·인원·비율·금액을 모두 찾아 항목·수·단위를 한 행씩 펼칩니다. 날짜·기간·차수·조항·전화번호는 세지 않습니다. 하나도 없으면 "-"입니다.',
    en: 'Spills item, number and unit of every count, share and amount in a text. Dates, periods, ordinals and telephone numbers are left out. "-" where there is none.',
  },
  parameters: [
    scalar(TEXT, 'text', {
      ko: '보고서의 한 줄이나 여러 줄. 괄호 안의 내역은 전체의 단위를 따르고, "외 11"은 12로 셉니다.',
      en: 'A line of a report, or several. Parts in brackets take the unit of the whole; "외 11" counts as 12.',
    }),
  ],
  result: 'block',
  examples: [
    {
      args: ['"학습동아리 등록 : 49개(전략형 12, 부서별37)"'],
      result: [
        ['학습동아리 등록', 49, '개'],
        ['전략형', 12, '개'],
        ['부서별', 37, '개'],
      ],
    },
    {
      args: ['"활동비 지원 : 24개 동아리 3,600천원"'],
      result: [
        ['활동비 지원', 24, '개'],
        ['활동비 지원', 3600, '천원'],
      ],
    },
    {
      args: ['"6급 이상 관리자10명(5급 3명, 6급 7명)"'],
      result: [
        ['6급 이상 관리자', 10, '명'],
        ['5급', 3, '명'],
        ['6급', 7, '명'],
      ],
    },
    { args: ['"제2차 회의 : 2007. 5. 28. ~ 5. 31."'], result: [['-']] },
  ],
  twin: null,
};
