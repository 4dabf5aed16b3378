import { personalColumn } from '../personalData/columns';
import type { Figure, FigureRow, FigureSheet } from './readFigures';

/** In the place of what is personal. */
export const MASK = '***';

interface Word {
  readonly row: number;
  readonly text: string;
}

/** The words that name the cells of a sheet: those of their row, and those above them. */
export class SheetWords {
  private readonly above = new Map<number, Word[]>();
  /** By its column, the first row below a header such as 연락처. */
  private readonly personal = new Map<number, number>();

  constructor({ rows }: FigureSheet) {
    for (const { number, figures } of rows) {
      for (const { column, value, shown } of figures) {
        if (typeof value !== 'string') continue;
        const words = this.above.get(column);
        if (words) words.push({ row: number, text: shown });
        else this.above.set(column, [{ row: number, text: shown }]);
        if (!this.personal.has(column) && personalColumn(shown) !== null) this.personal.set(column, number);
      }
    }
  }

  /** Whether a cell stands below a header that speaks of people. */
  isPersonal(column: number, row: number): boolean {
    return (this.personal.get(column) ?? Infinity) < row;
  }

  /** `지식행정 추진 · 집행률` */
  labelOf({ column }: Figure, row: FigureRow): string {
    const own = column === row.labelColumn ? '' : this.rowLabel(row);
    return [own, this.headerOf(column, row.number)].filter((word) => word !== '').join(' · ');
  }

  /** The words that a row is known by; those of a person are not told. */
  rowLabel({ figures, labelColumn, number }: FigureRow): string {
    const label = figures.find(({ column }) => column === labelColumn);
    if (!label) return '';
    return this.isPersonal(label.column, number) ? MASK : label.shown;
  }

  /** The nearest text above. */
  private headerOf(column: number, row: number): string {
    const words = this.above.get(column) ?? [];
    let [from, to] = [0, words.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (words[middle]!.row < row) from = middle + 1;
      else to = middle;
    }
    const nearest = words[from - 1];
    return nearest && !this.isPersonal(column, nearest.row) ? nearest.text : '';
  }
}
