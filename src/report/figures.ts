import { NONE, type None, type Rate } from '../domain/kinds';
import { LEDGERS, LOOK_AT, MEASUREMENT_KINDS } from '../domain/lookAt';
import { matchKey } from '../domain/matching';
import { AGGREGATIONS, readFigures, type Aggregation } from '../domain/measurements';
import { ACHIEVEMENT_TYPES, type AchievementType } from '../domain/achievement';
import { DEFAULT_MARGINS } from '../domain/rates';
import { rollUp, type Rollup } from '../domain/rollup';
import { scoreIndicators, type Indicator, type Scorecard } from '../domain/scorecard';
import { moneyByDay } from './money';
import { periodsOf, type PeriodFigures } from './periods';
import type { ReadRow, ReportTables } from './reportTables';
import type { Programme } from '../domain/rollupLine';

/** Rows of a table that no figure can use. */
export interface TableToLookAt {
  readonly table: '사업' | '예산' | '집행' | '계획' | '지표' | '측정';
  readonly count: number;
}

export interface ReportFigures {
  /** The programmes in the order of the report. */
  readonly programmes: readonly ReadRow<'programmes'>[];
  /** A line for each of them. */
  readonly rollup: Rollup;
  /** What was planned and spent up to the end of each period of 계획. */
  readonly periods: readonly PeriodFigures[];
  readonly scorecard: Scorecard;
  readonly toLookAt: readonly TableToLookAt[];
}

/** The figures of the report, made as ROLLUP and SCORECARD make them. */
export function figuresOf(tables: ReportTables, cap: Rate | None): ReportFigures {
  const programmes = inOrder(tables.rows('programmes'));
  const day = tables.referenceDate;
  const margins = tables.margins ?? DEFAULT_MARGINS;
  const { money, toLookAt } = moneyByDay(tables, programmes, day);
  const listed = programmes.map(programmeOf);
  const scored = scorecardOf(tables, cap);
  return {
    programmes,
    rollup: rollUp(listed, money, day, margins),
    periods: periodsOf(tables, (until) => {
      const { money: byThen } = moneyByDay(tables, programmes, until);
      return rollUp(listed, byThen, until, margins).total;
    }),
    scorecard: scored.scorecard,
    toLookAt: [
      {
        table: '사업' as const,
        count: listed.filter(({ isBudgeted, isPeriodDoubtful }) => isBudgeted === LOOK_AT || isPeriodDoubtful)
          .length,
      },
      { table: '예산' as const, count: toLookAt.예산 },
      { table: '집행' as const, count: toLookAt.집행 },
      { table: '계획' as const, count: toLookAt.계획 },
      { table: '지표' as const, count: scored.unknown },
      { table: '측정' as const, count: scored.toLookAt },
    ].filter(({ count }) => count > 0),
  };
}

/** By 순서; programmes without one come last, as they stand. */
function inOrder(rows: readonly ReadRow<'programmes'>[]): readonly ReadRow<'programmes'>[] {
  const placeOf = ({ record: { order } }: ReadRow<'programmes'>) => order ?? Number.MAX_VALUE;
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other));
}

function programmeOf({ record, unreadable }: ReadRow<'programmes'>): Programme {
  const { number, name, department, start, end, category, fiscalYear } = record;
  const isPeriodDoubtful = ['시작일', '종료일', '회계연도'].some((header) => unreadable.has(header));
  return {
    ...{ number, name, department, start, end, fiscalYear },
    isBudgeted: unreadable.has('예산구분') ? LOOK_AT : category !== '비예산',
    isPeriodDoubtful,
  };
}

interface Scored {
  readonly scorecard: Scorecard;
  /** Rows of 측정 that cannot be used. */
  readonly toLookAt: number;
  /** Indicators whose 유형 or 집계 is none. */
  readonly unknown: number;
}

function scorecardOf(tables: ReportTables, cap: Rate | None): Scored {
  const keys: string[] = [];
  const unknown = new Set<Indicator>();
  const indicators = tables.rows('indicators').map(({ key, record }) => {
    const match = matchKey(key);
    const type = wordOf<AchievementType>(record.type, ACHIEVEMENT_TYPES);
    const aggregation = wordOf<Aggregation>(record.aggregation, AGGREGATIONS);
    const isUnknown = type === null || aggregation === null;
    const indicator: Indicator = {
      number: key,
      name: record.name,
      unit: record.unit,
      type: type ?? ACHIEVEMENT_TYPES[0],
      base: record.baseline ?? NONE,
      weight: isUnknown || record.weight === null || record.weight <= 0 ? NONE : record.weight,
      aggregation: aggregation ?? AGGREGATIONS[0],
      position: match === null ? null : keys.push(match) - 1,
    };
    if (isUnknown) unknown.add(indicator);
    return indicator;
  });
  const { key, date, kind, amounts } = LEDGERS.measurements;
  const { rows, at } = tables.ledger('measurements', [key, date, kind.header, amounts[0]]);
  const columns = { number: at[key], date: at[date], kind: at[kind.header], amount: at[amounts[0]] };
  const { of, toLookAt } = readFigures(
    rows,
    columns,
    keys,
    MEASUREMENT_KINDS,
    tables.referenceDate,
    new Set(keys),
  );
  const scorecard = scoreIndicators(indicators, of, cap);
  return {
    scorecard: {
      ...scorecard,
      lines: scorecard.lines.map((line) => (unknown.has(line.indicator) ? { ...line, rate: LOOK_AT } : line)),
    },
    toLookAt: toLookAt.count,
    unknown: unknown.size,
  };
}

/** A word of a list: the first of them where none is written, null for a word that is none. */
function wordOf<W extends string>(text: string, words: readonly W[]): W | null {
  const isNone = ['', '-', '0'].includes(text);
  return isNone ? words[0]! : (words.find((word) => word === text) ?? null);
}
