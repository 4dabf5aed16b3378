import fc from 'fast-check';
import { ACHIEVEMENT_TYPES } from '../../src/domain/achievement';
import { AGGREGATIONS } from '../../src/domain/measurements';
import { twinSheet, type Argument, type TwinCase, type TwinSheet, type Value } from '../support/twinSheet';
import type { TwinCalls } from './book';

/** Another seed gives other calls. */
const SEED = 2007;
const SHEETS = 99;
/** So many of the calls come to equal values in every run. */
export const LEAST_EQUAL = 5_000;

/**
 * Random calls of every function that has a native twin, over tables as people leave them: 사업번호 spelled in many
 * ways, numbers and dates that are texts, times, blanks, truth values, errors.
 */
export function randomSheets(): TwinCalls[] {
  return fc.sample(sheetAndCalls, { seed: SEED, numRuns: SHEETS });
}

const CALLS_A_SHEET = 84;
const MOST_ROWS = 14;

const NOTHING: readonly Value[] = ['', '-', ' '];
/** What a table shows where a figure cannot be given. */
const LOOK_AT: Value = '확인';
const TEXTS: readonly Value[] = ['미정', '해당 없음'];
const NA: Value = { error: '#N/A' };
const DIV: Value = { error: '#DIV/0!' };

const oneOf = (values: readonly Value[]) => fc.constantFrom(...values);
const mostly = (usual: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>, often = 6) =>
  fc.oneof({ weight: often, arbitrary: usual }, rare);
const decimal = (most: number, decimals: number) =>
  fc.integer({ min: -most * 10 ** decimals, max: most * 10 ** decimals }).map((n) => n / 10 ** decimals);

const clean = {
  key: oneOf(['01', '02', 'A-1', '가-3']),
  day: mostly(fc.integer({ min: 39083, max: 39447 }), oneOf(['', 39200.75, 39172.5, 39083.25])),
  won: fc.integer({ min: -1, max: 5000 }).map((n) => n * 1000),
  rate: fc.oneof(decimal(2, 3), oneOf([0, 1, 0.3, 0.1 + 0.2, 0.7, 0.9])),
};
const dirty = {
  key: oneOf([
    '1',
    1,
    '01',
    '1 ',
    ' 01',
    '001',
    'A-1',
    'a-1',
    'A-1 ',
    '가-3',
    '',
    '-',
    2,
    '02',
    0,
    '1.0',
    '1E0',
  ]),
  day: mostly(clean.day, oneOf(['2007. 6. 12.', '39200', '미정', '-', '', 0, 1.5, '2007-06-12', '수시'])),
  won: mostly(
    clean.won,
    oneOf([LOOK_AT, '1,000', '2,520만원', '미정', '-', '', '5000', 0.5, 1e8, 123456.78, '△3']),
  ),
  rate: mostly(clean.rate, oneOf([LOOK_AT, '90%', '0.5', '', '-', '미정', -0.5, 3])),
};
const spoilt = oneOf([NA, DIV, true, false]);

/** A kind of cell in a sheet: clean, as people type, or with errors and truth values besides. */
const cellsOf = (kind: keyof typeof clean) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(clean[kind]) },
    { weight: 4, arbitrary: fc.constant(mostly(clean[kind], dirty[kind])) },
    { weight: 2, arbitrary: fc.constant(dirty[kind]) },
    { weight: 1, arbitrary: fc.constant(mostly(dirty[kind], spoilt, 12)) },
  );

const wordsOf = (words: readonly string[]) => mostly(oneOf(words), oneOf(['', '기타', `${words[0]} `]), 12);

const ledger = (headers: readonly string[], words: readonly string[]) =>
  fc
    .tuple(cellsOf('key'), cellsOf('day'), cellsOf('won'))
    .chain(([key, day, amount]) =>
      fc.tuple(
        fc.array(fc.tuple(key, day, wordsOf(words), amount), { minLength: 1, maxLength: MOST_ROWS }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      ),
    )
    .map(([rows, order]) => [headers, ...rows].map((row) => order.map((column) => row[column]!)));

const plans = fc
  .tuple(cellsOf('key'), cellsOf('day'), cellsOf('won'))
  .chain(([key, day, amount]) =>
    fc.array(fc.tuple(key, day, amount, mostly(clean.won, oneOf(['', '-', '전액']), 8)), {
      minLength: 1,
      maxLength: MOST_ROWS,
    }),
  )
  .map((rows) => [['사업번호', '기준일', '목표액', '대상액'], ...rows]);

/** Two ranges of one size, now and then not. */
const pair = fc
  .tuple(
    cellsOf('rate'),
    cellsOf('won'),
    fc.integer({ min: 1, max: 10 }),
    fc.integer({ min: 1, max: 2 }),
    fc.nat(9),
  )
  .chain(([one, other, rows, columns, odd]) => {
    const range = (cell: fc.Arbitrary<Value>, height: number) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: height,
        maxLength: height,
      });
    return fc.tuple(range(one, rows), range(other, odd === 0 ? rows + 1 : rows));
  });

const gradeTable = fc
  .tuple(
    fc.uniqueArray(
      mostly(oneOf([0.9, 0.7, 0.5, 0, -0.2, 1, 0.3, 60, 80]), oneOf(['', '-', '미정', '0.8']), 9),
      {
        minLength: 1,
        maxLength: 7,
      },
    ),
    fc.array(mostly(oneOf(['우수', '보통', '미흡', 'A', 1, 2]), oneOf(['', '-']), 9), {
      minLength: 7,
      maxLength: 7,
    }),
    fc.constantFrom<readonly Value[]>(['하한', '등급'], ['등급', '하한'], []),
  )
  .map(([bounds, grades, header]) => {
    const rows: Value[][] = bounds.map((bound, index) => [bound, grades[index]!]);
    if (header.length === 0) return rows;
    return [[...header], ...(header[0] === '하한' ? rows : rows.map((row) => [...row].reverse()))];
  });

/** What arguments point to, or are written as. */
const POOLS = {
  amount: fc.oneof(clean.won, decimal(1000, 2), oneOf([...NOTHING, ...NOTHING, LOOK_AT, 0, 'abc', NA, true])),
  rate: mostly(clean.rate, oneOf([...NOTHING, LOOK_AT, 0.9999999999999999, ...TEXTS, NA, false])),
  day: mostly(clean.day, oneOf([...NOTHING, 0, 0.5, 'abc', -5])),
  key: mostly(dirty.key, oneOf(['99', NA, true]), 12),
  digits: oneOf([0, 1, 2, 3, '', '-', ' ']),
  margin: oneOf([0.05, 0.1, 0.2, 0, '', '-', -0.1]),
  cap: oneOf([1, 1.2, 0.9, '', '-', 0]),
  tolerance: oneOf([0, 1, 0.1, 1000, '', '-']),
  type: oneOf([...ACHIEVEMENT_TYPES, ...ACHIEVEMENT_TYPES, '', '-', '없는 유형']),
  aggregation: oneOf([...AGGREGATIONS, ...AGGREGATIONS, '', '-', '중앙값']),
  payment: oneOf(['지출', '원인행위', '지출', '', '-', '반납']),
  item: oneOf(['목표액', '대상액', '목표액', '', '-', '예산액']),
  measured: oneOf(['실적', '목표', '실적', '', '-', '계획']),
  basis: oneOf(['지출액 ÷ 예산현액', ' 실적 ÷ 목표 ', '', '-', NA]),
} satisfies Record<string, fc.Arbitrary<Value>>;
type Kind = keyof typeof POOLS;
type BlockName = '예산표' | '집행표' | '계획표' | '측정표' | '율들' | '금액들' | '등급표';

/** What each function takes; `?` may be left out. */
export const TAKEN = {
  EXECRATE: ['amount', 'amount', 'digits?'],
  ACHIEVEMENT: ['amount', 'amount', 'type?', 'amount?', 'digits?'],
  ELAPSED: ['day', 'day', 'day'],
  CHANGERATE: ['amount', 'amount', 'digits?'],
  UNSPENTRATE: ['amount', 'amount', 'amount?', 'digits?'],
  WEIGHTEDRATE: ['율들', '금액들', 'cap?', 'digits?'],
  POOLEDRATE: ['금액들', '율들', 'digits?'],
  EXECSTATUS: ['rate', 'rate', 'margin?', 'margin?'],
  GRADE: ['rate', '등급표'],
  BASIS: ['basis', 'day'],
  SUMCHECK: ['amount', '금액들', 'tolerance?'],
  BUDGET: ['key', '예산표', 'day?'],
  SPENT: ['key', '집행표', 'day?', 'payment?'],
  PLANNED: ['key', '계획표', 'day', 'item?'],
  ACTUAL: ['key', '측정표', 'aggregation?', 'day?', 'measured?'],
} as const satisfies Record<string, readonly (Kind | BlockName | `${Kind}?`)[]>;
const IDS = Object.keys(TAKEN) as (keyof typeof TAKEN)[];

const CELLS_A_KIND = 5;
const pools = fc.record(
  Object.fromEntries(
    Object.entries(POOLS).map(([kind, values]) => [
      kind,
      fc.array(values, { minLength: CELLS_A_KIND, maxLength: CELLS_A_KIND }),
    ]),
  ) as Record<Kind, fc.Arbitrary<Value[]>>,
);

const sheetAndCalls = fc
  .tuple(
    ledger(['사업번호', '일자', '구분', '금액'], ['본예산', '추경', '이월', '차년도이월']),
    ledger(['사업번호', '집행일', '구분', '금액'], ['지출', '지출', '원인행위', '반납']),
    ledger(['지표번호', '기준일', '구분', '값'], ['실적', '실적', '목표']),
    plans,
    pair,
    gradeTable,
    pools,
    fc.array(fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }), {
      minLength: CALLS_A_SHEET,
      maxLength: CALLS_A_SHEET,
    }),
  )
  .map(([예산표, 집행표, 측정표, 계획표, [율들, 금액들], 등급표, cells, choices]): TwinCalls => {
    const sheet = twinSheet(
      { 예산표, 집행표, 측정표, 계획표, 율들, 금액들, 등급표 },
      Object.values(cells).flat(),
    );
    const cases = choices.map((chosen, index) => callOf(IDS[index % IDS.length]!, sheet, cells, chosen));
    return { sheet, cases };
  });

/** A call whose arguments, and how many of them, follow from random numbers. */
function callOf(
  id: keyof typeof TAKEN,
  sheet: TwinSheet,
  cells: Readonly<Record<Kind, readonly Value[]>>,
  chosen: readonly number[],
): TwinCase {
  const taken: readonly string[] = TAKEN[id];
  const required = taken.filter((kind) => !kind.endsWith('?')).length;
  const given = taken.slice(0, required + (chosen[5]! % (taken.length - required + 1)));
  return [id, ...given.map((kind, index) => argumentOf(kind.replace('?', ''), chosen[index]!))];

  function argumentOf(kind: string, random: number): Argument {
    if (!(kind in cells)) return sheet.block(kind);
    const value = cells[kind as Kind][random % CELLS_A_KIND]!;
    const isWritten =
      random >= 50 && (typeof value === 'number' || typeof value === 'string') && value !== '';
    return isWritten ? sheet.constant(value) : sheet.cell(value);
  }
}
