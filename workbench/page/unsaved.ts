import type { Book } from '../book/types';

/** Whether something changed since the file was last saved; a reload asks first while it has. */
export class Unsaved {
  /** Sheets in which rows or columns were inserted or removed. */
  readonly shiftedSheets = new Set<string>();
  private isUnsaved = false;

  constructor(book: Book) {
    book.onEvents((events) => {
      if (events.some(({ kind }) => kind !== 'selection' && kind !== 'activated' && kind !== 'calculated'))
        this.isUnsaved = true;
      for (const event of events)
        if (event.kind === 'changed' && event.changeType !== 'RangeEdited')
          this.shiftedSheets.add(event.sheet.id);
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.isUnsaved) event.preventDefault();
    });
  }

  saved(): void {
    this.isUnsaved = false;
  }
}
