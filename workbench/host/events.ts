import type { Area, Book, BookEvent, ChangeType, Sheet, Table } from '../book/types';
import { a1, intersection, MAX_COLUMNS, MAX_ROWS } from './address';
import type { RichApiEntry } from './protocol';

/** Numbers of Excel's events on the wire. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  visibilityChanged: 65539,
} as const;

/** Target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** What this pane wants to be told, by event number and target. */
export class Subscriptions {
  private readonly wanted = new Set<string>();

  add(type: number, target: string): void {
    this.wanted.add(`${type} ${target}`);
  }

  remove(type: number, target: string): void {
    this.wanted.delete(`${type} ${target}`);
  }

  has(type: number, target: string): boolean {
    return this.wanted.has(`${type} ${target}`);
  }

  clear(): void {
    this.wanted.clear();
  }
}

const CATEGORY = 65536;

type Emit = (type: number, targets: readonly string[], args: Readonly<Record<string, unknown>>) => void;

/**
 * The entries of a `richApiMessage` for what happened in the book, for those who subscribed.
 * @param keepRange holds a changed range under a name, for `event.getRange(context)`
 */
export function entriesOf(
  events: readonly BookEvent[],
  book: Book,
  subscriptions: Subscriptions,
  keepRange: (sheet: Sheet, area: Area) => string,
): RichApiEntry[] {
  const entries: RichApiEntry[] = [];
  const emit: Emit = (type, targets, args) => {
    for (const target of targets) {
      if (subscriptions.has(type, target)) entries.push([CATEGORY, type, target, JSON.stringify(args), 0]);
    }
  };
  for (const event of events) emitEvent(event, book, keepRange, emit);
  return entries;
}

function emitEvent(
  event: BookEvent,
  book: Book,
  keepRange: (sheet: Sheet, area: Area) => string,
  emit: Emit,
): void {
  switch (event.kind) {
    case 'changed': {
      const { sheet, area, changeType } = event;
      const changed = wholeLines(area, changeType);
      const change = {
        changeType,
        source: 'Local',
        worksheetId: sheet.id,
        address: a1(changed),
        referenceId: keepRange(sheet, changed),
        shiftDirection: 'None',
      };
      emit(EVENT.worksheetChanged, [sheet.id, WORKBOOK_TARGET], change);
      for (const table of tablesIn(sheet, area)) {
        emit(EVENT.tableChanged, [table.id, sheet.id, WORKBOOK_TARGET], { ...change, tableId: table.id });
      }
      return;
    }
    case 'selection': {
      const { sheet, area } = event;
      emit(EVENT.worksheetSelectionChanged, [sheet.id, WORKBOOK_TARGET], {
        worksheetId: sheet.id,
        address: a1(area),
      });
      for (const table of book.tables) {
        const inside = table.sheet.id === sheet.id ? intersection(table.area, area) : null;
        emit(EVENT.tableSelectionChanged, [table.id], {
          worksheetId: sheet.id,
          tableId: table.id,
          address: inside ? a1(inside) : '',
        });
      }
      return;
    }
    case 'activated':
      if (event.previous) {
        const previous = event.previous.id;
        emit(EVENT.worksheetDeactivated, [previous, WORKBOOK_TARGET], { worksheetId: previous });
      }
      emit(EVENT.worksheetActivated, [event.sheet.id, WORKBOOK_TARGET], { worksheetId: event.sheet.id });
      return;
    case 'sheetAdded':
      emit(EVENT.worksheetAdded, [WORKBOOK_TARGET], { source: 'Local', worksheetId: event.sheetId });
      return;
    case 'sheetDeleted':
      emit(EVENT.worksheetDeleted, [WORKBOOK_TARGET], { source: 'Local', worksheetId: event.sheetId });
      return;
    case 'tableAdded':
    case 'tableDeleted': {
      const type = event.kind === 'tableAdded' ? EVENT.tableAdded : EVENT.tableDeleted;
      emit(type, [event.sheetId, WORKBOOK_TARGET], {
        source: 'Local',
        worksheetId: event.sheetId,
        tableId: event.tableId,
      });
      return;
    }
    case 'calculated':
      emit(EVENT.worksheetCalculated, [event.sheet.id, WORKBOOK_TARGET], {
        worksheetId: event.sheet.id,
        address: '',
      });
  }
}

/** Inserted and deleted rows are told as whole rows, columns as whole columns. */
function wholeLines(area: Area, changeType: ChangeType): Area {
  if (changeType === 'RowInserted' || changeType === 'RowDeleted') {
    return { ...area, column: 0, columns: MAX_COLUMNS };
  }
  if (changeType === 'ColumnInserted' || changeType === 'ColumnDeleted') {
    return { ...area, row: 0, rows: MAX_ROWS };
  }
  return area;
}

function tablesIn(sheet: Sheet, area: Area): readonly Table[] {
  return sheet.tables.filter((table) => intersection(table.area, area) !== null);
}
