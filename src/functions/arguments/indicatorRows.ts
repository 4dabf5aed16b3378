import { ACHIEVEMENT_TYPES, BASED_TYPES } from '../../domain/achievement';
import { NONE, type None, type Problem } from '../../domain/kinds';
import { LOOK_AT, lookAtText, type LookAt, type LookAtCode } from '../../domain/lookAt';
import { isBlank, isErrorCell, matchKey, matchText, type Cell } from '../../domain/matching';
import { AGGREGATIONS } from '../../domain/measurements';
import type { Indicator } from '../../domain/scorecard';
import { isNone, shown } from './scalars';
import { readRows, type BlockRow } from './blockRows';
import { readKey } from './keys';
import { Refusal, shortened } from '../problems';

const HEADERS = ['지표번호', '지표명', '단위', '유형', '기준값', '가중치', '집계'] as const;
type Header = (typeof HEADERS)[number] | '사업번호';

export interface ListedIndicators {
  readonly indicators: readonly Indicator[];
  /** What the rows of 측정표 are matched by; an indicator's position points into it. */
  readonly keys: readonly string[];
  /** Keys of all indicators of the block, also of other programmes. */
  readonly listed: ReadonlySet<string>;
  /** Rows of listed indicators with a cell that cannot be used. */
  readonly toLookAt: readonly Problem<LookAtCode>[];
}

/** The indicators of 지표표, of one programme where its key is given. Rows without 지표번호 and 지표명 are none. */
export function readIndicators(value: unknown, argument: string, programme: string | null): ListedIndicators {
  const rows = readRows<Header>(value, argument, programme === null ? HEADERS : [...HEADERS, '사업번호']);
  const indicators: Indicator[] = [];
  const keys: string[] = [];
  const listed = new Set<string>();
  const rowOfKey = new Map<string, number>();
  const toLookAt: Problem<LookAtCode>[] = [];

  for (const line of rows) {
    const { row, cell, text } = line;
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
    const judged = judge(line);
    if (judged.fault !== null) toLookAt.push(judged.fault);
    indicators.push({
      number,
      name: text('지표명'),
      unit: text('단위'),
      ...judged.columns,
      position: key === null ? null : keys.push(key) - 1,
    });
  }
  return { indicators, keys, listed, toLookAt };
}

type Judged = Pick<Indicator, 'type' | 'base' | 'weight' | 'aggregation'>;

/** What an indicator is computed by, and the first of its cells, from left to right, that cannot be used. */
function judge({ row, any }: BlockRow<Header>): { columns: Judged; fault: Problem<LookAtCode> | null } {
  const columns: Judged = {
    type: exactWord(any('유형'), ACHIEVEMENT_TYPES, '상향'),
    base: numberIn(any('기준값')),
    weight: weightIn(any('가중치')),
    aggregation: exactWord(any('집계'), AGGREGATIONS, '합계'),
  };
  const isBaseNeeded = columns.type === LOOK_AT || BASED_TYPES.has(columns.type);
  const checks: readonly (readonly [Header, boolean, LookAtCode, string])[] = [
    ['유형', columns.type === LOOK_AT, 'ledgerKindUnknown', ACHIEVEMENT_TYPES.join(', ')],
    ['기준값', columns.base === LOOK_AT && isBaseNeeded, 'indicatorNotNumber', ''],
    ['가중치', columns.weight === LOOK_AT, weightFault(any('가중치')), ''],
    ['집계', columns.aggregation === LOOK_AT, 'ledgerKindUnknown', AGGREGATIONS.join(', ')],
  ];
  const found = checks.find(([, isFault]) => isFault);
  if (found === undefined) return { columns, fault: null };
  const [column, , code, accepted] = found;
  const cell = any(column);
  const params = { row, column, text: shortened(lookAtText(cell)), accepted };
  return { columns, fault: { code: isErrorCell(cell) ? 'ledgerError' : code, params } };
}

/** A word exactly as it is written in the list, as the column 달성률 compares it. */
function exactWord<Word extends string>(cell: Cell, words: readonly Word[], whenBlank: Word): Word | LookAt {
  if (cell === NONE || isBlank(cell)) return whenBlank;
  if (typeof cell !== 'string') return LOOK_AT;
  return words.find((word) => matchText(word) === matchText(cell)) ?? LOOK_AT;
}

function numberIn(cell: Cell): number | None | LookAt {
  if (typeof cell === 'number') return cell;
  return isNone(cell) ? NONE : LOOK_AT;
}

/** A weight of 0 is none: it weighs nothing, and an empty cell reads as 0 in some builds of Excel. */
function weightIn(cell: Cell): number | None | LookAt {
  const weight = numberIn(cell);
  if (typeof weight !== 'number') return weight;
  return weight < 0 ? LOOK_AT : weight === 0 ? NONE : weight;
}

function weightFault(cell: Cell): LookAtCode {
  return typeof cell === 'number' ? 'indicatorNegative' : 'indicatorNotNumber';
}
