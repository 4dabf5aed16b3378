import type { IDisposable, IObjectMatrixPrimitiveType, IUnitRange, Nullable } from '@univerjs/core';
import {
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IFormulaDataItem,
  type IFormulaDirtyData,
} from '@univerjs/engine-formula';
import type { Subscription } from 'rxjs';
import { dirtyCells } from './calculation';
import type { Services } from './services';

/**
 * Remembers which tables changed their place, size or titles, and which names changed what they stand for, so that
 * every formula that mentions one is parsed and calculated again.
 *
 * Univer 0.25.1 keeps the parsed formula with the table's old range: after a table has grown, SUMIFS goes on
 * adding up the old rows, and dependants on other sheets are not even calculated. So it does with names.
 */
export class StaleReferences {
  private readonly names = new Set<string>();
  private readonly subscriptions: (Subscription | IDisposable)[];

  constructor(private readonly services: Services) {
    const { tables, commands } = services;
    const now = (event: { unitId: string; tableId: string }): void => {
      const table = tables.getTableById(event.unitId, event.tableId);
      if (table) this.mark(table.getDisplayName());
    };
    this.subscriptions = [
      tables.tableAdd$.subscribe(now),
      tables.tableRangeChanged$.subscribe(now),
      tables.tableDelete$.subscribe((event) => this.mark(event.tableName)),
      tables.tableNameChanged$.subscribe((event) => {
        this.mark(event.tableName);
        this.mark(event.oldTableName);
      }),
      commands.onCommandExecuted(({ id, params }) => {
        if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
        const { unitId, name } = params as { unitId: string; name: string };
        if (unitId === services.unitId) this.mark(name);
      }),
    ];
  }

  mark(name: string): void {
    this.names.add(name);
  }

  /** Nothing has been parsed yet: what was marked while a file was opened is new, not changed. */
  forget(): void {
    this.names.clear();
  }

  /** What must be calculated because of what was marked since the last call; null when there are none. */
  take(): IFormulaDirtyData | null {
    if (this.names.size === 0) return null;
    const { unitId, functions } = this.services;
    functions.deleteFormulaAstCacheKey(''); // every key contains '': the whole cache, keys are hashed beyond 64 characters
    const names = [...this.names, ...this.definedNamesOver(this.names)];
    this.names.clear();
    const sheets = this.services.formulaData.getFormulaData()[unitId] ?? {};
    const clear: Record<string, string> = {};
    const dirty: IUnitRange[] = [];
    for (const sheetId of Object.keys(sheets)) {
      clear[sheetId] = '1';
      for (const [row, column] of cellsNaming(names, sheets[sheetId] ?? {})) {
        dirty.push({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        });
      }
    }
    return { ...dirtyCells(dirty), clearDependencyTreeCache: { [unitId]: clear } };
  }

  dispose(): void {
    for (const subscription of this.subscriptions) {
      if ('dispose' in subscription) subscription.dispose();
      else subscription.unsubscribe();
    }
  }

  private definedNamesOver(tables: ReadonlySet<string>): string[] {
    const names = Object.values(this.services.definedNames.getDefinedNameMap(this.services.unitId) ?? {});
    return names
      .filter((name) => [...tables].some((table) => name.formulaOrRefString.includes(table)))
      .map((name) => name.name);
  }
}

/** The formula cells whose text, or whose shared formula's text, contains one of the names. */
function* cellsNaming(
  names: readonly string[],
  rows: IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>,
): Generator<readonly [row: number, column: number]> {
  const shared = new Set<string>();
  const followers: [row: number, column: number, shared: string][] = [];
  for (const row of Object.keys(rows).map(Number)) {
    const cells = rows[row] ?? {};
    for (const column of Object.keys(cells).map(Number)) {
      const cell = cells[column];
      if (cell?.f) {
        if (!names.some((name) => cell.f?.includes(name))) continue;
        if (cell.si) shared.add(cell.si);
        yield [row, column];
      } else if (cell?.si) {
        followers.push([row, column, cell.si]);
      }
    }
  }
  for (const [row, column, si] of followers) if (shared.has(si)) yield [row, column];
}
