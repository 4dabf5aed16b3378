import type { Book } from '../book/types';

/** Whether something changed since the file was last saved; a reload asks first while it has. */
export class Unsaved {
  private isUnsaved = false;

  constructor(book: Book) {
    book.onEvents((events) => {
      if (events.some(({ kind }) => kind !== 'selection' && kind !== 'activated' && kind !== 'calculated'))
        this.isUnsaved = true;
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.isUnsaved) event.preventDefault();
    });
  }

  saved(): void {
    this.isUnsaved = false;
  }
}
