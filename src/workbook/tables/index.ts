import { acceptedFindings } from './acceptedFindings';
import { awards } from './awards';
import { awardUses } from './awardUses';
import { budgets } from './budgets';
import { indicators } from './indicators';
import { measurements } from './measurements';
import { payments } from './payments';
import { plans } from './plans';
import { programmes } from './programmes';
import { reportLines } from './reportLines';
import { settings } from './settings';
import { submittedCopies } from './submittedCopies';
import type { TableSpec } from './table';
import type { EntryTable, TableId } from './tableId';

/** Every table of the workbook, in the order in which their sheets are made. */
export const DESCRIBED = {
  programmes,
  budgets,
  payments,
  plans,
  indicators,
  measurements,
  reportLines,
  awards,
  awardUses,
  submittedCopies,
  acceptedFindings,
  settings,
} as const satisfies Record<TableId, TableSpec>;

/** The same, for those who do not care which. */
export const TABLES: Readonly<Record<TableId, TableSpec>> = { ...DESCRIBED };

export const TABLE_IDS = Object.keys(TABLES) as readonly TableId[];

/** Tables whose rows people enter one by one; 설정 is a form of its own. */
export const ENTRY_TABLES = TABLE_IDS.filter((id): id is EntryTable => id !== 'settings');

/** The tables that 「실적 표 만들기」 makes. */
export const FIRST_TABLES = TABLE_IDS.filter((id) => TABLES[id].firstMade);

/** Version of this schema, kept in the workbook's settings. */
export const SCHEMA_VERSION = 2;
