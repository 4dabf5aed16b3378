import type { FunctionSpec } from '../../functions/functionSpec';
import type {
  AnyRecord,
  BudgetRecord,
  PaymentRecord,
  RecordOf,
  Row,
} from '../../workbook/tables/recordTypes';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { EntryTable } from '../../workbook/tables/tableId';

/** The pane's places, each a tab. */
export type TabId = 'programmes' | 'report' | 'check' | 'submission';

/** Which screen the pane shows. Kept in memory: office.js takes the browser's history away. */
export type Route =
  /** `from`: the programme one comes back from, whose line takes the focus. */
  | { readonly screen: 'programmes'; readonly from: string | null }
  | { readonly screen: 'report' }
  | { readonly screen: 'check' }
  | { readonly screen: 'submission' }
  | { readonly screen: 'programme'; readonly number: string }
  /** `programme`: the one edited, as it stood, for it may get another number here; or null for a new one. */
  | { readonly screen: 'programmeForm'; readonly programme: ProgrammeRow | null }
  | { readonly screen: 'budgetForm'; readonly number: string; readonly row: Row<BudgetRecord> | null }
  | { readonly screen: 'paymentForm'; readonly number: string; readonly row: Row<PaymentRecord> | null }
  /** `number`: the programme of rows that name none, or null. */
  | { readonly screen: 'ledgerPaste'; readonly number: string | null }
  | { readonly screen: 'targets'; readonly number: string }
  | { readonly screen: 'settings' }
  /** What the report says of a programme, and of the office. */
  | { readonly screen: 'sections'; readonly number: string }
  | { readonly screen: 'officeSections' }
  | { readonly screen: 'referenceDate' }
  | { readonly screen: 'rollup' }
  | { readonly screen: 'templates' }
  | { readonly screen: 'otherTables' }
  /** `from`: the key of the row one comes back from, which takes the focus. */
  | { readonly screen: 'records'; readonly table: EntryTable; readonly from: string | null }
  /** `row`: the row edited, or null for a new one. */
  | { readonly screen: 'recordForm'; readonly table: EntryTable; readonly row: Row<AnyRecord> | null }
  | { readonly screen: 'indicator'; readonly indicator: Row<RecordOf['indicators']> }
  /** `from`: the function one comes back from. */
  | { readonly screen: 'functions'; readonly from: string | null }
  | { readonly screen: 'insertFunction'; readonly spec: FunctionSpec };

export type Go = (route: Route) => void;
