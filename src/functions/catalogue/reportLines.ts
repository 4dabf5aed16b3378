import { AREAS } from '../../domain/sections/line';
import type { FunctionSpec } from '../functionSpec';
import { PARAMETER_NAMES } from '../parameterNames';
import { block, optional, scalar } from './parameters';

const [NUMBER, LINES, AREA] = PARAMETER_NAMES.REPORTLINES;

export const REPORTLINES: FunctionSpec = {
  id: 'REPORTLINES',
  displayName: '보고내용',
  category: 'prose',
  summary: {
    ko: '사업의 보고내용을 개요 → 실적 → 계획 순으로 한 줄에 한 칸씩 펼칩니다. 표식이 비면 수준에 따라 ○, -, ·, ※를 붙이고(없음이면 붙이지 않음), 수준만큼 들여 씁니다. 내용이 없으면 "-"입니다.',
    en: 'Spills the report lines of a programme, 개요 → 실적 → 계획, a line a cell: with its mark (by level where blank, none where 없음) and indented by level. "-" where there is none.',
  },
  parameters: [
    scalar(NUMBER, 'programme number', {
      ko: '사업번호. 빈 칸이나 "-"이면 사업번호가 빈 행, 곧 기관에 관한 내용(현황 → 목표 → 성과)을 펼칩니다.',
      en: 'A programme number. Blank or "-": the rows without one, which are about the office (현황 → 목표 → 성과).',
    }),
    block(LINES, 'report lines', {
      ko: '머리글(사업번호, 구역, 순서, 수준, 표식, 형식, 내용)이 있는 범위. 이름 내용표를 쓸 수 있습니다.',
      en: 'A range with the headers 사업번호, 구역, 순서, 수준, 표식, 형식, 내용, such as the name 내용표.',
    }),
    optional(
      scalar(AREA, 'part', {
        ko: `이 구역만 펼칩니다: ${AREAS.join(', ')}.`,
        en: `Only this part: ${AREAS.join(', ')}.`,
      }),
      '',
    ),
  ],
  result: 'block',
  examples: [
    {
      args: ['"01"', '내용표'],
      result: [
        ['○ 사업기간 : 년중'],
        ['○ 학습동아리 활동지원'],
        ['  - 학습동아리 등록 : 49개(전략형 12, 부서별37)'],
        ['    ┌ 전략형 : 정책품질관리 연구 외 11(정책별 매뉴얼 개발 등)'],
        ['    └ 부서별 : 녹색환경 외 36(생활속의 환경문제 연구 등)'],
        ['○ 2007. 8월 : 학습동아리 경진대회 개최'],
      ],
    },
    { args: ['"01"', '내용표', '"계획"'], result: [['○ 2007. 8월 : 학습동아리 경진대회 개최']] },
    {
      args: ['"-"', '내용표'],
      result: [
        ['구 분 | 합 계 | 창의혁신기획팀 | 창의혁신지원팀 | 창의실행팀 | 고객만족팀'],
        ['정 원 | 15 | 5 | 4 | 3 | 3'],
      ],
    },
    { args: ['"03"', '내용표'], result: [['-']] },
  ],
  twin: null,
};
