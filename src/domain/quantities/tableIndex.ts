import type { Rate, Won } from '../kinds';
import { isErrorCell, type Cell } from '../matching';
import { readMoney } from '../money';
import { withoutNoise } from '../numberText';
import { roundRate } from '../rates';
import { readQuantities } from './readQuantities';

/** The values of a table, as a text's numbers are looked up in them. */
export interface TableIndex {
  /** Numbers, and those that texts say: `286명`, `1,509`. */
  readonly numbers: ReadonlySet<number>;
  /** Money that texts say, in 원. */
  readonly amounts: ReadonlySet<number>;
  /** The numbers by their decimals. */
  readonly byDecimals: ReadonlyMap<number, ReadonlySet<number>>;
  /** The numbers as rates, rounded to so many decimals of the percent. */
  readonly ratesRounded: (decimals: number) => ReadonlySet<number>;
}

export function indexTable(cells: readonly Cell[]): TableIndex {
  const written = cells.flatMap((cell) => (typeof cell === 'string' ? writtenIn(cell) : []));
  const numbers = cells.filter((cell) => typeof cell === 'number').map(withoutNoise);
  const typed = written.flatMap(({ value, isBare }) => (isBare && value !== null ? [value] : []));
  const byDecimals = new Map<number, Set<number>>();
  for (const number of [...numbers, ...typed]) {
    const decimals = decimalsOf(number);
    byDecimals.set(decimals, (byDecimals.get(decimals) ?? new Set()).add(number));
  }
  const rates = new Map<number, ReadonlySet<number>>();
  return {
    numbers: new Set([...numbers, ...written.flatMap(({ value }) => value ?? [])]),
    amounts: new Set(written.flatMap(({ won }) => won ?? [])),
    byDecimals,
    ratesRounded: (decimals) => {
      const known = rates.get(decimals) ?? new Set(numbers.map((rate) => roundRate(rate as Rate, decimals)));
      rates.set(decimals, known);
      return known;
    },
  };
}

/** Tables of a workbook that many lines are checked against at a time. */
const MOST_TABLES = 4;

/**
 * A function that indexes a table once, however many calls hand in the same cells: it remembers the last few tables by
 * what is in them, so that its answers depend on nothing else.
 */
export function rememberingTables<Index>(build: (cells: readonly Cell[]) => Index) {
  let known: readonly { readonly rows: readonly (readonly Cell[])[]; readonly index: Index }[] = [];
  return (rows: readonly (readonly Cell[])[]): Index => {
    const same = known.find((one) => isSame(one.rows, rows));
    if (same !== undefined) return same.index;
    const index = build(rows.flat());
    known = [{ rows: rows.map((row) => [...row]), index }, ...known.slice(0, MOST_TABLES - 1)];
    return index;
  };
}

/** No cell of an index is an error; two of them may differ and look alike. */
function isSame(ones: readonly (readonly Cell[])[], others: readonly (readonly Cell[])[]): boolean {
  return (
    ones.length === others.length &&
    ones.every((row, at) => {
      const other = others[at]!;
      return (
        row.length === other.length &&
        row.every((cell, column) => cell === other[column] && !isErrorCell(cell))
      );
    })
  );
}

function decimalsOf(number: number): number {
  const [mantissa = '', exponent = '0'] = String(number).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

interface Written {
  readonly value: number | null;
  readonly won: Won | null;
  /** `1,509`, a number typed as text. */
  readonly isBare: boolean;
}

/** 값 of a text cell; of money its 원 alone, so that 3,600천원 is not 3,600명. */
function writtenIn(text: string): readonly Written[] {
  const quantities = readQuantities(text);
  if (quantities.length > 0) {
    return quantities.map(({ value, won }) => ({ value: won === null ? value : null, won, isBare: false }));
  }
  const number = readMoney(text);
  return number.ok ? [{ value: number.value, won: null, isBare: true }] : [];
}
