import type { Outcome } from '../../src/workbook/book/outcome';
import { enterPayment, openDeskWithTables, payment, type Desk } from '../host/workbook/support';
import { FAULTS } from './actions';

interface Row {
  readonly key: string;
  readonly amount: number;
}

/** A generator of numbers below 1 that gives the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ATTEMPTS = 4;

/**
 * So many random entries, edits, removals and undos, a third of them struck by a fault, with a user's own sorting,
 * inserting, deleting, pasting, filtering and protecting between. Answers the amounts of the ledger and of a model that
 * knows of no Excel.
 */
export async function randomActions({
  steps,
  seed,
}: {
  readonly steps: number;
  readonly seed: number;
}): Promise<{ readonly ledger: readonly number[]; readonly model: readonly number[] }> {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const desk = await openDeskWithTables();
  let rows: readonly Row[] = [];
  let amount = 0;

  /** As a person does it: until it goes through, having put right what was told. */
  async function persist<T>(action: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (below(3) === 0) FAULTS.filter(({ reloads }) => !reloads)[below(6)]?.strike(desk, 1 + below(3));
    let outcome = await action();
    for (let nth = 1; nth < ATTEMPTS && !outcome.ok; nth += 1) {
      desk.office.temper.failRequest = null;
      calm(desk);
      if (below(2) === 0) await desk.book.recover();
      outcome = await action();
    }
    desk.office.temper.failRequest = null;
    return outcome;
  }

  async function act(): Promise<void> {
    const row = rows[below(rows.length)];
    const kind = row ? below(4) : 0;
    amount += 1;
    if (kind <= 1 || !row) {
      const sender = { draft: 'form', token: String(amount) };
      const added = await persist(() => desk.book.append([enterPayment('01', amount)], sender));
      if (!added.ok) throw new Error(`append: ${added.problem.code}`);
      rows = [...rows, { key: added.value[0] ?? '', amount }];
    } else if (kind === 2) {
      const next = payment('01', amount);
      const changed = await persist(() =>
        desk.book.edit('payments', row.key, payment('01', row.amount), next),
      );
      if (!changed.ok) throw new Error(`edit: ${changed.problem.code}`);
      rows = rows.map((other) => (other === row ? { ...row, amount } : other));
    } else {
      const removed = await persist(() => desk.book.remove('payments', row.key, payment('01', row.amount)));
      if (!removed.ok) throw new Error(`remove: ${removed.problem.code}`);
      rows = rows.filter((other) => other !== row);
    }
  }

  async function actAndThinkAgain(): Promise<void> {
    const before = rows;
    await act();
    if (below(4) > 0) return;
    const undone = await persist(() => desk.book.revertLast());
    if (!undone.ok) throw new Error(`undo: ${undone.problem.code}`);
    rows = before;
  }

  /** Something the person does in the sheet; answers the rows that are there then. */
  function interfere(): void {
    const table = desk.table('집행');
    const { sheet, area, headers } = table;
    const bodyRows = area.rows - 1;
    const index = below(bodyRows);
    const cell = (header: string, row: number) => ({
      row: area.row + 1 + row,
      column: area.column + headers.indexOf(header),
      rows: 1,
      columns: 1,
    });
    switch (below(7)) {
      case 0:
        return table.sort([{ key: headers.indexOf('금액'), ascending: below(2) === 0 }]);
      case 1:
        return table.insertRows(index, 1);
      case 2: {
        if (bodyRows < 2) return;
        const key = String(sheet.values(cell('집행번호', index))[0]?.[0] ?? '');
        table.removeRows(index, 1);
        rows = rows.filter((row) => row.key !== key || key === '');
        return;
      }
      case 3:
        return void (sheet.protection = { options: {}, password: null });
      case 4:
        return table.filterByValues(headers.indexOf('금액'), [String(amount)]);
      case 5:
        return headers.includes('내 열') ? undefined : table.insertColumn(below(headers.length), '내 열');
      default:
        return void (desk.office.book.autoCorrect.growTables = below(2) === 0);
    }
  }

  try {
    for (let step = 0; step < steps; step += 1) {
      await actAndThinkAgain();
      if (below(2) === 0) {
        calm(desk);
        interfere();
      }
    }
    calm(desk);
    await desk.book.recover();
    const amounts = (await desk.column('집행', '금액')).filter((cell) => cell !== '').map(Number);
    return { ledger: sorted(amounts), model: sorted(rows.map((row) => row.amount)) };
  } finally {
    desk.office.stop();
  }
}

function calm(desk: Desk): void {
  const table = desk.table('집행');
  table.sheet.protection = null;
  table.clearFilters();
}

function sorted(amounts: readonly number[]): readonly number[] {
  return [...amounts].sort((one, other) => one - other);
}
