import type { Day } from '../domain/kinds';
import { isBlank, isErrorCell, matchText, type Cell } from '../domain/matching';
import { plainText } from '../domain/plainText';
import type { Programme } from '../domain/rollup';
import { FIRST_ROW, readBlock } from './blocks';
import { Refusal } from './problems';
import { readProgrammeKey } from './programmeKeys';

const HEADERS = ['사업번호', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도'] as const;
type Header = (typeof HEADERS)[number];

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
  const { rows, columns } = readBlock(value, argument, HEADERS);
  const listed: ListedProgramme[] = [];
  const rowOfKey = new Map<string, number>();

  rows.forEach((cells, index) => {
    const row = index + FIRST_ROW;
    const at = (header: Header): Cell => {
      const cell = cells[columns[HEADERS.indexOf(header)]!];
      if (isErrorCell(cell)) {
        throw Refusal.inBlock(argument, { code: 'ledgerError', params: { row, column: header } });
      }
      return cell;
    };
    const text = (header: Header) => cellText(at(header));
    if (text('사업번호') === '' && text('사업명') === '') return;
    if (department !== null && matchText(text('부서')) !== matchText(department)) return;

    const key = readProgrammeKey(at('사업번호'), argument);
    const otherRow = key === null ? undefined : rowOfKey.get(key);
    if (otherRow !== undefined) {
      throw Refusal.of('programmeTwice', { argument, number: text('사업번호'), row, otherRow });
    }
    if (key !== null) rowOfKey.set(key, row);
    listed.push({
      key,
      programme: {
        number: text('사업번호'),
        name: text('사업명'),
        department: text('부서'),
        start: dateCell(at('시작일'), '시작일', row),
        end: dateCell(at('종료일'), '종료일', row),
        isBudgeted: matchText(text('예산구분')) !== matchText('비예산'),
        fiscalYear: yearCell(at('회계연도'), row),
      },
    });
  });
  return listed;

  function dateCell(cell: Cell, column: Header, row: number): Day | null {
    if (typeof cell === 'number') return cell >= 1 ? (Math.floor(cell) as Day) : null;
    if (typeof cell === 'string' && hasDigit(cell)) {
      throw Refusal.inBlock(argument, { code: 'ledgerDateText', params: { row, column, text: cell.trim() } });
    }
    return null;
  }

  function yearCell(cell: Cell, row: number): number | null {
    if (isBlank(cell) || typeof cell === 'boolean') return null;
    const year = Number(cell);
    if (Number.isInteger(year)) return year > 0 ? year : null;
    if (!hasDigit(String(cell))) return null;
    throw Refusal.of('yearUnreadable', { argument, row, column: '회계연도', text: String(cell).trim() });
  }
}

function hasDigit(text: string): boolean {
  return /\d/.test(plainText(text));
}

function cellText(cell: Cell): string {
  return isBlank(cell) ? '' : String(cell).normalize('NFC').trim();
}
