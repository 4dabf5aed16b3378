import type { Area, CellValue } from '../../book/types';
import { invalidArgument } from '../hostError';

export type Grid<T> = T[][];

const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!)$/;

/** `range.valueTypes` of a value; dates are numbers. */
export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_TEXT.test(value) ? 'Error' : 'String';
}

/** One result for each cell of an area, by sheet row and column. */
export function mapCells<T>(area: Area, read: (row: number, column: number) => T): Grid<T> {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => read(area.row + i, area.column + j)),
  );
}

/** The array, if it has the area's shape. */
export function sameShape(value: unknown, area: Area): Grid<unknown> {
  const fits =
    Array.isArray(value) &&
    value.length === area.rows &&
    value.every((row: unknown) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      '입력 배열의 행 또는 열 수가 범위의 크기와 맞지 않습니다. / The input array does not match the range.',
    );
  }
  return value as Grid<unknown>;
}

/** What is to be written, cell by cell: an array of the area's shape, or one value for all. Null leaves a cell. */
export function cellGrid(value: unknown, area: Area): Grid<CellValue | null> {
  if (!Array.isArray(value)) {
    const cell = cellValue(value);
    return mapCells(area, () => cell);
  }
  return sameShape(value, area).map((row) => row.map(cellValue));
}

function cellValue(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument(JSON.stringify(value));
}
