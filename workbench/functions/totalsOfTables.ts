import type { IDisposable, IRange } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';
import type { Core } from '../book/core';

/** What Univer's reference to a table has and its types keep private. */
interface TableReference {
  readonly _tableData?: {
    readonly sheetId: string;
    readonly range: IRange;
    readonly titleMap: ReadonlyMap<string, number>;
  };
  readonly _columnDataString?: string;
  _parseStructuredRef(columns: string, titles: ReadonlyMap<string, number>): { readonly type: string };
}

/** The books that are open: Univer's references do not say whose they are. */
const books = new Set<Core>();
let isInstalled = false;

/**
 * Lets `#Totals` and `#All` take in a table's totals row. Univer 0.25.1 knows tables without one: `표[[#Totals],[금액]]` was
 * the last row of the body. Where a table has none, the reference is to no cell: an error,
 * as in Excel.
 */
export function totalsOfTables(core: Core): IDisposable {
  books.add(core);
  install();
  return { dispose: () => void books.delete(core) };
}

function install(): void {
  if (isInstalled) return;
  isInstalled = true;
  const { prototype } = BaseReferenceObject;
  const withoutTotals = prototype.getRangeData;
  prototype.getRangeData = function () {
    const range = withoutTotals.call(this);
    const section = sectionOf(this as unknown as TableReference);
    if (section !== '#Totals' && section !== '#All') return range;
    const hasTotals = showsTotals((this as unknown as TableReference)._tableData!);
    if (section === '#All') return hasTotals ? { ...range, endRow: range.endRow + 1 } : range;
    const row = hasTotals ? range.endRow + 1 : -1;
    return { ...range, startRow: row, endRow: row };
  };
}

function sectionOf(reference: TableReference): string | undefined {
  const { _tableData: table, _columnDataString: columns } = reference;
  if (table === undefined || !columns?.includes('#')) return undefined;
  return reference._parseStructuredRef(columns, table.titleMap).type;
}

function showsTotals({ sheetId, range }: NonNullable<TableReference['_tableData']>): boolean {
  return [...books].some((core) =>
    core
      .tablesOn(sheetId)
      .some(
        ({ range: { row, column }, showTotals }) =>
          showTotals && row === range.startRow && column === range.startColumn,
      ),
  );
}
