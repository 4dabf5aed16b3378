import { matchKey, matchText, type Cell } from '../../src/domain/matching';
import { twinText, type TwinCase } from '../support/twinSheet';

/** Which engine of npm computes a twin as Excel does; see docs/decisions/twin-engines.md. */
export type Engine = 'univer' | 'ironCalc';

/** What IronCalc does not have, or prints with noise. */
const BEYOND_IRONCALC = /AGGREGATE|SUMPRODUCT|LOOKUP|TEXT/;

/** The engine that computes this call's twin as Excel does, or null where none does. */
export function engineFor(call: TwinCase): Engine | null {
  if (hasPaddedNumber(call) || printsFraction(call)) return null;
  if (isSpelledAlike(call) && !pointsToZero(call) && !hasExponent(call)) return 'univer';
  return BEYOND_IRONCALC.test(twinText(call)) || hasBlankKind(call) ? null : 'ironCalc';
}

/** LibreOffice computes all twins, but takes numbers for another thing than texts, and TRUE for 1. */
export function isForLibreOffice(call: TwinCase): boolean {
  return isSpelledAlike(call) && !(call[0] in KEY_COLUMNS && hasTruthValue(call));
}

/** Whether the rows of the number asked for have it exactly as it was asked for, but for case. */
function isSpelledAlike(call: TwinCase): boolean {
  return spellings(call).every((cell, _, [asked]) =>
    typeof cell === 'string' && typeof asked === 'string'
      ? matchText(cell) === matchText(asked)
      : cell === asked,
  );
}

/** `"1 "`: a number with blanks around it, to which neither engine is sure to find another. */
function hasPaddedNumber(call: TwinCase): boolean {
  return spellings(call).some((cell) => typeof cell === 'string' && /^\s+\d|^\d.*\s$/.test(cell));
}

/** TEXT prints noise behind the fraction of a difference in both engines: `1,000.06999998`. */
function printsFraction([id, ...args]: TwinCase): boolean {
  if (id !== 'SUMCHECK') return false;
  return args
    .flatMap(({ value }) => [value].flat(2))
    .some((cell) => typeof cell === 'number' && cell % 1 !== 0);
}

/** Univer takes `1E0` for no number. */
function hasExponent(call: TwinCase): boolean {
  return spellings(call).some((cell) => typeof cell === 'string' && /^\d+E\d+$/i.test(cell));
}

/** IronCalc counts a blank 구분 as no text at all: it is not `<>차년도이월`. */
function hasBlankKind([id, , table]: TwinCase): boolean {
  if (id !== 'BUDGET') return false;
  const [headers, ...rows] = table!.value as Cell[][];
  return rows.some((row) => row[headers!.indexOf('구분')] === null);
}

function hasTruthValue([, , table]: TwinCase): boolean {
  return (table!.value as Cell[][]).flat().some((cell) => typeof cell === 'boolean');
}

/** The number that a call asks for, and every cell of its table that Excel takes for the same one. */
function spellings([id, ...args]: TwinCase): Cell[] {
  const header = KEY_COLUMNS[id];
  if (header === undefined) return [];
  const asked = args[0]!.value as Cell;
  const [headers, ...rows] = args[1]!.value as Cell[][];
  const column = headers!.indexOf(header);
  const key = matchKey(asked);
  return [asked, ...rows.map((row) => row[column]).filter((cell) => key !== null && matchKey(cell) === key)];
}

const KEY_COLUMNS: Readonly<Record<string, string>> = {
  BUDGET: '사업번호',
  SPENT: '사업번호',
  PLANNED: '사업번호',
  ACTUAL: '지표번호',
};

function pointsToZero([, ...args]: TwinCase): boolean {
  return args.some(({ value, text }) => value === 0 && text !== '0');
}
