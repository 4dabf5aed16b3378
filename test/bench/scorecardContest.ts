import { type Day, type Rate } from '../../src/domain/kinds';
import { matchKey } from '../../src/domain/matching';
import { MEASUREMENT_KINDS } from '../../src/domain/lookAt';
import { AGGREGATIONS, readFigures } from '../../src/domain/measurements';
import { scoreIndicators } from '../../src/domain/scorecard';
import { actualTwin } from '../../src/functions/twins/ledgers';
import type { Contest } from './compare';
import type { NativeJob, Row } from './native';

const INDICATORS = 1_000;
const COLUMNS = { number: 0, date: 1, kind: 2, amount: 3 };
const [FIRST_DAY, REFERENCE_DATE] = [39083, 39263 as Day];
const CAP = 1.2 as Rate;

const numbers = Array.from({ length: INDICATORS }, (_, index) => `K${String(index).padStart(4, '0')}`);
const indicators = numbers.map((number, position) => ({
  number,
  name: number,
  unit: '건',
  type: '상향' as const,
  base: '-' as const,
  weight: (position % 10) + 1,
  aggregation: AGGREGATIONS[position % AGGREGATIONS.length]!,
  position,
}));

/** Rows as they reach a function: every text a string of its own. */
function measurements(rows: number): Row[] {
  const cells = Array.from({ length: rows }, (_, index) => [
    numbers[(index * 7919) % INDICATORS]!,
    FIRST_DAY + ((index * 31) % 365),
    index % 5 === 0 ? '목표' : '실적',
    (index % 1000) + 1,
  ]);
  return JSON.parse(JSON.stringify(cells)) as Row[];
}

interface Entry {
  targetDate: number;
  target: number;
  date: number;
  latest: number;
  sum: number;
  count: number;
  largest: number;
}

/** What anyone would write by hand, without dates in other forms, texts, errors or 지표번호 spelled otherwise. */
function bareLoop(rows: Row[]): number {
  const entries = new Map<Row[number] | undefined, Entry>(
    numbers.map((number) => [
      number,
      { targetDate: 0, target: 0, date: 0, latest: 0, sum: 0, count: 0, largest: -Infinity },
    ]),
  );
  for (const [number, dateCell, kind, valueCell] of rows) {
    const [date, value] = [dateCell as number, valueCell as number];
    if (date >= REFERENCE_DATE + 1) continue;
    const entry = entries.get(number);
    if (entry === undefined) continue;
    if (kind === '목표') {
      if (date >= entry.targetDate) [entry.targetDate, entry.target] = [date, value];
    } else if (kind === '실적') {
      entry.sum += value;
      entry.count++;
      if (value > entry.largest) entry.largest = value;
      if (date >= entry.date) [entry.date, entry.latest] = [date, value];
    }
  }
  let [sum, weights] = [0, 0];
  for (const { number, aggregation, weight } of indicators) {
    const { target, sum: total, count, latest, largest } = entries.get(number)!;
    if (target <= 0 || count === 0) continue;
    const actual = { 합계: total, 최근: latest, 평균: total / count, 최대: largest }[aggregation];
    sum += Math.min(actual / target, CAP) * weight;
    weights += weight;
  }
  return sum / weights;
}

function core(rows: Row[]): number {
  const keys = numbers.map((number) => matchKey(number)!);
  const figures = readFigures(rows, COLUMNS, keys, MEASUREMENT_KINDS, REFERENCE_DATE, new Set(keys));
  if (figures.toLookAt.count > 0) throw new Error('the measurements of the benchmark are wrong');
  return Number(scoreIndicators(indicators, figures.of, CAP).total.rate);
}

/** SCORECARD of 1,000 indicators. The size check that stands before the core in the function itself is left out. */
export function scorecardContest(rows: number): Contest {
  const table = measurements(rows);
  if (Math.abs(core(table) - bareLoop(table)) > 1e-9) throw new Error('core and bare loop disagree');
  return { core: () => core(table), loop: () => bareLoop(table) };
}

/** The sums of 목표 and 실적 alone: the other aggregations are no SUMIFS, and slower. */
export function nativeScorecard(rows: number): NativeJob {
  return {
    name: 'SCORECARD',
    tables: [[['지표번호', '기준일', '구분', '값'], ...measurements(rows)]],
    formulas: ([values]) =>
      numbers.flatMap((number) =>
        ['"목표"', '"실적"'].map((kind) =>
          actualTwin(`"${number}"`, values!, '"합계"', String(REFERENCE_DATE), kind),
        ),
      ),
  };
}
