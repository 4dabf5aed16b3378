import fc from 'fast-check';
import type { CellValue } from '../../workbench/book/types';

/** Rows of the tables by header, as someone has typed or pasted them: most are right, some cannot be counted. */
export interface RandomBook {
  readonly 사업: readonly Row[];
  readonly 예산: readonly Row[];
  readonly 집행: readonly Row[];
  /** None where the table was not made. */
  readonly 계획: readonly Row[];
  readonly 기준일: CellValue;
}
export type Row = Readonly<Record<string, CellValue>>;

/** 2007. 1. 1., 6. 30. and 12. 31. */
const [JAN_1, JUN_30, DEC_31] = [39083, 39263, 39447];
const NUMBERS = ['01', '02', 'A-3', '가4'];
/** How often a cell is as it should be. */
const CLEAN = 60;

const cell = (good: readonly CellValue[], bad: readonly CellValue[]) =>
  fc.oneof({ weight: CLEAN, arbitrary: fc.constantFrom(...good) }, fc.constantFrom(...bad));

const key = cell([...NUMBERS, ...NUMBERS, 1, '2', 'a-3'], ['99', '', '-', '0*', '<>9', '가 4', '01 ']);
const day = cell(
  [JAN_1, JUN_30, JUN_30 + 0.75, JUN_30 + 1, DEC_31, ''],
  ['2007. 3. 1.', '미정', '-', 20070301, 0.5, -3, 2_958_466],
);
const amount = cell([1000, 2500, 7_500_000, -300, 0, 7], ['1,200원', '미정', '-', '', true]);
const target = cell([JAN_1 + 89, JUN_30, JUN_30 + 92, DEC_31], ['', '6월 말', 20070630, '-']);
const eligible = cell(['', '', 5000, 10_000_000], ['미정', '-', true]);
const budgetKind = cell(
  ['본예산', '본예산', '추경', '이월', '전용', '차년도이월'],
  ['소계', '본예산 ', '차년도 이월', '집행', ''],
);
const paymentKind = cell(['지출', '지출', '지출', '반납', '원인행위'], ['집행', '지출 ', '', '합계', '예산']);

const programme = (number: string) =>
  fc.record({
    사업번호: fc.constant<CellValue>(number),
    사업명: fc.constant<CellValue>(`사업 ${number}`),
    부서: fc.constantFrom<CellValue>('기획예산과', '총무과', ''),
    시작일: cell([JAN_1, JAN_1 - 200, JUN_30 + 1, ''], ['2007. 1. 1.', 20070101, '-']),
    종료일: cell([DEC_31, JUN_30, DEC_31 + 90, ''], ['연말', 20071231]),
    예산구분: cell(['예산', '예산', '예산', '비예산', ''], ['비예산 ', '비 예산', '예 산']),
    회계연도: cell([2007, 2007, ''], ['2007년', 7, '-']),
  });

/** Programmes with their budgets and payments, and the day they are looked at. */
export const randomBooks: fc.Arbitrary<RandomBook> = fc.record({
  사업: fc.tuple(...NUMBERS.map(programme)),
  예산: fc.array(fc.record({ 사업번호: key, 일자: day, 구분: budgetKind, 금액: amount }), {
    minLength: 2,
    maxLength: 9,
  }),
  집행: fc.array(fc.record({ 사업번호: key, 집행일: day, 구분: paymentKind, 금액: amount }), {
    minLength: 2,
    maxLength: 12,
  }),
  계획: fc.oneof(
    fc.constant([]),
    fc.array(fc.record({ 사업번호: key, 기준일: target, 목표액: amount, 대상액: eligible }), {
      minLength: 1,
      maxLength: 8,
    }),
  ),
  기준일: fc.constantFrom<CellValue>(JUN_30, JUN_30, JAN_1, DEC_31),
});
