import type { IStyleData } from '@univerjs/core';
import type { UniverBook } from '../book/book';
import { hasContent, valueOf } from '../book/cells';
import type { UniverSheet } from '../book/sheet';
import type { Area, CellValue } from '../book/types';
import { ERRORS, NOT_COMPUTED } from './errors';
import type { StyleTable } from './styleTable';

/** A cell as it is to be saved. */
export interface CurrentCell {
  /** In Univer's words, with `=`. */
  readonly formula: string | null;
  /** '' is none. */
  readonly value: CellValue;
  /** False for a formula that the workbench has no value of. */
  readonly isComputed: boolean;
  /** The number of its format in the file. */
  readonly style: number;
  /** What the file has behind the value (`vm`), such as a picture. */
  readonly richValue?: string;
}

/** The cells of a sheet as they are now. */
export interface CurrentSheet {
  /** Columns in which something stands or is styled, in order, by row; rows in order too. */
  readonly rows: ReadonlyMap<number, readonly number[]>;
  cell(row: number, column: number): CurrentCell;
  /** The area that the formula of a cell fills, its own cell included; null where it fills that one alone. */
  spill(row: number, column: number): Area | null;
}

const ascending = (a: number, b: number): number => a - b;

export function currentSheet(book: UniverBook, sheet: UniverSheet, styles: StyleTable): CurrentSheet {
  book.writer.flush();
  const raw = book.cells.raw(sheet.id);
  const spilled = book.cells.spilled(sheet.id);
  const formula = book.cells.formulaReader(sheet.id);
  const known = book.services.workbook.getStyles();
  const columns = new Map<number, Set<number>>();
  for (const matrix of [raw, spilled]) {
    for (const row of Object.keys(matrix).map(Number)) {
      for (const column of Object.keys(matrix[row] ?? {}).map(Number)) {
        const cell = matrix[row]![column];
        if (!cell?.s && !hasContent(cell)) continue;
        if (!columns.has(row)) columns.set(row, new Set());
        columns.get(row)!.add(column);
      }
    }
  }
  const rows = [...columns].sort(([a], [b]) => a - b);
  return {
    rows: new Map(rows.map(([row, set]) => [row, [...set].sort(ascending)])),
    cell(row, column) {
      const cell = raw[row]?.[column];
      const shown = cell?.v === undefined || cell.v === null ? (spilled[row]?.[column] ?? cell) : cell;
      const id = typeof cell?.s === 'string' ? cell.s : null;
      const style = known.get(cell?.s ?? undefined) as IStyleData | undefined;
      const value = valueOf(shown);
      const isComputed = shown?.v !== undefined && shown.v !== null && !NOT_COMPUTED.has(value);
      const richValue: unknown = cell?.custom?.['richValue'];
      return {
        ...{ formula: formula(row, column), value, isComputed, style: styles.use(id, style) },
        ...(typeof richValue === 'string' && ERRORS.has(String(value)) ? { richValue } : {}),
      };
    },
    spill: (row, column) => sheet.spillArea(row, column),
  };
}
