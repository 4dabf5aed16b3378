import type { GradeStep } from '../../domain/grade';
import { NONE, type Rate } from '../../domain/kinds';
import { isErrorCell, type Cell } from '../../domain/matching';
import { isNone, readCells, shown } from './scalars';
import { FIRST_ROW, headerText, readBlock } from './blocks';
import { rangeError, readNumberCell } from './numberCells';
import { Refusal } from '../problems';

/** `A`, or 1. */
export type Grade = string | number;

const HEADERS = ['하한', '등급'] as const;

/**
 * The rows of 등급표: 하한 and 등급 by their headers, or where the first row has neither, the first two columns. Rows
 * without 하한 or 등급 are left out; two with one 하한 are refused.
 */
export function readGradeSteps(value: unknown, argument: string): GradeStep<Grade>[] {
  const cells = readCells(value);
  if ((cells[0]?.length ?? 0) < HEADERS.length) throw Refusal.of('notGradeTable', { argument });
  const headed = cells[0]!.some(isHeader);
  const block = headed ? readBlock(value, argument, HEADERS) : { rows: cells, columns: [0, 1] };
  const [from, grade] = block.columns as [number, number];
  const firstRow = headed ? FIRST_ROW : 1;

  const steps: GradeStep<Grade>[] = [];
  const rowOfBound = new Map<number, number>();
  block.rows.forEach((row, index) => {
    const place = { argument, row: index + firstRow };
    const label = readGrade(row[grade], { ...place, column: grade + 1 });
    const bound = readNumberCell(row[from], { ...place, column: from + 1 });
    if (label === null || bound === NONE) return;
    const otherRow = rowOfBound.get(bound);
    if (otherRow !== undefined) throw Refusal.of('gradeTwice', { ...place, otherRow, came: bound });
    rowOfBound.set(bound, place.row);
    steps.push({ from: bound as Rate, grade: label });
  });
  return steps;
}

function isHeader(cell: Cell): boolean {
  return typeof cell === 'string' && HEADERS.some((header) => headerText(header) === headerText(cell));
}

/** A text or a number; null where it is blank, also as the 0 of an empty cell. */
function readGrade(cell: Cell, place: Parameters<typeof rangeError>[1]): Grade | null {
  if (isErrorCell(cell)) throw rangeError(cell, place);
  if (isNone(cell) || cell === 0) return null;
  if (typeof cell === 'boolean') throw Refusal.of('notText', { argument: place.argument, came: shown(cell) });
  return typeof cell === 'string' ? cell.normalize('NFC').trim() : cell!;
}
