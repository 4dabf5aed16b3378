import type { Sheet } from '../../book/types';
import type { HostContext } from '../hostContext';
import { accessDenied, invalidOperation } from '../hostError';
import { HostObject, type Members } from './hostObject';

/** What Excel allows on a protected sheet when nothing is said. */
const DEFAULT_OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class WorksheetProtection extends HostObject {
  static override readonly members: Members<WorksheetProtection> = {
    scalars: ['options', 'protected'],
    methods: ['protect', 'unprotect'],
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }
  get options(): Readonly<Record<string, boolean | string>> {
    return this.sheet.protection?.options ?? DEFAULT_OPTIONS;
  }

  protect(options?: Readonly<Record<string, boolean | string>> | null, password?: string | null): void {
    if (this.protected) throw invalidOperation('already protected');
    this.sheet.protection = { options: { ...DEFAULT_OPTIONS, ...options }, password: password ?? null };
  }
  unprotect(password?: string | null): void {
    const protection = this.sheet.protection;
    if (protection && protection.password !== null && protection.password !== password) {
      throw accessDenied(this.sheet.name);
    }
    this.sheet.protection = null;
  }
}
