import type { Sheet } from '../../book/types';
import { EVENT, WORKBOOK_TARGET } from '../events';
import { alreadyExists } from '../hostError';
import { KeyedCollection } from './collection';
import type { Members } from './hostObject';
import { Worksheet, WORKSHEET_EVENTS } from './worksheet';

export class WorksheetCollection extends KeyedCollection<Worksheet> {
  static override readonly members: Members<WorksheetCollection> = {
    collection: true,
    methods: [
      'add',
      'getActiveWorksheet',
      'getCount',
      'getFirst',
      'getItem',
      'getItemOrNullObject',
      'getLast',
    ],
    events: { ...WORKSHEET_EVENTS, Added: EVENT.worksheetAdded, Deleted: EVENT.worksheetDeleted },
  };

  override get eventTarget(): string {
    return WORKBOOK_TARGET;
  }
  get items(): readonly Worksheet[] {
    return this.host.book.sheets.map((sheet) => new Worksheet(this.host, sheet));
  }

  protected find(key: string): Worksheet | null {
    const sheet = this.host.book.sheet(key);
    return sheet && new Worksheet(this.host, sheet);
  }

  add(name?: string | null): Worksheet {
    if (name && this.host.book.sheet(name)) throw alreadyExists();
    return new Worksheet(this.host, this.host.book.addSheet(name || undefined));
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.book.activeSheet);
  }
  override getCount(visibleOnly = false): number {
    return this.listed(visibleOnly).length;
  }
  getFirst(visibleOnly = false): Worksheet {
    return new Worksheet(this.host, this.listed(visibleOnly)[0]!);
  }
  getLast(visibleOnly = false): Worksheet {
    return new Worksheet(this.host, this.listed(visibleOnly).at(-1)!);
  }

  /** Never empty: a book has at least one visible sheet. */
  private listed(visibleOnly: boolean): readonly Sheet[] {
    return this.host.book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  }
}
