import type { BookAccess } from './book/access';
import type { Outcome } from './book/outcome';
import type { Action } from './history';
import type { RemovedRow } from './outbox/keptRows';
import { append, type EntryToAppend } from './rows/append';
import { edit } from './rows/edit';
import { remove } from './rows/remove';
import { saveRows, type Changes, type Saved } from './rows/saveRows';
import { setReferenceDate } from './sheets/referenceDate';
import { saveSettings } from './sheets/saveSettings';
import { takeBackSheets } from './sheets/madeSheets';
import { takeBackPlaced } from './sheets/takeBack';
import type { KnownRow } from './tables/recordTypes';

/** Takes an action back; answers the action that this was, whose inverse does it again. */
export async function inverse(access: BookAccess, action: Action): Promise<Outcome<Action>> {
  switch (action.kind) {
    case 'append':
      return mapped(await remove(access, action.rows), (rows) => ({ kind: 'remove', rows }));
    case 'remove':
      return mapped(await append(access, action.rows.map(broughtBack)), (keys) => ({
        kind: 'append',
        rows: action.rows.map(({ known }, index) => ({ ...known, key: keys[index] ?? known.key })),
      }));
    case 'edit':
      return mapped(
        await edit(access, action.row, action.before, action.renumbered),
        ({ key, renumbered }) => ({
          kind: 'edit',
          row: { ...action.row, key, record: action.before } as KnownRow,
          before: action.row.record,
          renumbered,
        }),
      );
    case 'save':
      return mapped(await saveRows(access, undoing(action.saved)), (saved) => ({ kind: 'save', saved }));
    case 'referenceDate':
      return mapped(await setReferenceDate(access, action.before, action.after), () => ({
        kind: 'referenceDate',
        before: action.after,
        after: action.before,
      }));
    case 'settings': {
      const back = action.changes.map(({ item, from, to }) => ({ item, from: to, to: from }));
      return mapped(await saveSettings(access, back), () => ({ kind: 'settings', changes: back }));
    }
    case 'together': {
      const { left, turned } = action;
      for (let last = left.at(-1); last !== undefined; last = left.at(-1)) {
        const one = await inverse(access, last);
        if (!one.ok) return one;
        left.pop();
        turned.push(one.value);
      }
      return { ok: true, value: { kind: 'together', left: turned, turned: [] } };
    }
    case 'place':
      return mapped(await takeBackPlaced(action.placed), () => ({ kind: 'unplace', again: action.again }));
    case 'unplace':
      return mapped(await action.again(), (placed) => ({ kind: 'place', placed, again: action.again }));
    case 'makeSheets':
      return mapped(await takeBackSheets(action.made), () => ({ kind: 'removeSheets', again: action.again }));
    case 'removeSheets':
      return mapped(await action.again(), (made) => ({ kind: 'makeSheets', made, again: action.again }));
  }
}

/** The changes that make rows as they were before others. */
function undoing({ added, changed, removed }: Saved): Changes {
  return {
    added: removed.map(broughtBack),
    changed: changed.map(({ row, before }) => ({ known: row, next: before })),
    removed: added,
  };
}

function broughtBack({ known: { key, ...entry }, cells }: RemovedRow): EntryToAppend {
  return { entry, kept: cells, ...(key && { key }) };
}

function mapped<T, U>(outcome: Outcome<T>, to: (value: T) => U): Outcome<U> {
  return outcome.ok ? { ok: true, value: to(outcome.value) } : outcome;
}
