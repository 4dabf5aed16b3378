import type { Sheet } from '../../workbook/readWorkbook';
import { CouncilCopyRefused } from '../refusal';

/** The sheets to hand out, in the order of the workbook. Errors: a name that is not there, no sheet at all. */
export function chooseSheets(
  sheets: readonly Sheet[],
  wanted: readonly string[] | 'visible',
): readonly Sheet[] {
  // Macros of Excel 4 and dialogs of Excel 95: programs, which are handed out to nobody.
  const known = sheets.filter(({ kind }) => kind === 'worksheet' || kind === 'chartsheet');
  const isWanted = wanted === 'visible' ? isVisible : isAmong(wanted);
  if (wanted !== 'visible') {
    const unknown = wanted.filter((name) => !known.some(isAmong([name])));
    if (unknown.length > 0) {
      const names = known.map(({ name }) => name);
      throw new CouncilCopyRefused({ code: 'sheetsUnknown', unknown, sheets: names });
    }
  }
  const chosen = known.filter(isWanted);
  if (chosen.length === 0) throw new CouncilCopyRefused({ code: 'sheetsNone' });
  return chosen;
}

function isVisible({ state }: Sheet): boolean {
  return state === 'visible';
}

function isAmong(names: readonly string[]): (sheet: Sheet) => boolean {
  const keys = new Set(names.map((name) => name.toLowerCase()));
  return ({ name }) => keys.has(name.toLowerCase());
}
