import type { CellInput } from '../tables/cells';
import type { KnownRow } from '../tables/recordTypes';

/** A cell with what is needed to have it again. */
export interface KeptCell {
  readonly input: CellInput;
  readonly format: string;
}

/** A row taken out, with what is needed to bring it back. */
export interface RemovedRow {
  readonly known: KnownRow;
  /** All that was entered in it, the users' own columns too, by header; formulas as formulas. */
  readonly cells: Readonly<Record<string, KeptCell>>;
}
