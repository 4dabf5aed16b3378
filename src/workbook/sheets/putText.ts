import type { Outcome } from '../book/outcome';
import { refuse, runInExcel } from '../book/problems';

/** Writes a text into the selected cell, behind the text that stands there; a number or a formula is not written over. Two syncs. */
export function putText(text: string): Promise<Outcome<{ readonly address: string }>> {
  return runInExcel(async (context): Promise<Outcome<{ readonly address: string }>> => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas');
    await context.sync();
    const stands = cell.formulas[0]?.[0] as unknown;
    const isText = typeof stands === 'string' && !stands.startsWith('=');
    const { address } = cell;
    if (!isText) return refuse('targetOccupied', { address });
    cell.values = [[stands + text]];
    await context.sync();
    return { ok: true, value: { address } };
  });
}
