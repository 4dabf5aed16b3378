import { dayOf } from '../day';
import type { Day } from '../kinds';

/** How a year is divided for 집행 목표. */
export const DIVISIONS = ['반기', '분기', '월'] as const;
export type Division = (typeof DIVISIONS)[number];

const MONTHS: Readonly<Record<Division, number>> = { 반기: 6, 분기: 3, 월: 1 };

/** A part of a year, by its last day. */
export interface PlanPeriod {
  /** As documents name it: 상반기, 1분기, 3월. */
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
}

/** The parts of a year (1900–9999), in order; none of any other. */
export function periodsOf(year: number, division: Division): readonly PlanPeriod[] {
  const months = MONTHS[division];
  return Array.from({ length: 12 / months }, (_, index) => {
    const last = (index + 1) * months;
    const start = dayOf(year, last - months + 1, 1);
    const next = last === 12 ? dayOf(year, 12, 31) : dayOf(year, last + 1, 1);
    if (start === null || next === null) return [];
    const end = (last === 12 ? next : next - 1) as Day;
    return [{ name: nameOf(division, index), start, end }];
  }).flat();
}

function nameOf(division: Division, index: number): string {
  if (division === '반기') return index === 0 ? '상반기' : '하반기';
  return `${index + 1}${division}`;
}

/** The coarsest division whose ends are all of these days; by quarter where there are none, by month where none fits. */
export function divisionOf(days: readonly Day[], year: number): Division {
  if (days.length === 0) return '분기';
  const fits = DIVISIONS.find((division) => {
    const ends = new Set(periodsOf(year, division).map(({ end }) => end));
    return days.every((day) => ends.has(day));
  });
  return fits ?? '월';
}
