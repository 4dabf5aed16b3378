import { areaAddress, readCellAddress } from '../../domain/a1';
import { failure, success, type Result } from '../../domain/kinds';
import { PLAN_COLUMNS, ROLLUP_COLUMNS, ROLLUP_GROUPS } from '../../functions/rollupShape';
import type { RollupTarget } from '../../workbook/sheets/placeRollup';
import { collectFields, type Conversion, type Texts } from '../form/conversion';

export type RollupField = 'sheet' | 'newName' | 'cell' | 'group' | 'plans';

/** `sheet` is the name of a sheet, or '' for a new one; `group` is '' where each programme has its row; `plans` is 'yes' or ''. */
export type RollupTexts = Texts<RollupField>;

/** What Excel does not take in the name of a sheet. */
const REFUSED = /[:\\/?*[\]]|^'|'$/;
const LONGEST_NAME = 31;

function readNewName(text: string, existing: readonly string[]): Result<string> {
  const name = text.trim();
  if (name === '') return failure('required');
  if (name.length > LONGEST_NAME || REFUSED.test(name)) return failure('invalidSheetName');
  const taken = existing.some((sheet) => sheet.toLowerCase() === name.toLowerCase());
  return taken ? failure('sheetNameTaken', { name }) : success(name);
}

function readCell(text: string): Result<string> {
  const cell = text.normalize('NFKC').replace(/[\s$]/g, '').toUpperCase();
  if (cell === '') return failure('required');
  return readCellAddress(cell) === null ? failure('invalidCell') : success(cell);
}

/** Where the summary goes, as the form says it. A new sheet is filled from its own first cell. */
export function toTarget(
  texts: RollupTexts,
  existing: readonly string[],
): Conversion<RollupField, RollupTarget> {
  const fields = collectFields<RollupField>();
  const isNew = texts.sheet === '';
  const sheet = isNew ? fields.take('newName', readNewName(texts.newName, existing)) : texts.sheet;
  const cell = isNew ? 'A1' : fields.take('cell', readCell(texts.cell));
  const errors = fields.errors();
  if (errors !== null || sheet === null || cell === null) return { ok: false, errors: errors ?? {} };
  const group = ROLLUP_GROUPS.find((known) => known === texts.group);
  const content = { ...(group && { group }), ...(texts.plans === 'yes' && { withPlans: true }) };
  return { ok: true, value: { sheet, isNew, cell, ...content } };
}

const COLUMNS = ROLLUP_COLUMNS.length;
/** Header, total, and the line that names programmes without entries. */
const ROWS_BESIDES = 3;

/** The cells that the summary may fill when it starts in `cell`, or null where that is no cell. */
export function spillArea(cell: string, programmes: number, withPlans: boolean): string | null {
  const start = readCellAddress(cell);
  const columns = withPlans ? COLUMNS + PLAN_COLUMNS.length : COLUMNS;
  return start === null ? null : areaAddress(start, { rows: programmes + ROWS_BESIDES, columns });
}
