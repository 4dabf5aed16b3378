import { refuse } from './problems';
import { WISHED_NAMES, type BookNames, type BookSetting } from './names';
import { BOOK_SETTING, readBookSetting, sameNames } from './bookSetting';
import type { Outcome } from './outcome';
import type { TableId } from '../tables/tableId';
import { FIRST_TABLES, TABLES } from '../tables';

/** What the pane remembers of the workbook between calls, so that a call can ask by the right names at once. */
export class BookMemory {
  private saved: BookSetting | null = null;

  get id(): string | null {
    return this.saved?.id ?? null;
  }

  get names(): BookNames {
    return this.saved?.names ?? WISHED_NAMES;
  }

  /** The tables made so far. */
  get made(): readonly TableId[] {
    return this.saved?.made ?? FIRST_TABLES;
  }

  isMade(table: TableId): boolean {
    return this.saved?.made.includes(table) ?? false;
  }

  remember(saved: BookSetting): void {
    this.saved = saved;
  }
}

/** Asks for the setting with our names; {@link bookSettingIn} reads it after the next sync. */
export function askForBookSetting(workbook: Excel.Workbook): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(BOOK_SETTING);
  setting.load('value');
  return setting;
}

export function bookSettingIn(setting: Excel.Setting): BookSetting | null {
  return setting.isNullObject ? null : readBookSetting(setting.value);
}

export interface Asked<Q> {
  readonly book: BookSetting;
  readonly answer: Q;
}

/**
 * The first sync of every call: the names in the workbook's settings, and in the same batch whatever `question` asks
 * for by the names remembered. Only where another author made the names anew meanwhile is it asked a second time.
 */
export async function askBook<Q>(
  context: Excel.RequestContext,
  memory: BookMemory,
  question: (names: BookNames) => Q,
): Promise<Outcome<Asked<Q>>> {
  const setting = askForBookSetting(context.workbook);
  const names = memory.names;
  const answer = question(names);
  await context.sync();
  const book = bookSettingIn(setting);
  if (!book) {
    return refuse('tablesMissing', { tables: FIRST_TABLES.map((id) => TABLES[id].name).join(', ') });
  }
  memory.remember(book);
  if (sameNames(book.names, names)) return { ok: true, value: { book, answer } };
  const answerByNewNames = question(book.names);
  await context.sync();
  return { ok: true, value: { book, answer: answerByNewNames } };
}

/** Finds out which workbook this is, where nobody has asked yet: its outbox is another's otherwise. */
export async function recognise(context: Excel.RequestContext, memory: BookMemory): Promise<void> {
  if (memory.id === null) await askBook(context, memory, () => null);
}
