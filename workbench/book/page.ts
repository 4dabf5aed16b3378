import { shifted } from './area';
import type { Area } from './types';

const POINTS_PER_INCH = 72;

export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** What stands at the head or the foot of a page, with Excel's codes such as `&P`. */
export interface PageEdge {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** How a sheet is printed. */
export interface Page {
  readonly landscape: boolean;
  /** The number of ST_PaperSize in the file format: 9 is A4. */
  readonly paper: number;
  /** Percent; what is printed where `fit` is null. */
  readonly scale: number;
  /** So many pages at most across and down; 0 is as many as it takes. */
  readonly fit: { readonly across: number; readonly down: number } | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  /** Points. */
  readonly margins: PageMargins;
  readonly header: PageEdge;
  readonly footer: PageEdge;
  /** Empty: all that is there. */
  readonly printArea: readonly Area[];
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  /** Rows and columns that begin a page by hand, in order, counted from 0. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

const NOTHING: PageEdge = { left: '', center: '', right: '' };

/** In inches, as Excel has them where nothing is said. */
const MARGINS: PageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export function marginsOfInches(inches: Partial<PageMargins>): PageMargins {
  const points = Object.entries({ ...MARGINS, ...inches }).map(([side, size]) => [
    side,
    Math.round(size * POINTS_PER_INCH * 100) / 100,
  ]);
  return Object.fromEntries(points) as unknown as PageMargins;
}

export const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 10_000) / 10_000;

/** What the file format means where a sheet says nothing. */
export const PLAIN_PAGE: Page = {
  landscape: false,
  paper: 1,
  scale: 100,
  fit: null,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  margins: marginsOfInches({}),
  header: NOTHING,
  footer: NOTHING,
  printArea: [],
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  columnBreaks: [],
};

/** The page after rows or columns were inserted or removed. */
export function shiftPage(
  page: Page,
  axis: 'rows' | 'columns',
  change: 'insert' | 'remove',
  at: number,
  count: number,
): Page {
  const move = (area: Area): readonly Area[] => {
    const moved = shifted(area, axis, change, at, count);
    return moved === null ? [] : [moved];
  };
  const breaks = (lines: readonly number[], own: typeof axis) =>
    own !== axis
      ? lines
      : lines.flatMap((line) =>
          move({ row: line, column: line, rows: 1, columns: 1 }).map(({ row, column }) =>
            axis === 'rows' ? row : column,
          ),
        );
  return {
    ...page,
    printArea: page.printArea.flatMap(move),
    titleRows: (page.titleRows && move(page.titleRows)[0]) ?? null,
    titleColumns: (page.titleColumns && move(page.titleColumns)[0]) ?? null,
    rowBreaks: breaks(page.rowBreaks, 'rows'),
    columnBreaks: breaks(page.columnBreaks, 'columns'),
  };
}
