import { LEVEL_MARKS } from '../../src/domain/sections/line';
import type { BookRecords } from '../../src/workbook/tables/bookCells';
import type { RecordOf, Row } from '../../src/workbook/tables/recordTypes';
import { day } from '../report2007/rows';
import { chance } from './chance';
import { endOf, SKETCHES, YEAR, type Course, type Sketch } from './programmes';

type ReportLine = RecordOf['reportLines'];
type Area = ReportLine['area'];

const HALF_YEAR = 6;
/** What of the year's target was reached by the end of June, where the programme works the whole year. */
const REACHED: Readonly<Record<Course, number>> = {
  steady: 1.02,
  late: 0.7,
  finished: 1.05,
  stopped: 0.2,
  silent: 0.9,
  later: 0,
};

const row = <T>(key: string, record: T): Row<T & RecordOf[keyof RecordOf]> => ({
  key,
  record: record as T & RecordOf[keyof RecordOf],
});

/** An indicator for each programme with its target and monthly results, and a few lines of the report. */
export function results(): Pick<BookRecords, 'indicators' | 'measurements' | 'reportLines'> {
  const indicators: RecordOf['indicators'][] = [];
  const measurements: RecordOf['measurements'][] = [];
  const lines: ReportLine[] = officeLines();
  SKETCHES.forEach((sketch, index) => {
    const number = String(index + 1).padStart(2, '0');
    const isRate = sketch.indicator[1] === '%';
    const [name, unit, target] = sketch.indicator;
    const indicator = keyOf(index);
    indicators.push({
      ...{ number, name, unit },
      type: '상향',
      baseline: null,
      weight: 1,
      aggregation: isRate ? '최근' : '합계',
      formula: '',
      source: '담당 부서 집계(가상)',
    });
    const measured = { indicator, line: '', reason: '' };
    measurements.push({ ...measured, date: day(YEAR, 1, 1), kind: '목표', value: target });
    const monthly = monthlyResults(sketch, index, isRate);
    for (const [month, value] of monthly)
      measurements.push({ ...measured, date: endOf(month), kind: '실적', value });
    const reached = isRate ? (monthly.at(-1)?.[1] ?? 0) : monthly.reduce((sum, [, value]) => sum + value, 0);
    lines.push(...programmeLines(number, sketch, reached));
  });
  return {
    indicators: indicators.map((record, index) => row(keyOf(index), record)),
    measurements: measurements.map((record) => row('', record)),
    reportLines: lines.map((record) => row('', record)),
  };
}

function keyOf(index: number): string {
  return `I${String(index + 1).padStart(2, '0')}`;
}

function monthlyResults({ months: [first, last], course, indicator }: Sketch, index: number, isRate: boolean) {
  const draw = chance(1000 + index);
  const [, , target] = indicator;
  const span = last - first + 1;
  const months = Array.from({ length: Math.min(HALF_YEAR, last) - first + 1 }, (_, at) => first + at);
  if (REACHED[course] === 0) return [];
  return months.map((month): readonly [number, number] => {
    const part = (target * REACHED[course]) / span;
    const value = isRate ? part * (month - first + 1) : part * (0.9 + 0.2 * draw());
    return [month, isRate ? Math.round(value * 10) / 10 : Math.round(value)];
  });
}

function line(number: string, area: Area, order: number, text: string, more: Partial<ReportLine> = {}): ReportLine {
  return {
    ...{ number, area, order, text },
    level: '1',
    mark: '',
    form: '글',
    when: '',
    start: null,
    end: null,
    state: '',
    done: null,
    note: '',
    author: '',
    enteredAt: null,
    ...more,
  };
}

function programmeLines(number: string, sketch: Sketch, reached: number): ReportLine[] {
  const { name, indicator, months, course } = sketch;
  const [what, unit, target] = indicator;
  const count = (value: number) => `${value.toLocaleString('ko-KR')}${unit}`;
  const lines = [
    line(number, '개요', 1, `${name} 추진`),
    line(number, '개요', 2, `${what} ${count(target)} 목표`, { level: '2' }),
  ];
  if (reached > 0) lines.push(line(number, '실적', 1, `${what} ${count(reached)}`));
  if (course === 'stopped') lines.push(line(number, '실적', 2, '보조금 교부 결정을 기다리는 중', { level: '4' }));
  if (months[1] > HALF_YEAR)
    lines.push(
      line(number, '계획', 1, `${what} 계속 추진`, {
        when: `7월 ~ ${months[1]}월`,
        start: day(YEAR, 7, 1),
        end: endOf(months[1]),
        state: '예정',
      }),
    );
  return lines;
}

function officeLines(): ReportLine[] {
  const heading = { mark: LEVEL_MARKS[1] };
  return [
    line('', '현황', 1, '이 통합 문서의 기관과 사업, 금액과 실적은 모두 지어낸 것', heading),
    line('', '현황', 2, '10개 부서, 40개 사업', heading),
    line('', '목표', 1, '상반기 목표액 집행과 성과지표 달성', heading),
  ];
}
