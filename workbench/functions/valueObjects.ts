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

/** What a function answered – one value, or rows of values – as the engine wants it. */
export function toValueObject(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return scalarObject(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(scalarObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
