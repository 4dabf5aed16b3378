import type { BookAccess } from './access';
import { askBook } from './bookMemory';
import { debounced, type Debounced } from './debounce';
import { SETTLED_AFTER } from '../outbox/outbox';
import { runInExcel } from './problems';
import type { Outcome } from './outcome';

/** Changes come in bursts – a paste, a recalculation: they are told once, when it has been quiet so long (ms). */
const QUIET_FOR = 250;
/** Where it is never quiet, they are told at least this often (ms). */
const LONGEST_WAIT = 2000;

export interface WatchCallbacks {
  /** Something the pane shows has changed. */
  readonly changed: () => void;
  /** What was sent should be looked for: another author changed something, or it has had its time. */
  readonly lookForSent: () => void;
}

type Stop = () => Promise<void>;

/** What the events we listen to have in common. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

/**
 * Follows the sheets on which our tables and 기준일 stand, whoever changes them.
 *
 * Handlers on all sheets rather than one a table: they also hear of cells beside the tables. Events come to every
 * author's pane; `source` tells whose change it was.
 */
export class Watcher {
  private stopHandlers: Stop | null = null;
  private current = false;
  /** Ids of the sheets on which our tables and 기준일 stand. */
  private sheets: ReadonlySet<string> = new Set();
  private readonly tellChanged: Debounced;
  private readonly tellLookForSent: Debounced;
  private isChangedByAnother = false;
  private settling: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly access: BookAccess,
    { changed, lookForSent }: WatchCallbacks,
  ) {
    this.tellChanged = debounced(changed, QUIET_FOR, LONGEST_WAIT);
    this.tellLookForSent = debounced(
      () => {
        // Asked again: since the change was heard something may have been sent whose answer was lost.
        if (this.isChangedByAnother || this.hasOnlySeen()) lookForSent();
        this.isChangedByAnother = false;
      },
      QUIET_FOR,
      LONGEST_WAIT,
    );
    this.settling = setInterval(() => {
      if (access.outbox.all().length > 0) lookForSent();
    }, SETTLED_AFTER);
  }

  /** Follows the sheets as they are now; where it is false it is tried again with the next reading. */
  get isCurrent(): boolean {
    return this.current;
  }

  /**
   * Begins, or takes in tables that were made on other sheets. Handlers hear of every sheet and are added once: where Excel
   * refuses to say which sheets are ours now, those that were are heard of still.
   */
  async start(): Promise<Outcome<void>> {
    this.current = false;
    const followed = await follow(this.access, this.stopHandlers === null, (event) => this.heard(event));
    if (!followed.ok) return followed;
    this.sheets = followed.value.sheets;
    this.stopHandlers ??= followed.value.stop;
    this.current = true;
    return { ok: true, value: undefined };
  }

  async stop(): Promise<void> {
    clearInterval(this.settling);
    this.tellChanged.cancel();
    this.tellLookForSent.cancel();
    await this.stopHandlers?.();
    this.stopHandlers = null;
  }

  /** One whose answer was lost is the person's to decide on: no change in a cell is a reason to write it. */
  private hasOnlySeen(): boolean {
    const sent = this.access.outbox.all();
    return sent.length > 0 && sent.every(({ seenAt }) => seenAt !== null);
  }

  private heard({ worksheetId, source, triggerSource }: SheetEvent): void {
    if (!this.sheets.has(worksheetId)) return;
    if (source === 'Remote') {
      this.access.outbox.doubtSeen();
      this.isChangedByAnother = true;
      this.tellLookForSent.call();
    } else if (source === 'Local' && triggerSource !== 'ThisLocalAddin' && this.hasOnlySeen()) {
      // What the person takes away by hand just after it was entered must not come back.
      this.tellLookForSent.call();
    }
    this.tellChanged.call();
  }
}

interface Followed {
  readonly sheets: ReadonlySet<string>;
  /** null where no handlers were added. */
  readonly stop: Stop | null;
}

async function follow(
  { memory }: BookAccess,
  isFirst: boolean,
  heard: (event: SheetEvent) => void,
): Promise<Outcome<Followed>> {
  return runInExcel(
    async (context): Promise<Outcome<Followed>> => {
      const { worksheets, tables, names } = context.workbook;
      const asked = await askBook(context, memory, (real) => {
        const sheets = memory.made.map((id) => tables.getItemOrNullObject(real.tables[id]).worksheet);
        const cell = names.getItemOrNullObject(real.cells.기준일).getRangeOrNullObject().worksheet;
        for (const sheet of [...sheets, cell]) sheet.load('id');
        return [...sheets, cell];
      });
      if (!asked.ok) return asked;
      const present = asked.value.answer.filter((sheet) => !sheet.isNullObject);
      const sheets = new Set(present.map(({ id }) => id));
      if (!isFirst) return { ok: true, value: { sheets, stop: null } };
      const handler = async (event: SheetEvent): Promise<void> => heard(event);
      const handlers = [
        worksheets.onChanged.add(handler),
        worksheets.onCalculated.add(handler),
        worksheets.onDeleted.add(handler),
        tables.onDeleted.add(handler),
      ];
      await context.sync();
      return { ok: true, value: { sheets, stop: () => removeHandlers(handlers, context) } };
    },
    { whenCellIsFree: true },
  );
}

/**
 * Handlers can only be removed in the context they were added in. Where Excel refuses, they stay: one more call back
 * is all they do.
 */
async function removeHandlers(
  handlers: readonly { remove(): void }[],
  added: Excel.RequestContext,
): Promise<void> {
  try {
    await Excel.run(added, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch {
    // Who stops listening has nobody to tell, and what was done before was done.
  }
}
