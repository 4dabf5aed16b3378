import { recompute } from '../../recompute/recompute';
import { isSameValue } from '../../recompute/sameValue';
import type { NativeCell, SeenSheets } from '../sheets/seenSheets';

/**
 * The cells whose native formula must not be handed out: it comes to another value than the one saved, or stumbles over a
 * text such as `2,520만원`, which our functions read and Excel's do not. Tried once the sheets have been gone through.
 */
export function untrustedNatives(seen: SeenSheets): ReadonlySet<string> {
  const untrusted = new Set<string>();
  const differs = (sheet: string, { place, formula, value }: NativeCell): boolean => {
    const computed = recompute(formula, seen.saved.seenFrom(sheet, place));
    if (computed.ok) return !isSameValue(computed.value, value);
    // The twin reads days from 1904, our function did not: what cannot be tried there is not handed out.
    return seen.saved.workbook.date1904 || computed.unknown.startsWith('"');
  };
  for (const [sheet, { natives }] of seen.sheets) {
    for (const native of natives) if (differs(sheet, native)) untrusted.add(cellKey(sheet, native.ref));
  }
  return untrusted;
}

/** `시트!B7`, as {@link Known.untrusted} has it. */
export function cellKey(sheet: string, ref: string): string {
  return `${sheet}!${ref}`;
}
