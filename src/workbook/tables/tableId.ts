/** The tables that the product knows, whether they were made in a workbook or not. */
export type TableId =
  | 'programmes'
  | 'budgets'
  | 'payments'
  | 'plans'
  | 'indicators'
  | 'measurements'
  | 'reportLines'
  | 'awards'
  | 'awardUses'
  | 'submittedCopies'
  | 'acceptedFindings'
  | 'settings';

/** Tables whose rows people enter one by one; 설정 is a form of its own. */
export type EntryTable = Exclude<TableId, 'settings'>;
