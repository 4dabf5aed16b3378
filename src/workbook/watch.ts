import type { BookAccess } from './access';
import { askBook } from './bookMemory';
import { debounced } from './debounce';
import { SETTLED_AFTER } from './outbox';
import { runInExcel } from './problems';
import type { Outcome } from './types';

/** Changes come in bursts – a paste, a recalculation: they are told once, when it has been quiet so long (ms). */
const QUIET_FOR = 250;

export interface WatchCallbacks {
  /** Something the pane shows has changed. */
  readonly changed: () => void;
  /** What was sent should be looked for: another author changed something, or it has had its time. */
  readonly lookForSent: () => void;
}

/** What the events we listen to have in common. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly source?: string;
}

/**
 * Follows the sheets on which our tables and 기준일 stand, whoever changes them. Answers how to stop.
 *
 * Handlers on all sheets rather than one a table: they also hear of cells beside the tables, and of tables that are
 * brought back. Events come to every author's pane; `source` tells whose change it was.
 */
export async function watch(
  access: BookAccess,
  { changed, lookForSent }: WatchCallbacks,
): Promise<Outcome<() => Promise<void>>> {
  const { memory, outbox } = access;
  const tellChanged = debounced(changed, QUIET_FOR);
  const tellLookForSent = debounced(lookForSent, QUIET_FOR);

  return runInExcel(
    async (context): Promise<Outcome<() => Promise<void>>> => {
      const { workbook } = context;
      const asked = await askBook(context, memory, (names) => {
        const sheets = memory.made.map(
          (id) => workbook.tables.getItemOrNullObject(names.tables[id]).worksheet,
        );
        const cell = workbook.names.getItemOrNullObject(names.cells.기준일).getRangeOrNullObject().worksheet;
        for (const sheet of [...sheets, cell]) sheet.load('id');
        return [...sheets, cell];
      });
      if (!asked.ok) return asked;
      const watched = new Set(asked.value.answer.filter((sheet) => !sheet.isNullObject).map(({ id }) => id));

      const heard = async ({ worksheetId, source }: SheetEvent): Promise<void> => {
        if (!watched.has(worksheetId)) return;
        if (source === 'Remote') {
          outbox.doubtSeen();
          tellLookForSent.call();
        }
        tellChanged.call();
      };
      const { worksheets } = workbook;
      const handlers = [
        worksheets.onChanged.add(heard),
        worksheets.onCalculated.add(heard),
        worksheets.onDeleted.add(heard),
      ];
      await context.sync();
      const settling = setInterval(() => {
        if (outbox.all().length > 0) lookForSent();
      }, SETTLED_AFTER);

      const stop = async (): Promise<void> => {
        clearInterval(settling);
        tellChanged.cancel();
        tellLookForSent.cancel();
        await removeHandlers(handlers, context);
      };
      return { ok: true, value: stop };
    },
    { whenCellIsFree: true },
  );
}

/** Handlers can only be removed in the context they were added in. */
async function removeHandlers(
  handlers: readonly { remove(): void }[],
  added: Excel.RequestContext,
): Promise<void> {
  await Excel.run(added, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
