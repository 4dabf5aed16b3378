import type { Sheet } from '../../book/types';
import { accessDenied } from '../hostError';

/** What a protected sheet may still allow, as `worksheet.protection.options` calls it. */
type Allowance =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowSort'
  | 'allowAutoFilter';

/** Refuses a change of a protected sheet. Every cell counts as locked: the model has no unlocked cells. */
export function assertAllowed(sheet: Sheet, allowance?: Allowance): void {
  const { protection } = sheet;
  if (!protection) return;
  if (allowance && protection.options[allowance] === true) return;
  throw accessDenied(sheet.name);
}
