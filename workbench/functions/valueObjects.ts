import {
  ArrayValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { isErrorText } from './readReference';

export function errorObject(code: string): ErrorValueObject {
  return ErrorValueObject.create(code as ErrorType);
}

function scalarObject(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return isErrorText(value) ? errorObject(value) : StringValueObject.create(String(value));
}

/** A block of values, as the engine wants it. */
export function toArray(
  rows: number,
  columns: number,
  at: (row: number, column: number) => BaseValueObject,
): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => at(row, column)),
    ),
    rowCount: rows,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** What a function answered – one value, or rows of values – as the engine wants it. */
export function toValueObject(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return scalarObject(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return toArray(rows.length, rows[0]?.length ?? 0, (row, column) => scalarObject(rows[row]?.[column]));
}
