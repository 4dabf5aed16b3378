import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { CellValue } from '../book/types';
import { meets, numberOf, type Criterion } from './criteria';
import { readWithBlanks } from './readReference';

/** A range read once in a calculation, with what was worked out about it. */
export interface CachedColumn {
  readonly rows: number;
  readonly columns: number;
  /** null is an empty cell. */
  readonly values: readonly (CellValue | null)[];
  /** Positions by number or lower-case text, made when first needed. */
  index: ReadonlyMap<string, readonly number[]> | null;
  /** 1 where the criterion (by its text) is met. */
  readonly filters: Map<string, Uint8Array>;
}

export class ColumnCache {
  private readonly byRange = new Map<string, CachedColumn>();

  /** A new calculation begins: cells may have changed. */
  forget(): void {
    this.byRange.clear();
  }

  of(reference: BaseReferenceObject): CachedColumn {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const key = [reference.getSheetId(), startRow, endRow, startColumn, endColumn].join('|');
    const known = this.byRange.get(key);
    if (known) return known;
    const block = readWithBlanks(reference);
    const column: CachedColumn = {
      rows: block.length,
      columns: block[0]?.length ?? 0,
      values: block.flat(),
      index: null,
      filters: new Map(),
    };
    this.byRange.set(key, column);
    return column;
  }

  /** Positions that meet every criterion: by the index where one asks for equality, by bitmaps for the rest. */
  *rowsMeeting(criteria: readonly (readonly [CachedColumn, Criterion])[]): Generator<number> {
    const keyed = criteria.findIndex(([, criterion]) => indexKey(criterion) !== null);
    const rest = criteria
      .filter((_, i) => i !== keyed)
      .map(([column, criterion]) => filterOf(column, criterion));
    const passes = (row: number): boolean => rest.every((filter) => filter[row] === 1);
    const indexed = criteria[keyed];
    if (indexed) {
      const [column, criterion] = indexed;
      for (const row of indexOf(column).get(indexKey(criterion) ?? '') ?? []) if (passes(row)) yield row;
      return;
    }
    const length = criteria[0]?.[0].values.length ?? 0;
    for (let row = 0; row < length; row += 1) if (passes(row)) yield row;
  }
}

/** Under what a criterion is found in the index; null when it has to look at every value. */
function indexKey(criterion: Criterion): string | null {
  if (criterion.operator !== '=') return null;
  if (criterion.kind === 'number') return `n${criterion.number}`;
  return criterion.kind === 'text' && !criterion.pattern ? `s${criterion.text}` : null;
}

function indexOf(column: CachedColumn): ReadonlyMap<string, readonly number[]> {
  if (column.index) return column.index;
  const index = new Map<string, number[]>();
  const add = (key: string, row: number): void => {
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  };
  column.values.forEach((value, row) => {
    if (typeof value === 'number') add(`n${value}`, row);
    else if (typeof value === 'string' && value !== '') {
      add(`s${value.toLowerCase()}`, row);
      const number = numberOf(value);
      if (number !== null) add(`n${number}`, row);
    }
  });
  return (column.index = index);
}

function filterOf(column: CachedColumn, criterion: Criterion): Uint8Array {
  const key = JSON.stringify({ ...criterion, pattern: null });
  const known = column.filters.get(key);
  if (known) return known;
  const filter = Uint8Array.from(column.values, (value) => (meets(criterion, value) ? 1 : 0));
  column.filters.set(key, filter);
  return filter;
}
