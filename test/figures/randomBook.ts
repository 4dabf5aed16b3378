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
/** A cell that holds an error. */
export const NOT_AVAILABLE = '=NA()';
/** How often a cell is as it should be. */
const CLEAN = 60;

const cell = (good: readonly CellValue[], bad: readonly CellValue[]) =>
  fc.oneof({ weight: CLEAN, arbitrary: fc.constantFrom(...good) }, fc.constantFrom(...bad));

const key = cell(
  [...NUMBERS, ...NUMBERS, 1, '2', 2, '002', ' 1', 'a-3'],
  ['99', '', '-', '0*', '<>9', '가 4', 'A-3 ', '２', 0, true, false, NOT_AVAILABLE],
);
const day = cell(
  [JAN_1, JUN_30, JUN_30 + 0.75, JUN_30 + 1, DEC_31, DEC_31 + 0.999, 1, 2_958_465, '', 0],
  ['2007. 3. 1.', '39083', '미정', '-', ' ', 20070301, 0.5, -3, 2_958_466, true, false, NOT_AVAILABLE],
);
const amount = cell(
  [1000, 2500, 7_500_000, -300, 0, 7, 0.5, 1e12],
  ['1,200원', '1200', '미정', '-', ' ', '', true, false, NOT_AVAILABLE],
);
const target = cell(
  [JAN_1 + 89, JUN_30, JUN_30 + 0.5, JUN_30 + 92, DEC_31],
  ['', '6월 말', 20070630, '-', 0, 0.5, true, false, NOT_AVAILABLE],
);
const eligible = cell(['', '', 5000, 10_000_000, 0], ['미정', '5000', '-', ' ', true, false, NOT_AVAILABLE]);
const budgetKind = cell(
  ['본예산', '본예산', '추경', '이월', '전용', '차년도이월'],
  ['소계', '본예산 ', '차년도 이월', '집행', '', '-', 0, 1, true, '본*', NOT_AVAILABLE],
);
const paymentKind = cell(
  ['지출', '지출', '지출', '반납', '원인행위'],
  ['집행', '지출 ', '', '합계', '예산', '지출|반납', '-', 0, true, '지?', NOT_AVAILABLE],
);

const programme = (number: string) =>
  fc.record({
    사업번호: fc.constant<CellValue>(number),
    사업명: fc.constant<CellValue>(`사업 ${number}`),
    부서: fc.constantFrom<CellValue>('기획예산과', '총무과', ''),
    시작일: cell(
      [JAN_1, JAN_1 - 200, JAN_1 + 0.4, JUN_30 + 1, '', 0],
      ['2007. 1. 1.', '39083', 20070101, '-', ' ', 0.5, -1, true, false, NOT_AVAILABLE],
    ),
    종료일: cell(
      [DEC_31, JUN_30, JUN_30 + 0.9, DEC_31 + 90, '', 0],
      ['연말', 20071231, '-', ' ', 2_958_466, true, false, NOT_AVAILABLE],
    ),
    예산구분: cell(
      ['예산', '예산', '예산', '비예산', ''],
      ['비예산 ', '비 예산', '예 산', '-', ' ', 0, 1, true, false, NOT_AVAILABLE],
    ),
    회계연도: cell(
      [2007, 2007, '2007', ''],
      ['2007년', 7, '-', ' ', 0, 2007.5, 12345, true, false, NOT_AVAILABLE],
    ),
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
