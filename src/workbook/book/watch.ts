import type { BookAccess } from './access';
import { askBook } from './bookMemory';
import { debounced, type Debounced } from './debounce';
import { SETTLED_AFTER } from '../outbox/outbox';
import { runInExcel } from './problems';
import type { Outcome } from './outcome';

/** Changes come in bursts – a paste, a recalculation: they are told once, when it has been quiet so long (ms). */
const QUIET_FOR = 250;

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
}

/**
 * Follows the sheets on which our tables and 기준일 stand, whoever changes them.
 *
 * Handlers on all sheets rather than one a table: they also hear of cells beside the tables. Events come to every
 * author's pane; `source` tells whose change it was.
 */
export class Watcher {
  private stopHandlers: Stop | null = null;
  private readonly tellChanged: Debounced;
  private readonly tellLookForSent: Debounced;
  private settling: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly access: BookAccess,
    { changed, lookForSent }: WatchCallbacks,
  ) {
    this.tellChanged = debounced(changed, QUIET_FOR);
    this.tellLookForSent = debounced(lookForSent, QUIET_FOR);
    this.settling = setInterval(() => {
      if (access.outbox.all().length > 0) lookForSent();
    }, SETTLED_AFTER);
  }

  /** Begins, or begins anew where tables were made on other sheets. */
  async start(): Promise<Outcome<void>> {
    await this.stopHandlers?.();
    this.stopHandlers = null;
    const added = await addHandlers(this.access, (event) => this.heard(event));
    if (!added.ok) return added;
    this.stopHandlers = added.value;
    return { ok: true, value: undefined };
  }

  async stop(): Promise<void> {
    clearInterval(this.settling);
    this.tellChanged.cancel();
    this.tellLookForSent.cancel();
    await this.stopHandlers?.();
    this.stopHandlers = null;
  }

  private heard({ source }: SheetEvent): void {
    if (source === 'Remote') {
      this.access.outbox.doubtSeen();
      this.tellLookForSent.call();
    }
    this.tellChanged.call();
  }
}

async function addHandlers(
  { memory }: BookAccess,
  heard: (event: SheetEvent) => void,
): Promise<Outcome<Stop>> {
  return runInExcel(
    async (context): Promise<Outcome<Stop>> => {
      const { worksheets, tables, names } = context.workbook;
      const asked = await askBook(context, memory, (real) => {
        const sheets = memory.made.map((id) => tables.getItemOrNullObject(real.tables[id]).worksheet);
        const cell = names.getItemOrNullObject(real.cells.기준일).getRangeOrNullObject().worksheet;
        for (const sheet of [...sheets, cell]) sheet.load('id');
        return [...sheets, cell];
      });
      if (!asked.ok) return asked;
      const ours = new Set(asked.value.answer.filter((sheet) => !sheet.isNullObject).map(({ id }) => id));
      const handler = async (event: SheetEvent): Promise<void> => {
        if (ours.has(event.worksheetId)) heard(event);
      };
      const handlers = [
        worksheets.onChanged.add(handler),
        worksheets.onCalculated.add(handler),
        worksheets.onDeleted.add(handler),
        tables.onDeleted.add(handler),
      ];
      await context.sync();
      return { ok: true, value: () => removeHandlers(handlers, context) };
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
