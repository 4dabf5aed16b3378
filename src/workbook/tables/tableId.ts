/** The tables that the product knows, whether they were made in a workbook or not. */
export type TableId =
  | 'programmes'
  | 'budgets'
  | 'payments'
  | 'indicators'
  | 'measurements'
  | 'reportLines'
  | 'awards'
  | 'awardUses'
  | 'settings';
