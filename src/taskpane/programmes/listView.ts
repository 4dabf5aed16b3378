import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';

/** In which order programmes are listed. */
export const LIST_ORDERS = ['table', 'worst', 'rate', 'budget', 'name'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** What the list shows, and in which order. */
export interface ListView {
  readonly search: string;
  /** 부서, or '' for all. */
  readonly department: string;
  /** 집행상태, or '' for all. */
  readonly status: string;
  readonly order: ListOrder;
}

export const WHOLE_LIST: ListView = { search: '', department: '', status: '', order: 'table' };

/** 집행상태 from what needs looking after to what does not. */
const BY_URGENCY = ['확인', '부진', '주의', '미입력', '정상', '시기미도래', '종료', '집행완료', '비예산'];

type Comparison = (one: ProgrammeRow, other: ProgrammeRow) => number;

/** A figure for comparing; what is none comes last in any order. */
const numberOf = (figure: number | string, none: number): number =>
  typeof figure === 'number' ? figure : none;
const urgency = ({ status }: ProgrammeRow): number => (BY_URGENCY.indexOf(status) + 100) % 100;
const byRate: Comparison = (one, other) =>
  numberOf(one.executionRate, Infinity) - numberOf(other.executionRate, Infinity) || 0;

const COMPARISONS: Readonly<Record<ListOrder, Comparison>> = {
  table: () => 0,
  worst: (one, other) => urgency(one) - urgency(other) || byRate(one, other),
  rate: byRate,
  budget: (one, other) => numberOf(other.currentBudget, -1) - numberOf(one.currentBudget, -1),
  name: (one, other) => one.record.name.localeCompare(other.record.name, 'ko'),
};

/** The programmes that pass the filters, in order. Those that compare alike stay as the table has them. */
export function filtered(
  programmes: readonly ProgrammeRow[],
  { department, status, order }: Pick<ListView, 'department' | 'status' | 'order'>,
): readonly ProgrammeRow[] {
  const passing = programmes.filter(
    (programme) =>
      (department === '' || programme.record.department === department) &&
      (status === '' || programme.status === status),
  );
  return order === 'table' ? passing : [...passing].sort(COMPARISONS[order]);
}

/** 집행상태 that there are, the most urgent first. */
export function statusesOf(programmes: readonly ProgrammeRow[]): readonly string[] {
  return [...new Map(programmes.map((programme) => [programme.status, programme])).values()]
    .sort((one, other) => urgency(one) - urgency(other))
    .map(({ status }) => status);
}
