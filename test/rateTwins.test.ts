import { ACHIEVEMENT_TYPES } from '../src/domain/achievement';
import { itGivesWhatFunctionsGive, twinSheet, type TwinCase, type Value } from './support/twinSheet';

/** The native twins of the rates and checks, computed by a spreadsheet engine beside the functions themselves. */
const DIRTY_RATES = [[0.9], [1.5], ['-'], [''], ['미정'], [0.4], [0.1 + 0.2]];
const DIRTY_WEIGHTS = [[30], [20], [10], [10], [20], ['-'], [0.3]];
const sheet = twinSheet(
  {
    달성률들: DIRTY_RATES,
    가중치들: DIRTY_WEIGHTS,
    짧은것: DIRTY_WEIGHTS.slice(1),
    없음들: DIRTY_RATES.map(() => ['-']),
    두열: DIRTY_RATES.map(([rate]) => [rate!, 0.5]),
    두열가중: DIRTY_WEIGHTS.map(([weight]) => [weight!, '해당없음']),
    부분들: [[120000], ['-'], [107044], [''], ['미정']],
    소수들: Array.from({ length: 40 }, () => [0.1]),
    하나: [[0.9]],
    등급표: [
      ['비고', '등급', '하한'],
      ['', '보통', 0.7],
      ['', '우수', 0.9],
      ['', '', 0.95],
      ['', '미흡', 0],
      ['', '제외', '-'],
    ],
    두번: [
      ['하한', '등급'],
      [0.9, '우수'],
      [0.7, '보통'],
      [0.7, '미흡'],
    ],
    머리글없음: [
      [90, 1],
      [80, 2],
      ['', ''],
      [-5, '하'],
    ],
  } satisfies Record<string, Value[][]>,
  ['', '-', 'abc', '하향', '지출액 ÷ 예산현액', 39265.5, 0.3, 200.1],
);
const { cell, constant, block } = sheet;
const EMPTY = cell('');

/** 실적, 목표, 기준값 that meet every branch and every bound of the nine 유형. */
const FIGURES: readonly (readonly [actual: number, target: number, base: number])[] = [
  [16.78, 16.07, 4],
  [0, 0, 0],
  [0, 3, 1],
  [8.2, 7.5, 10],
  [20, 7.5, 10],
  [7, 10, 4],
  [7, 4, 10],
  [105.1, 100.1, 5],
  [95, 100, 5.1],
  [-3, -2, 1],
  [0.3, 0.1 + 0.2, 0.3],
  [10, 10, 10],
];

const CASES: readonly TwinCase[] = [
  ...ACHIEVEMENT_TYPES.flatMap((type): TwinCase[] => [
    ...FIGURES.map(([actual, target, base]): TwinCase => [
      'ACHIEVEMENT',
      constant(actual),
      constant(target),
      constant(type),
      constant(base),
      constant(1),
    ]),
    ['ACHIEVEMENT', constant(95), constant(100), constant(type)],
    ['ACHIEVEMENT', constant(95), constant(100), constant(type), EMPTY],
    ['ACHIEVEMENT', constant(95), constant(100), constant(type), cell('-')],
    ['ACHIEVEMENT', EMPTY, constant(100), constant(type), constant(90)],
    ['ACHIEVEMENT', constant(95), cell('-'), constant(type), constant(90)],
  ]),
  ['ACHIEVEMENT', constant(5), constant(10)],
  ['ACHIEVEMENT', constant(5), constant(10), EMPTY, EMPTY],
  ['ACHIEVEMENT', constant(2), constant(2.5), cell('하향')],
  ['ACHIEVEMENT', constant(5), constant(10), cell('abc')],
  ['ACHIEVEMENT', cell('abc'), constant(10)],

  ['CHANGERATE', constant(2887), constant(3088), constant(1)],
  ['CHANGERATE', cell(200.1), constant(200), constant(1)],
  ['CHANGERATE', constant(5), constant(0)],
  ['CHANGERATE', constant(5), constant(-5)],
  ['CHANGERATE', constant(5), EMPTY],
  ['CHANGERATE', EMPTY, constant(5)],
  ['CHANGERATE', EMPTY, EMPTY],
  ['CHANGERATE', cell('-'), cell('-')],
  ['CHANGERATE', cell('abc'), constant(5)],

  ['UNSPENTRATE', constant(3429579000), constant(3196004000), constant(0), constant(1)],
  ['UNSPENTRATE', constant(100), constant(70), constant(20)],
  ['UNSPENTRATE', constant(100), constant(70), EMPTY],
  ['UNSPENTRATE', constant(100), constant(70), cell('-')],
  ['UNSPENTRATE', constant(100), constant(70)],
  ['UNSPENTRATE', cell(200.1), constant(200), constant(0), constant(3)],
  ['UNSPENTRATE', constant(100), EMPTY],
  ['UNSPENTRATE', cell('-'), constant(70)],
  ['UNSPENTRATE', constant(0), constant(0)],

  ['WEIGHTEDRATE', block('달성률들'), block('가중치들')],
  ['WEIGHTEDRATE', block('달성률들'), block('가중치들'), constant(1.2)],
  ['WEIGHTEDRATE', block('달성률들'), block('가중치들'), cell(0.3), constant(1)],
  ['WEIGHTEDRATE', block('달성률들'), block('가중치들'), EMPTY],
  ['WEIGHTEDRATE', block('달성률들'), block('가중치들'), cell('-')],
  ['WEIGHTEDRATE', block('두열'), block('두열가중'), constant(1)],
  ['WEIGHTEDRATE', block('달성률들'), block('없음들')],
  ['WEIGHTEDRATE', block('없음들'), block('가중치들'), constant(1)],
  ['WEIGHTEDRATE', block('달성률들'), block('짧은것')],
  ['WEIGHTEDRATE', block('하나'), block('하나')],

  ['POOLEDRATE', block('달성률들'), block('가중치들')],
  ['POOLEDRATE', block('달성률들'), block('가중치들'), constant(1)],
  ['POOLEDRATE', block('두열'), block('두열가중')],
  ['POOLEDRATE', block('없음들'), block('가중치들')],
  ['POOLEDRATE', block('달성률들'), block('짧은것')],
  ['POOLEDRATE', block('하나'), block('하나')],

  ...[1.2, 0.9, 0.8999, 0.3 * 3, 0.7, 0, -0.1].map((rate): TwinCase => [
    'GRADE',
    constant(rate),
    block('등급표'),
  ]),
  ...[95, 90, 89.9, 0, -5, -6].map((score): TwinCase => ['GRADE', constant(score), block('머리글없음')]),
  ['GRADE', constant(0.8), block('두번')],
  ['GRADE', EMPTY, block('등급표')],
  ['GRADE', cell('-'), block('등급표')],
  ['GRADE', cell('abc'), block('등급표')],

  ['BASIS', cell('지출액 ÷ 예산현액'), cell(39265.5)],
  ['BASIS', constant(' 실적 ÷ 목표 '), constant(36525)],
  ['BASIS', EMPTY, cell(39265.5)],
  ['BASIS', cell('지출액 ÷ 예산현액'), EMPTY],
  ['BASIS', cell('지출액 ÷ 예산현액'), cell('-')],
  ['BASIS', cell('지출액 ÷ 예산현액'), cell('abc')],

  ['SUMCHECK', constant(227044), block('부분들')],
  ['SUMCHECK', constant(213846), block('부분들')],
  ['SUMCHECK', constant(240242.5), block('부분들')],
  ['SUMCHECK', constant(227046), block('부분들'), constant(2)],
  ['SUMCHECK', constant(227041), block('부분들'), constant(2)],
  ['SUMCHECK', constant(227044), block('부분들'), EMPTY],
  ['SUMCHECK', constant(4), block('소수들')],
  ['SUMCHECK', constant(4.1), block('소수들'), constant(0.1)],
  ['SUMCHECK', constant(3.99), block('소수들')],
  ['SUMCHECK', constant(5), block('없음들')],
  ['SUMCHECK', constant(900719925474099), constant(900719925474098)],
  ['SUMCHECK', EMPTY, block('부분들')],
  ['SUMCHECK', cell('-'), block('부분들')],
  ['SUMCHECK', cell('abc'), block('부분들')],
];

describe('a native twin of a rate or a check, computed by a spreadsheet engine', () => {
  itGivesWhatFunctionsGive(sheet, CASES);
});
