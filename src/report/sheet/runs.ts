/** How a run of cells looks. */
export interface CellLook {
  readonly size: number;
  readonly bold?: true;
  readonly align: 'Left' | 'Center' | 'Right';
  readonly bordered?: true;
  readonly shaded?: true;
}

/** Rows that look the same, over some of the columns of the sheet. */
export interface Run {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly look: CellLook;
  /** The cells of each row are one; with `down` all of them are. */
  readonly merged: 'across' | 'whole' | null;
  readonly format: string | null;
}

/** Runs of one look below one another are one: a call a run, not a call a row. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const open = new Map<string, Run>();
  const done: Run[] = [];
  for (const run of runs) {
    const key = JSON.stringify([run.column, run.columns, run.look, run.merged, run.format]);
    const last = open.get(key);
    if (last !== undefined && run.merged !== 'whole' && last.row + last.rows === run.row) {
      open.set(key, { ...last, rows: last.rows + run.rows });
      continue;
    }
    if (last !== undefined) done.push(last);
    open.set(key, run);
  }
  return [...done, ...open.values()];
}
