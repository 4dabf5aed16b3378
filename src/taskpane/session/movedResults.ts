import { formatDay } from '../../domain/day';
import { matchKey } from '../../domain/matching';
import { formatNumber } from '../../domain/numberText';
import { readQuantities } from '../../domain/quantities/readQuantities';
import { measuredValue, resultNow, sourceOf } from '../../domain/sections/measuredLine';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';
import { titleOfRecord } from '../records/recordTexts';
import type { MovedResult } from './state';

type Rows<T extends 'measurements' | 'indicators' | 'reportLines'> = readonly Row<RecordOf[T]>[];

/** 실적 that came from a line of the report. */
function isTaken({ record }: Row<RecordOf['measurements']>): boolean {
  return record.line.trim() !== '' && record.kind === '실적';
}

/** Results that their lines say otherwise now, or no more: of each indicator and line the latest, for earlier ones were true then. */
export function movedResults(
  measurements: Rows<'measurements'>,
  indicators: Rows<'indicators'>,
  lines: Rows<'reportLines'>,
): readonly MovedResult[] {
  const byKey = new Map(lines.map((line) => [line.key, line.record]));
  return latestOf(measurements.filter(isTaken)).flatMap((row): readonly MovedResult[] => {
    const { line, value, reason, date, indicator: number } = row.record;
    const indicator = indicators.find(({ key }) => matchKey(key) === matchKey(number))?.record;
    if (indicator === undefined) return [];
    const said = byKey.get(line.trim());
    const params = {
      indicator: titleOfRecord('indicators', indicator, (korean) => korean),
      day: date === null ? '' : formatDay(date),
      value: formatNumber(value),
    };
    const about = { row, programme: indicator.number };
    if (said === undefined) return [{ ...about, problem: { code: 'resultLineGone', params }, next: null }];
    const now = resultNow({ value, unit: indicator.unit, source: reason }, readQuantities(said.text));
    if (now === null) {
      return [
        { ...about, problem: { code: 'resultUnsaid', params: { ...params, line: said.text } }, next: null },
      ];
    }
    const next = measuredValue(now, indicator.unit);
    if (next === value) return [];
    const problem = {
      code: 'resultMoved',
      params: { ...params, now: formatNumber(next), line: said.text },
    };
    return [{ ...about, problem, next: { ...row.record, value: next, reason: sourceOf(now) } }];
  });
}

function latestOf(rows: Rows<'measurements'>): Rows<'measurements'> {
  const latest = new Map<string, Rows<'measurements'>[number]>();
  for (const row of rows) {
    const { indicator, line, date } = row.record;
    const name = `${matchKey(indicator)} ${line.trim()}`;
    const known = latest.get(name);
    if (known === undefined || (known.record.date ?? 0) <= (date ?? 0)) latest.set(name, row);
  }
  return [...latest.values()];
}
