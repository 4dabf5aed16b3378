import type { BookRecords } from '../src/workbook/tables/bookCells';
import { awards, awardUses, officeLines } from './report2007/office';
import { programmeLines } from './report2007/programmeLines';
import { budgets, payments, programmes } from './report2007/programmes';
import { day } from './report2007/rows';

/**
 * 2007년도 주요업무추진현황 of 영등포구 창의혁신단 as the entries of a workbook, every line of the printed report (report-2007.txt)
 * as its row or setting, misprints as printed. Nothing is made up: no indicator, for the report names no target with its
 * result, and one payment. 「현장」 of the seventh programme is how the report has it.
 */
export const report2007: BookRecords = {
  referenceDate: day(2007, 7, 2),
  settings: {
    기관명: '영등포구',
    부서명: '창의혁신단',
    회계연도: '2007',
    회기명: '2007 제1차 구의회 정례회',
    회기기간: '2007. 7. 2. ~ 7. 12.',
    보고서제목: '2007년도 주요업무추진현황',
    제출일: '2007. 7. .',
    용어: [
      '일반현황=일반 현황',
      '목표와 방향=창의혁신을 위한 목표와 방향',
      '주요성과=그동안의 주요성과',
      '사업=2007 주요업무계획 추진실적',
      '예산=소요예산',
    ].join('\n'),
  },
  programmes,
  budgets,
  payments,
  reportLines: [...officeLines, ...programmeLines],
  awards,
  awardUses,
};
