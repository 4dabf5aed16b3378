import type { MoneyUnit } from '../../domain/moneyUnit';
import { AMOUNT_UNITS } from '../../workbook/tables/choices';

/** 표기단위 for the unit a person wrote: the largest one a report uses is 억원. */
export function amountUnitOf(written: MoneyUnit): (typeof AMOUNT_UNITS)[number] {
  return AMOUNT_UNITS.find((unit) => unit === written) ?? '억원';
}
