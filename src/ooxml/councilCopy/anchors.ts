import type { Formula } from '../formulas/readFormula';
import type { FormulaReference } from '../formulas/references';
import type { Sheet } from '../workbook/readWorkbook';

/** The cell that `A1#` spills from, as `Known.unspilled` has it. */
export function anchorOf(
  { tokens }: Formula,
  { token, sheets }: FormulaReference,
  on: Sheet | undefined,
): string {
  const text = tokens[token]!.value;
  const cell = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  return anchorKey(sheets?.[0] ?? on?.name ?? '', cell);
}

export function anchorKey(sheet: string, ref: string): string {
  return `${sheet.toLowerCase()}!${ref.toUpperCase()}`;
}
