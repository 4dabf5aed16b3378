import fc from 'fast-check';
import type { FunctionCategory } from '../functionSpec';
import { CATALOGUE } from '../catalogue/index';
import type { FunctionId } from '../parameterNames';
import { hostileArguments, withZeros } from './hostile';
import { call, ExcelError } from './runtime';

/** 200,000 cases a run over all functions; each is called twice, with empty cells as null and as 0. */
const CASES_A_FUNCTION = 7_700;

/** Characters; of what came in only the beginning is quoted. */
const LONGEST_SENTENCE = 300;

/** The tests stand in files of their own, which run side by side. */
type Group = 'rates' | 'texts' | 'tables';
const GROUP_OF: Readonly<Record<FunctionCategory, Group>> = {
  rate: 'rates',
  check: 'rates',
  money: 'texts',
  period: 'texts',
  prose: 'texts',
  aggregate: 'tables',
};

export function functionsOf(group: Group): readonly FunctionId[] {
  return CATALOGUE.filter(({ category }) => GROUP_OF[category] === group).map(({ id }) => id as FunctionId);
}

/** Calls a function with anything; throws where a cell could not show what comes out. */
export function survivesAnything(id: FunctionId): void {
  fc.assert(
    fc.property(hostileArguments(id), (args) => {
      refuseUnshown(call(id, ...args));
      refuseUnshown(call(id, ...withZeros(args)));
    }),
    { numRuns: CASES_A_FUNCTION },
  );
}

/** Throws where a result is nothing for a cell, or an error nothing for an official. */
function refuseUnshown(result: unknown): void {
  if (result instanceof ExcelError) {
    const isSentence = /[가-힣].*[.)]$/s.test(result.message) && result.message.length < LONGEST_SENTENCE;
    const ours = result.message.replace(/「.*?」/gs, '');
    const isOurs = !/undefined|null|NaN|계산하지 못했습니다|\[object/.test(ours);
    const isKnown = result.code === '#VALUE!' || result.code === '#N/A';
    if (!isSentence || !isOurs || !isKnown) throw new Error(`${result.code} ${result.message}`);
    return;
  }
  const block = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  const width = block[0]?.length ?? 0;
  const isShown =
    width > 0 && block.every((row) => Array.isArray(row) && row.length === width && row.every(isCell));
  if (!isShown) throw new Error(`no value for a cell: ${JSON.stringify(result)}`);
}

function isCell(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}
