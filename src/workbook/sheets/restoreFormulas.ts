import { areaAddress } from '../../domain/a1';
import { callsOurs } from '../../functions/callsOurs';
import type { Outcome } from '../book/outcome';
import { runInExcel } from '../book/problems';
import type { CellValue } from '../tables/cells';

/** What a cell shows whose function Excel did not know when it was last computed. */
const UNKNOWN = '#NAME?';

/** Cells of one sheet that were left as they were. */
export interface LeftFormulas {
  readonly sheet: string;
  /** null where the sheet lets nobody look. */
  readonly cells: number | null;
  /**
   * - protected: nothing can be written on the sheet
   * - unknown: written anew, and Excel still does not know the function
   * - refused: Excel did not take them, of an array formula of old say
   */
  readonly why: 'protected' | 'unknown' | 'refused';
}

export interface RestoredFormulas {
  /** Cells that were written anew and show something else now. */
  readonly restored: number;
  readonly left: readonly LeftFormulas[];
}

/** Formulas that show #NAME?, `null` where a cell beside them is another matter: Excel leaves such a cell alone. */
interface BrokenArea {
  readonly address: string;
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly cells: number;
}

interface LookedAt {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** null where the sheet lets nobody look. */
  readonly areas: readonly BrokenArea[] | null;
}

/**
 * Finds the cells that show `#NAME?` and call a function of ours, and writes each formula anew, sheet by sheet: a
 * workbook that was computed without the add-in keeps that error also when the add-in is there (office-js #6611).
 *
 * A sheet that cannot be written is left out and told.
 */
export async function restoreFormulas(): Promise<Outcome<RestoredFormulas>> {
  const sheets = await sheetsOf();
  if (!sheets.ok) return sheets;
  let restored = 0;
  const left: LeftFormulas[] = [];
  for (const { name, isProtected } of sheets.value) {
    const looked = await lookAt(name, isProtected);
    if (!looked.ok) return looked;
    const { areas } = looked.value;
    const cells = areas?.reduce((sum, area) => sum + area.cells, 0) ?? null;
    if (cells === 0) continue;
    if (areas === null || isProtected) {
      left.push({ sheet: name, cells, why: 'protected' });
      continue;
    }
    const written = await writeAnew(name, areas);
    if (!written.ok && written.problem.code === 'cellEditing') return written;
    if (!written.ok) left.push({ sheet: name, cells, why: 'refused' });
    else {
      restored += cells! - written.value;
      if (written.value > 0) left.push({ sheet: name, cells: written.value, why: 'unknown' });
    }
  }
  return { ok: true, value: { restored, left } };
}

function sheetsOf(): Promise<Outcome<readonly { readonly name: string; readonly isProtected: boolean }[]>> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    const value = worksheets.items.map(({ name, protection }) => ({
      name,
      isProtected: protection.protected,
    }));
    return { ok: true, value };
  });
}

/** The broken cells of one sheet. One that is protected may not even let them be looked for. */
async function lookAt(sheet: string, isProtected: boolean): Promise<Outcome<LookedAt>> {
  const looked = await runInExcel(async (context): Promise<Outcome<LookedAt>> => {
    const errors = context.workbook.worksheets
      .getItem(sheet)
      .getRange()
      .getSpecialCellsOrNullObject('Formulas', 'Errors');
    errors.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/values,areas/items/formulas');
    await context.sync();
    const areas = errors.isNullObject
      ? []
      : errors.areas.items.map(brokenIn).filter(({ cells }) => cells > 0);
    return { ok: true, value: { sheet, isProtected, areas } };
  });
  return looked.ok || !isProtected ? looked : { ok: true, value: { sheet, isProtected, areas: null } };
}

function brokenIn({ rowIndex, columnIndex, values, formulas }: Excel.Range): BrokenArea {
  const broken = (formulas as CellValue[][]).map((line, row) =>
    line.map((formula, column) =>
      values[row]?.[column] === UNKNOWN && callsOurs(String(formula)) ? String(formula) : null,
    ),
  );
  return {
    address: areaAddress(
      { row: rowIndex, column: columnIndex },
      { rows: broken.length, columns: broken[0]?.length ?? 0 },
    ),
    formulas: broken,
    cells: broken.flat().filter((formula) => formula !== null).length,
  };
}

/** Writes the formulas of a sheet anew; answers how many of its cells show the error still. */
function writeAnew(sheet: string, areas: readonly BrokenArea[]): Promise<Outcome<number>> {
  return runInExcel(async (context): Promise<Outcome<number>> => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const written = areas.map(({ address, formulas }) => {
      const range = worksheet.getRange(address);
      range.formulas = formulas as (string | null)[][];
      range.load('values');
      return range;
    });
    await context.sync();
    const still = areas.map(({ formulas }, index) =>
      formulas.flatMap((line, row) =>
        line.filter(
          (formula, column) => formula !== null && written[index]!.values[row]?.[column] === UNKNOWN,
        ),
      ),
    );
    return { ok: true, value: still.flat().length };
  });
}
