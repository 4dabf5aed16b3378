import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';

/** 순서 for a programme that comes after all others. */
export function nextOrder(programmes: readonly ProgrammeRow[]): number {
  return Math.max(programmes.length, ...programmes.map(({ record }) => record.order ?? 0)) + 1;
}

/** 부서 written so far, each once, in the order of the table. */
export function departmentsOf(programmes: readonly ProgrammeRow[]): readonly string[] {
  return [...new Set(programmes.map(({ record }) => record.department))].filter(Boolean);
}
