import type { ReportBook } from '../../workbook/reportBook';
import type { Problem } from '../../domain/kinds';
import { LOOK_AT } from '../../domain/lookAt';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import type { Outcome, WorkbookProblem, WorkbookProblemCode } from '../../workbook/book/outcome';
import { NOTHING_TO_LOOK_AT, type SessionState } from './state';
import type { Store } from './store';

const STRUCTURAL: ReadonlySet<string> = new Set<WorkbookProblemCode>([
  'tablesMissing',
  'columnMissing',
  'columnDuplicate',
]);

/** Whether a second attempt cannot cure it: the tables themselves must be looked at. */
export function isStructural({ code }: Problem): boolean {
  return STRUCTURAL.has(code);
}

export interface Reader {
  /** Reads the workbook again; calls that come while it is being read are answered by one more reading. */
  refresh(): Promise<void>;
  /** Resolves when the reading under way, if any, has ended. */
  upToDate(): Promise<void>;
  /** Ends following changes made in the cells. */
  stop(): void;
}

/** Keeps the store in step with the workbook, whoever changes it. */
export function createReader(book: ReportBook, store: Store<SessionState>): Reader {
  let underWay: Promise<void> | null = null;
  let wanted = false;
  let unwatch: (() => Promise<void>) | null = null;
  let stopped = false;

  /** Where it fails it is tried again at the next reading. */
  async function follow(): Promise<void> {
    if (unwatch !== null || stopped) return;
    const watching = await book.watch(
      () => void refresh(),
      (problem) => store.patch({ notice: { kind: 'failed', problem, retry: null } }),
    );
    if (!watching.ok) return;
    if (stopped) void watching.value();
    else unwatch = watching.value;
  }

  function failed(problem: WorkbookProblem): void {
    store.patch({ unreadable: problem });
  }

  /** Whether the tables stand and can be read. */
  async function inspect(): Promise<boolean> {
    const inspected = await book.inspect();
    if (!inspected.ok) {
      failed(inspected.problem);
      return false;
    }
    const found = inspected.value;
    if (found.kind === 'none') {
      store.patch({ plan: found.plan, book: null, damage: [], unreadable: null });
    } else if (found.kind === 'damaged') {
      const { notice } = store.getSnapshot();
      const isContradicted = notice?.kind === 'done' && notice.done.code === 'repaired';
      store.patch({
        ...{ plan: null, damage: found.problems, unreadable: null },
        notice: isContradicted ? null : notice,
      });
    }
    return found.kind === 'ready';
  }

  async function readFigures(): Promise<WorkbookProblem | null> {
    const read = await book.read();
    if (!read.ok) return read.problem;
    const accepted = await readAccepted(read.value);
    if (!accepted.ok) return accepted.problem;
    const { revision } = store.getSnapshot();
    store.patch({
      book: read.value,
      accepted: accepted.value,
      plan: null,
      damage: [],
      unreadable: null,
      unconfirmed: book.outbox,
      revision: revision + 1,
    });
    return (await readToLookAt(read.value)) ?? readMoved(read.value);
  }

  async function readAccepted({ made }: BookSnapshot): Promise<Outcome<SessionState['accepted']>> {
    if (!made.includes('acceptedFindings')) return { ok: true, value: [] };
    const read = await book.readTable('acceptedFindings');
    return read.ok ? { ok: true, value: read.value.rows } : read;
  }

  /** Only where something says that there is such a row: ledgers are long. */
  async function readToLookAt({ programmes, ownerless }: BookSnapshot): Promise<WorkbookProblem | null> {
    const isTold = ownerless > 0 || programmes.some((row) => Object.values(row).includes(LOOK_AT));
    const read = isTold ? await book.readToLookAt() : { ok: true as const, value: NOTHING_TO_LOOK_AT };
    if (!read.ok) return read.problem;
    store.patch({ toLookAt: read.value });
    return null;
  }

  /** The lines of the report are many: only where a result came from one. */
  async function readMoved({ made }: BookSnapshot): Promise<WorkbookProblem | null> {
    if (!made.includes('measurements')) return null;
    const measurements = await book.readTable('measurements');
    if (!measurements.ok) return measurements.problem;
    const taken = measurements.value.rows.filter(({ record }) => record.line !== '');
    if (taken.length === 0) {
      store.patch({ moved: [] });
      return null;
    }
    const indicators = await book.readTable('indicators');
    if (!indicators.ok) return indicators.problem;
    const lines = await book.readTable('reportLines');
    if (!lines.ok) return lines.problem;
    // Reads sentences, which the list of programmes does not need; not to be had offline, it is had at the next reading.
    const code = await import(/* webpackChunkName: "moved" */ './movedResults').catch(() => null);
    if (code !== null)
      store.patch({ moved: code.movedResults(taken, indicators.value.rows, lines.value.rows) });
    return null;
  }

  async function readOnce(): Promise<void> {
    const { book: known, damage } = store.getSnapshot();
    if (known === null || damage.length > 0) {
      if (!(await inspect())) return;
    }
    await follow();
    const problem = await readFigures();
    if (problem === null) return;
    if (!isStructural(problem) || (await inspect())) failed(problem);
  }

  async function readUntilCurrent(): Promise<void> {
    do {
      wanted = false;
      await readOnce();
    } while (wanted && !stopped);
  }

  function refresh(): Promise<void> {
    wanted = true;
    underWay ??= readUntilCurrent().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  return {
    refresh,
    upToDate: () => underWay ?? Promise.resolve(),
    stop() {
      stopped = true;
      void unwatch?.();
      unwatch = null;
    },
  };
}
