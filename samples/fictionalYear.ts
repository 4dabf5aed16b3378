import type { BookRecords } from '../src/workbook/tables/bookCells';
import { ledgers } from './fictionalYear/ledgers';
import { results } from './fictionalYear/results';
import { programmeRecords, YEAR } from './fictionalYear/programmes';
import { day } from './report2007/rows';

/**
 * The first half of a year of 가온구, an office that does not exist: 40 programmes with budgets, spending, targets and
 * results. Everything is invented; amounts are drawn by a fixed rule, so that every run makes the same.
 */
export const fictionalYear: BookRecords = {
  referenceDate: day(YEAR, 6, 30),
  settings: {
    기관명: '가온구(가상)',
    부서명: '기획예산과',
    회계연도: String(YEAR),
    회기명: '제300회 가온구의회 제1차 정례회(가상)',
    회기기간: `${YEAR}. 7. 6. ~ 7. 17.`,
    보고서제목: `${YEAR}년 상반기 주요업무 추진실적(가상 자료)`,
    제출일: `${YEAR}. 7. 3.`,
    표시단위: '천원',
  },
  programmes: programmeRecords().map((record) => ({ key: record.number, record })),
  ...ledgers(),
  ...results(),
};
