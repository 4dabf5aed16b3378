import { ACHIEVEMENT_TYPES } from '../../domain/achievement';
import { NONE, type None } from '../../domain/kinds';
import { matchKey } from '../../domain/matching';
import { AGGREGATIONS } from '../../domain/measurements';
import type { Indicator } from '../../domain/scorecard';
import { shown } from './scalars';
import { readRows, type BlockRow } from './blockRows';
import { readKey } from './keys';
import { Refusal } from '../problems';

const HEADERS = ['지표번호', '지표명', '단위', '유형', '기준값', '가중치', '집계'] as const;
type Header = (typeof HEADERS)[number] | '사업번호';

export interface ListedIndicators {
  readonly indicators: readonly Indicator[];
  /** What the rows of 측정표 are matched by; an indicator's position points into it. */
  readonly keys: readonly string[];
  /** Keys of all indicators of the block, also of other programmes. */
  readonly listed: ReadonlySet<string>;
}

/** The indicators of 지표표, of one programme where its key is given. Rows without 지표번호 and 지표명 are none. */
export function readIndicators(value: unknown, argument: string, programme: string | null): ListedIndicators {
  const rows = readRows<Header>(value, argument, programme === null ? HEADERS : [...HEADERS, '사업번호']);
  const indicators: Indicator[] = [];
  const keys: string[] = [];
  const listed = new Set<string>();
  const rowOfKey = new Map<string, number>();

  for (const line of rows) {
    const { row, cell, text, word } = line;
    const number = text('지표번호');
    if (number === '' && text('지표명') === '') continue;
    if (programme !== null && matchKey(cell('사업번호')) !== programme) {
      const other = matchKey(cell('지표번호'));
      if (other !== null) listed.add(other);
      continue;
    }

    const key = readKey(cell('지표번호'), argument);
    const otherRow = key === null ? undefined : rowOfKey.get(key);
    if (otherRow !== undefined)
      throw Refusal.of('indicatorTwice', { argument, number: shown(number), row, otherRow });
    if (key !== null) {
      rowOfKey.set(key, row);
      listed.add(key);
    }
    indicators.push({
      number,
      name: text('지표명'),
      unit: text('단위'),
      type: word('유형', ACHIEVEMENT_TYPES, '상향'),
      base: line.number('기준값'),
      weight: weightOf(line, argument),
      aggregation: word('집계', AGGREGATIONS, '합계'),
      position: key === null ? null : keys.push(key) - 1,
    });
  }
  return { indicators, keys, listed };
}

/** A weight of 0 is none: it weighs nothing, and an empty cell reads as 0 in some builds of Excel. */
function weightOf({ row, number }: BlockRow<Header>, argument: string): number | None {
  const weight = number('가중치');
  if (weight === NONE || weight === 0) return NONE;
  if (weight > 0) return weight;
  throw Refusal.of('cellNegative', { argument, row, column: '가중치', came: weight });
}
