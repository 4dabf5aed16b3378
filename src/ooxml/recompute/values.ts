import type { CellError, Scalar } from '../sheet/savedValue';

/** A range or an array, row by row. */
export type Block = readonly (readonly Scalar[])[];

export type Value = Scalar | Block;

/** What an expression comes to. A reference and an array are summed otherwise than a value written as an argument. */
export interface Operand {
  readonly value: Value;
  readonly isWritten: boolean;
}

/** Thrown where an expression comes to an error; IFERROR and our functions take it up. */
export class ErrorValue extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Thrown at what cannot be evaluated here; nothing takes it up. */
export class Unknown extends Error {
  /** The part of the formula: a function, a reference, an operator. */
  constructor(readonly part: string) {
    super(part);
  }
}

export function isBlock(value: Value): value is Block {
  return Array.isArray(value);
}

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null && !isBlock(value);
}

export function rowsOf(value: Value): Block {
  return isBlock(value) ? value : [[value]];
}

/** A range of one cell is the cell. */
export function single(value: Value): Value {
  return isBlock(value) && value.length === 1 && value[0]!.length === 1 ? value[0]![0]! : value;
}

/** The value of one cell; which of several cells Excel would take is not known here. */
export function scalarOf(value: Value): Exclude<Scalar, CellError> {
  const scalar = single(value);
  if (isBlock(scalar)) throw new Unknown('@');
  if (isError(scalar)) throw new ErrorValue(scalar.code);
  return scalar;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number as arithmetic takes it; of texts only plain numbers, as `1-2` or `50%` may be anything in some locale. */
export function numberOf(value: Value): number {
  const scalar = scalarOf(value);
  if (typeof scalar === 'number') return scalar;
  if (typeof scalar === 'boolean') return scalar ? 1 : 0;
  if (scalar === null) return 0;
  if (NUMBER.test(scalar.trim())) return Number(scalar);
  if (/\p{Nd}/u.test(scalar)) throw new Unknown(`"${scalar}"`);
  throw new ErrorValue('#VALUE!');
}

export function booleanOf(value: Value): boolean {
  const scalar = scalarOf(value);
  if (typeof scalar !== 'string') return Boolean(scalar);
  const word = scalar.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  throw new ErrorValue('#VALUE!');
}

/** A text as `&` joins it; how Excel writes very large and very small numbers is left unknown. */
export function textOf(value: Value): string {
  const scalar = scalarOf(value);
  if (scalar === null) return '';
  if (typeof scalar === 'boolean') return scalar ? 'TRUE' : 'FALSE';
  if (typeof scalar === 'string') return scalar;
  const size = Math.abs(scalar);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) throw new Unknown(String(scalar));
  return String(Number(scalar.toPrecision(15)));
}

/** A number that a cell can hold. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new ErrorValue('#NUM!');
  return value === 0 ? 0 : value;
}
