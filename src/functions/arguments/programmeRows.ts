import type { Day } from '../../domain/kinds';
import { isBlank, looksLikeNumber, matchText, type Cell } from '../../domain/matching';
import type { Programme } from '../../domain/rollup';
import { shown } from './scalars';
import { readRows } from './blockRows';
import { readKey } from './keys';
import { Refusal } from '../problems';

const HEADERS = ['사업번호', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도'] as const;

/** A listed programme with what its ledger rows are matched by; null where it has no 사업번호. */
export interface ListedProgramme {
  readonly programme: Programme;
  readonly key: string | null;
}

/** The programmes of 사업표, of one 부서 where it is given. Rows without 사업번호 and 사업명 are no programmes. */
export function readProgrammeRows(
  value: unknown,
  argument: string,
  department: string | null,
): ListedProgramme[] {
  const listed: ListedProgramme[] = [];
  const rowOfKey = new Map<string, number>();

  for (const { row, cell, text } of readRows(value, argument, HEADERS)) {
    const number = text('사업번호');
    if (number === '' && text('사업명') === '') continue;
    if (department !== null && matchText(text('부서')) !== matchText(department)) continue;

    const key = readKey(cell('사업번호'), argument);
    const otherRow = key === null ? undefined : rowOfKey.get(key);
    if (otherRow !== undefined)
      throw Refusal.of('programmeTwice', { argument, number: shown(number), row, otherRow });
    if (key !== null) rowOfKey.set(key, row);
    listed.push({
      key,
      programme: {
        number,
        name: text('사업명'),
        department: text('부서'),
        start: dateCell(cell('시작일'), '시작일', row),
        end: dateCell(cell('종료일'), '종료일', row),
        isBudgeted: matchText(text('예산구분')) !== matchText('비예산'),
        fiscalYear: yearCell(cell('회계연도'), row),
      },
    });
  }
  return listed;

  function dateCell(cell: Cell, column: string, row: number): Day | null {
    if (typeof cell === 'number') return cell >= 1 ? (Math.floor(cell) as Day) : null;
    if (looksLikeNumber(cell)) {
      throw Refusal.inBlock(argument, { code: 'ledgerDateText', params: { row, column, text: cell.trim() } });
    }
    return null;
  }

  function yearCell(cell: Cell, row: number): number | null {
    if (isBlank(cell) || typeof cell === 'boolean') return null;
    const year = Number(cell);
    if (Number.isInteger(year)) return year > 0 ? year : null;
    if (typeof cell === 'string' && !looksLikeNumber(cell)) return null;
    throw Refusal.of('yearUnreadable', { argument, row, column: '회계연도', text: shown(cell) });
  }
}
