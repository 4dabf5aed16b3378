import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import type { Edit } from '../../src/ooxml/xml/edit';
import type { Span } from '../../src/ooxml/xml/tags';
import { formatA1, parseA1 } from '../book/a1';
import { bounding, contains } from '../book/area';
import type { UniverBook } from '../book/book';
import { currentSheet } from './currentSheet';
import { edited } from './edits';
import type { ReadSheet, SheetContext } from './readSheet';
import { CellEdits } from './saveCells';
import { layoutChanges, rowTag } from './saveLayout';
import { scanSheet, wholeText } from './scanSheet';
import type { StyleTable } from './styleTable';

/** What the sheets share while they are saved. */
export interface SaveContext {
  readonly book: UniverBook;
  readonly opened: Package;
  readonly strings: readonly string[];
  readonly styles: StyleTable;
  readonly font: string;
  readonly formula: SheetContext['formula'];
  /** See FormulaPlace. */
  dynamic(): number;
}

export interface SavedSheet {
  readonly formulasChanged: boolean;
  readonly changed: boolean;
}

/** The order in which the schema wants the elements of a worksheet: Excel repairs any other. */
const ORDER = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
  ],
  ...[
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
  ],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...[
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
  ],
  ...[
    'smartTags',
    'drawing',
    'legacyDrawing',
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
  ],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

/**
 * Writes what was changed in a sheet into its part; without a change the part keeps its bytes.
 *
 * @param more elements beside the cells that others have changed, such as `tableParts`
 */
export function saveSheet(
  id: string,
  part: PartName,
  read: ReadSheet,
  more: ReadonlyMap<string, string>,
  { book, opened, strings, styles, font, formula, dynamic }: SaveContext,
): SavedSheet {
  const text = wholeText(opened.textChunks(part));
  const sheet = book.sheetOf(id);
  const config = book.cells.worksheet(id).getConfig();
  const current = currentSheet(book, sheet, styles);
  const rowData = config.rowData as Readonly<Record<number, { h?: number; hd?: number } | undefined>>;
  const places = new Map<string, Span>();
  let prefix = '';
  let rootEnd = 0;
  const cells = new CellEdits(
    text,
    {
      ...{ current, strings, dynamic },
      formula: (stored, row, column) =>
        read.frozenAreas.some((area) => contains(area, row, column))
          ? null
          : formula(stored, part, row, column),
      rowTag: (row, tag, grown) =>
        rowTag(tag, rowData[row], grown ? (current.rows.get(row)?.at(-1) ?? -1) + 1 : 0),
      shapedRows: Object.keys(rowData)
        .map(Number)
        .filter((row) => rowData[row]?.h !== undefined || rowData[row]?.hd === 1),
    },
    () => prefix,
  );
  scanSheet(part, text, {
    root(end) {
      rootEnd = end;
      prefix = /<((?:\w+:)?)worksheet\b/.exec(text)?.[1] ?? '';
    },
    element(local, span) {
      const first = places.get(local);
      places.set(local, { start: first?.start ?? span.start, end: span.end });
    },
    data: (tag) => {
      places.set('sheetData', tag);
      cells.data(tag);
    },
    row: (tag) => cells.row(tag),
    cell: (cell) => cells.cell(cell),
    rowEnd: (at) => cells.rowEnd(at),
    dataEnd: (at) => {
      places.set('sheetData', { start: places.get('sheetData')!.start, end: text.indexOf('>', at) + 1 });
      cells.dataEnd(at);
    },
  });
  const element = (local: string) => {
    const span = places.get(local);
    return span && text.slice(span.start, span.end);
  };
  const changes = new Map([...layoutChanges(sheet, config, { read, element, font, styles }), ...more]);
  const used = sheet.usedArea;
  const dimension = /ref="([^"]*)"/.exec(element('dimension') ?? '')?.[1];
  if (cells.grown && used && dimension !== undefined) {
    const before = parseA1(dimension);
    changes.set('dimension', `<dimension ref="${formatA1(before ? bounding(before, used) : used)}"/>`);
  }
  const edits = [...cells.edits, ...elementEdits(changes, places, rootEnd, prefix)];
  if (edits.length > 0) opened.replace(part, edited(text, edits));
  return cells;
}

/** Each element in the place of the one the file has, or where the schema wants it. */
function elementEdits(
  changes: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, Span>,
  rootEnd: number,
  prefix: string,
): readonly Edit[] {
  return ORDER.flatMap((local, position) => {
    const xml = changes.get(local);
    if (xml === undefined || (xml === '' && !places.has(local))) return [];
    // What was kept as it stands has its prefixes already.
    const written = prefix === '' ? xml : xml.replace(/<(\/?)(?![\w.-]+:)/g, `<$1${prefix}`);
    const present = places.get(local);
    if (present) return [{ start: present.start, end: present.end, text: written }];
    const before = ORDER.slice(0, position)
      .reverse()
      .find((name) => places.has(name));
    const at = before === undefined ? rootEnd : places.get(before)!.end;
    return [{ start: at, end: at, text: written }];
  });
}
