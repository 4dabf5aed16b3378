import { accessTo } from './access';
import { append } from './append';
import { recordCumulative } from './cumulative';
import { edit } from './edit';
import { History, tableOf } from './history';
import { insertFormula } from './insertFormula';
import { insertionPlace } from './insertionPlace';
import { inspect } from './inspect';
import { createTables, repair } from './make';
import { read } from './read';
import { readLedger } from './readLedger';
import { recover } from './recover';
import { setReferenceDate } from './referenceDate';
import { remove } from './remove';
import { placeRollup, sheetNames } from './rollup';
import type { KnownRow } from './rows';
import type { EntryTable, HostFacts, Outcome, RecordOf, ReportBook } from './types';
import { Watcher } from './watch';

/** The workbook that Excel has open, as the pane uses it. */
export function createReportBook(facts: HostFacts): ReportBook {
  const access = accessTo(facts);
  const history = new History();
  const inTurn = queue();
  const watchers = new Set<Watcher>();

  /** Tables that were just made may stand on sheets that nobody watches yet. */
  async function followed<T>(make: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await make();
    if (outcome.ok) for (const watcher of watchers) await watcher.start();
    return outcome;
  }

  return {
    inspect: () => inspect(access),
    createTables: (plan) => inTurn(() => followed(() => createTables(access, plan))),
    repair: () => inTurn(() => followed(() => repair(access))),
    read: () => read(access),
    readLedger: (number) => readLedger(access, number),

    append: (entries) =>
      inTurn(async () => {
        const outcome = await append(
          access,
          entries.map((entry) => ({ entry })),
        );
        if (!outcome.ok) return outcome;
        const rows = entries.map((entry, index): KnownRow => ({ ...entry, key: outcome.value[index] ?? '' }));
        history.add({ kind: 'append', rows });
        return outcome;
      }),

    recordCumulative: (input, { acceptLower = false } = {}) =>
      inTurn(async () => {
        const outcome = await recordCumulative(access, input, acceptLower);
        if (!outcome.ok) return outcome;
        const rows = outcome.value.map(({ key, entry }): KnownRow => ({ ...entry, key }));
        if (rows.length > 0) history.add({ kind: 'append', rows });
        return { ok: true, value: rows.map(({ key }) => key) };
      }),

    edit: (table, key, base, next) =>
      inTurn(async () => {
        const outcome = await edit(access, knownRow(table, key, base), next);
        if (!outcome.ok) return outcome;
        history.add({ kind: 'edit', row: knownRow(table, outcome.value, next), before: base });
        return { ok: true, value: undefined };
      }),

    remove: (table, key, base) =>
      inTurn(async () => {
        const outcome = await remove(access, [knownRow(table, key, base)]);
        if (!outcome.ok) return outcome;
        history.add({ kind: 'remove', rows: outcome.value });
        return { ok: true, value: undefined };
      }),

    revertLast: () => inTurn(() => history.revertLast(access)),
    get lastAction() {
      const { last } = history;
      return last && { kind: last.kind, table: tableOf(last) };
    },

    setReferenceDate: (day) => inTurn(() => setReferenceDate(access, day)),
    sheetNames,
    placeRollup: (target) => inTurn(() => placeRollup(access, target)),
    insertionPlace: () => insertionPlace(access),
    insertFormula: (insertion) => inTurn(() => insertFormula(insertion)),

    get outbox() {
      return access.outbox.unseen();
    },
    recover: () => inTurn(() => recover(access)),
    async watch(onChange, onRefused) {
      const watcher = new Watcher(access, {
        changed: onChange,
        async lookForSent() {
          const waiting = access.outbox.unseen().length;
          const outcome = await inTurn(() => recover(access));
          // Any other problem leaves the entries in the outbox: they are looked for again after a while.
          if (!outcome.ok && outcome.problem.code === 'numberTaken') onRefused(outcome.problem);
          if (access.outbox.unseen().length !== waiting) onChange();
        },
      });
      const started = await watcher.start();
      if (!started.ok) {
        await watcher.stop();
        return started;
      }
      watchers.add(watcher);
      return {
        ok: true,
        async value() {
          watchers.delete(watcher);
          await watcher.stop();
        },
      };
    },
  };
}

/** The table and the record belong together; TypeScript cannot see it through a generic. */
function knownRow<T extends EntryTable>(table: T, key: string, record: RecordOf[T]): KnownRow {
  return { table, key, record } as unknown as KnownRow;
}

/** Does one thing after the other: two writes of one pane at the same time would look at the same last row. */
function queue(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(action);
    last = next.catch(() => undefined);
    return next;
  };
}
