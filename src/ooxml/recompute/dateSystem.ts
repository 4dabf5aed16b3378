import type { FunctionId } from '../../functions/parameterNames';
import { PARAMETER_NAMES } from '../../functions/parameterNames';
import type { Scalar } from '../sheet/savedValue';
import { isBlock, type Value } from './values';

/** Days from the first day that Excel counts from (1900) to the first day of a workbook of the 1904 system. */
export const DAYS_TO_1904 = 1462;

/** Parameters that take a date, and headers of columns that hold dates. */
const DATES = new Set(['일자', '집행일', '기준일', '시작일', '종료일', '완료일']);
/** Functions that answer a date. */
const ANSWER_DATES = new Set<FunctionId>(['PERIODSTART', 'PERIODEND']);

/** Arguments from a workbook of the 1904 system, their dates as the 1900 serials that our functions read. */
export function readAs1900(id: FunctionId, args: readonly Value[]): Value[] {
  const names: readonly string[] = PARAMETER_NAMES[id];
  return args.map((value, index) => {
    if (isBlock(value)) return withDates(value);
    return DATES.has(names[index] ?? '') ? later(value) : value;
  });
}

/** What our function answers as a workbook of the 1904 system counts it. */
export function answeredIn1904(id: FunctionId, value: Value): Value {
  return ANSWER_DATES.has(id) && typeof value === 'number' ? value - DAYS_TO_1904 : value;
}

function withDates(block: readonly (readonly Scalar[])[]): Value {
  const dates = (block[0] ?? []).map((header) => typeof header === 'string' && DATES.has(header.trim()));
  if (!dates.includes(true)) return block;
  return block.map((row) => row.map((cell, column) => (dates[column] ? later(cell) : cell)));
}

/** 0 is blank, also to the functions. */
function later<Cell extends Scalar | Value>(value: Cell): Cell | number {
  return typeof value === 'number' && value > 0 ? value + DAYS_TO_1904 : value;
}
