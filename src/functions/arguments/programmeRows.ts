import { dayOf } from '../../domain/day';
import { NONE, type Day, type Problem } from '../../domain/kinds';
import { dateFault, LOOK_AT, lookAtText, type LookAtCode, type RowToLookAt } from '../../domain/lookAt';
import { isBlank, isErrorCell, matchKey, matchText, type Cell } from '../../domain/matching';
import { plainText } from '../../domain/plainText';
import { shown } from './scalars';
import { FIRST_ROW } from './blocks';
import { readRows, type BlockRow } from './blockRows';
import { readKey } from './keys';
import { Refusal, shortened } from '../problems';
import type { Programme } from '../../domain/rollupLine';

const HEADERS = ['사업번호', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도'] as const;
type Header = (typeof HEADERS)[number];

/** A column by which programmes can be grouped; 부서 they have always. */
export type GroupColumn = '팀' | '세부사업';

/** A listed programme with what its ledger rows are matched by; null where it has no 사업번호. */
export interface ListedProgramme {
  readonly programme: Programme;
  readonly key: string | null;
  /** What stands in the column asked for. */
  readonly group: string;
}

export interface ProgrammeRows {
  readonly listed: readonly ListedProgramme[];
  /** Keys of all programmes of the block, also of other 부서. */
  readonly keys: ReadonlySet<string>;
  /** Rows of listed programmes with a cell that cannot be used. */
  readonly toLookAt: readonly ProgrammeToLookAt[];
}

export interface ProgrammeToLookAt extends Omit<RowToLookAt, 'column'> {
  readonly column: Header;
  readonly cell: Cell;
  /** The programme's own key; null where it has none. */
  readonly key: string | null;
}

/** What is wrong with a row of 사업표, with row and column as people count and call them. */
export function programmeProblem({ code, row, column, cell }: ProgrammeToLookAt): Problem<LookAtCode> {
  return { code, params: { row: row + FIRST_ROW, column, text: shortened(lookAtText(cell)) } };
}

/** The programmes of 사업표, of one 부서 where it is given. Rows without 사업번호 and 사업명 are no programmes. */
export function readProgrammeRows(
  value: unknown,
  argument: string,
  department: string | null,
  group: GroupColumn | null = null,
): ProgrammeRows {
  const headers = group === null ? HEADERS : [...HEADERS, group];
  const listed: ListedProgramme[] = [];
  const keys = new Set<string>();
  const toLookAt: ProgrammeToLookAt[] = [];
  const rowOfKey = new Map<string, number>();

  for (const line of readRows<Header | GroupColumn>(value, argument, headers)) {
    const { row, cell, text } = line;
    const number = text('사업번호');
    if (number === '' && text('사업명') === '') continue;
    if (department !== null && !isSameWord(text('부서'), department)) {
      const other = matchKey(cell('사업번호'));
      if (other !== null) keys.add(other);
      continue;
    }

    const key = readKey(cell('사업번호'), argument);
    const otherRow = key === null ? undefined : rowOfKey.get(key);
    if (otherRow !== undefined)
      throw Refusal.of('programmeTwice', { argument, number: shown(number), row, otherRow });
    if (key !== null) {
      rowOfKey.set(key, row);
      keys.add(key);
    }
    const faults = faultsOf(line);
    const [first] = faults;
    if (first !== undefined) toLookAt.push({ ...first, key, row: row - FIRST_ROW });
    listed.push({
      key,
      group: group === null ? '' : text(group),
      programme: {
        number,
        name: text('사업명'),
        department: text('부서'),
        start: dayIn(line.any('시작일')),
        end: dayIn(line.any('종료일')),
        isBudgeted: budgetedBy(line.any('예산구분')) ?? LOOK_AT,
        fiscalYear: yearIn(line.any('회계연도')),
        isPeriodDoubtful: faults.some(({ column }) => column !== '예산구분'),
      },
    });
  }
  return { listed, keys, toLookAt };
}

/** What stands in a row of 사업 and cannot be used, from left to right. */
function faultsOf({ any }: Pick<BlockRow<Header>, 'any'>): Omit<ProgrammeToLookAt, 'row' | 'key'>[] {
  const checks: readonly (readonly [Header, LookAtCode | null])[] = [
    ['시작일', programmeDateFault(any('시작일'))],
    ['종료일', programmeDateFault(any('종료일'))],
    ['예산구분', budgetedBy(any('예산구분')) === null ? wordFault(any('예산구분')) : null],
    ['회계연도', yearIn(any('회계연도')) === null ? yearFault(any('회계연도')) : null],
  ];
  return checks.flatMap(([column, code]) => (code === null ? [] : [{ column, code, cell: any(column) }]));
}

function isSameWord(one: string, other: string): boolean {
  return matchText(plainText(one).trim()) === matchText(plainText(other).trim());
}

/** `-` stands where there is no date. */
function programmeDateFault(cell: Cell): LookAtCode | null {
  return cell === NONE ? null : dateFault(cell);
}

function dayIn(cell: Cell): Day | null {
  const isDay = typeof cell === 'number' && cell !== 0 && dateFault(cell) === null;
  return isDay ? (Math.floor(cell) as Day) : null;
}

/** Whether a programme has a budget, by 예산구분 exactly as written; null where the word is neither. */
function budgetedBy(cell: Cell): boolean | null {
  if (cell === NONE || isBlank(cell)) return true;
  if (typeof cell !== 'string') return null;
  if (matchText(cell) === matchText('비예산')) return false;
  return matchText(cell) === matchText('예산') ? true : null;
}

function wordFault(cell: Cell): LookAtCode {
  return isErrorCell(cell) ? 'ledgerError' : 'programmeCategoryUnknown';
}

function yearIn(cell: Cell): number | null {
  const year = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell;
  return typeof year === 'number' && dayOf(year, 1, 1) !== null ? year : null;
}

function yearFault(cell: Cell): LookAtCode | null {
  if (cell === NONE || isBlank(cell)) return null;
  return isErrorCell(cell) ? 'ledgerError' : 'programmeYearUnreadable';
}
