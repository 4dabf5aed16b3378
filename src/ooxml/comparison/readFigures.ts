import type { Package } from '../package/package';
import { officeType } from '../package/relationships';
import { DAYS_TO_1904 } from '../recompute/dateSystem';
import { readSheet } from '../sheet/patchSheet';
import { savedValue, type Scalar } from '../sheet/savedValue';
import { readWorkbook } from '../workbook/readWorkbook';
import { readSharedStrings, sharedStringsPartOf } from '../workbook/sharedStrings';
import { readStyles } from '../workbook/readStyles';
import { attribute, child } from '../xml/tree';
import { detached } from '../xml/detached';
import { type NumberFormat, showsDates, shownValue } from './shownValue';

export interface Figure {
  /** `B7` */
  readonly ref: string;
  readonly column: number;
  /** A date as a 1900 serial, whatever the workbook counts from. */
  readonly value: Scalar;
  /** As the sheet shows it. */
  readonly shown: string;
}

/** A row that holds something. */
export interface FigureRow {
  /** Counted from 1. */
  readonly number: number;
  readonly figures: readonly Figure[];
  /** Where its first text stands, by which people know it. */
  readonly labelColumn: number | undefined;
  /** All its texts: rows of one key are the same row in two copies. */
  readonly key: string;
  /** Its first text. */
  readonly name: string;
}

export interface FigureSheet {
  readonly name: string;
  readonly rows: readonly FigureRow[];
}

/** What the sheets of a workbook show, row by row. Sheets without cells have no rows. */
export function readFigures(opened: Package): readonly FigureSheet[] {
  const { part: workbook, sheets, date1904 } = readWorkbook(opened);
  const stringsPart = sharedStringsPartOf(opened, workbook);
  const strings = stringsPart ? readSharedStrings(stringsPart, opened.textChunks(stringsPart)) : [];
  const formats = numberFormats(opened);
  return sheets.map(({ name, part, kind }) => {
    const rows = new Map<number, Figure[]>();
    if (kind !== 'worksheet') return { name, rows: [] };
    readSheet(part, opened.textChunks(part), {
      cell: (cell) => {
        const saved = savedValue(cell, strings);
        if (saved === null || saved === '') return undefined;
        const { row, column } = cell.place;
        const format = formats[cell.style] ?? GENERAL;
        const value = date1904 && showsDates(format) ? as1900(saved) : kept(saved);
        const shown = shownValue(value, format);
        const figure = { ref: detached(cell.ref), column, value, shown };
        const figures = rows.get(row);
        if (figures) figures.push(figure);
        else rows.set(row, [figure]);
        return undefined;
      },
    });
    return { name, rows: [...rows].map(([row, figures]) => rowOf(row + 1, figures)) };
  });
}

const GENERAL: NumberFormat = { id: '0', code: undefined };

function kept(value: Scalar): Scalar {
  return typeof value === 'string' ? detached(value) : value;
}

function as1900(value: Scalar): Scalar {
  return typeof value === 'number' ? value + DAYS_TO_1904 : kept(value);
}

function rowOf(number: number, figures: readonly Figure[]): FigureRow {
  const texts = figures.filter(({ value }) => typeof value === 'string');
  const key = texts.map(({ shown }) => shown).join('\u0000');
  return { number, figures, labelColumn: texts[0]?.column, key, name: texts[0]?.shown ?? '' };
}

function numberFormats(opened: Package): readonly NumberFormat[] {
  const part = opened.related(readWorkbook(opened).part, officeType('styles'));
  if (!part) return [];
  const root = readStyles(opened, part);
  const codes = new Map(
    (child(root, 'numFmts')?.children ?? []).map((one) => [
      attribute(one, 'numFmtId'),
      attribute(one, 'formatCode'),
    ]),
  );
  return (child(root, 'cellXfs')?.children ?? []).map((xf) => {
    const id = attribute(xf, 'numFmtId') ?? '0';
    return { id, code: codes.get(id) };
  });
}
