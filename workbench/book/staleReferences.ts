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
  /** Tables of which only place or size changed: a formula that speaks of its own row alone is not stale. */
  private readonly resized = new Set<string>();
  private readonly subscriptions: (Subscription | IDisposable)[];

  constructor(private readonly services: Services) {
    const { tables, commands } = services;
    const nameNow = (event: { unitId: string; tableId: string }): readonly string[] => {
      const table = tables.getTableById(event.unitId, event.tableId);
      return table ? [table.getDisplayName()] : [];
    };
    this.subscriptions = [
      tables.tableAdd$.subscribe((event) => nameNow(event).forEach((name) => this.mark(name))),
      tables.tableRangeChanged$.subscribe((event) =>
        nameNow(event).forEach((name) => this.resized.add(name)),
      ),
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
    this.resized.clear();
  }

  /** What must be calculated because of what was marked since the last call; null when there are none. */
  take(): IFormulaDirtyData | null {
    if (this.names.size + this.resized.size === 0) return null;
    const { unitId, functions } = this.services;
    functions.deleteFormulaAstCacheKey(''); // every key contains '': the whole cache, keys are hashed beyond 64 characters
    const mentions = this.mentionsStale();
    this.forget();
    const sheets = this.services.formulaData.getFormulaData()[unitId] ?? {};
    const clear: Record<string, string> = {};
    const dirty: IUnitRange[] = [];
    for (const sheetId of Object.keys(sheets)) {
      clear[sheetId] = '1';
      for (const [row, column] of cellsNaming(mentions, sheets[sheetId] ?? {})) {
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

  /** Whether a formula mentions what was marked. */
  private mentionsStale(): (formula: string) => boolean {
    const tables = [...this.names, ...this.resized];
    const names = [...this.names, ...this.definedNamesOver(tables)];
    const resized = [...this.resized].map((name) => [wholeWord(name), `${name}[[#This Row],`] as const);
    return (formula) =>
      names.some((name) => formula.includes(name)) ||
      resized.some(([word, ownRow]) => word.test(formula.replaceAll(ownRow, '')));
  }

  private definedNamesOver(tables: readonly string[]): string[] {
    const names = Object.values(this.services.definedNames.getDefinedNameMap(this.services.unitId) ?? {});
    return names
      .filter((name) => tables.some((table) => name.formulaOrRefString.includes(table)))
      .map((name) => name.name);
  }
}

/** 집행, and not the one in 집행액. */
function wholeWord(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped}(?![\\p{L}\\p{N}_.])`, 'u');
}

/** The formula cells whose text, or whose shared formula's text, says so; a text that many cells share is read once. */
function* cellsNaming(
  mentions: (formula: string) => boolean,
  rows: IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>,
): Generator<readonly [row: number, column: number]> {
  const shared = new Set<string>();
  const known = new Map<string, boolean>();
  const isStale = (formula: string): boolean => {
    const found = known.get(formula) ?? mentions(formula);
    known.set(formula, found);
    return found;
  };
  const followers: [row: number, column: number, shared: string][] = [];
  for (const row of Object.keys(rows).map(Number)) {
    const cells = rows[row] ?? {};
    for (const column of Object.keys(cells).map(Number)) {
      const cell = cells[column];
      if (cell?.f) {
        if (!isStale(cell.f)) continue;
        if (cell.si) shared.add(cell.si);
        yield [row, column];
      } else if (cell?.si) {
        followers.push([row, column, cell.si]);
      }
    }
  }
  for (const [row, column, si] of followers) if (shared.has(si)) yield [row, column];
}
