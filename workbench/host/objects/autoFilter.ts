import type { Table } from '../../book/types';
import type { HostContext } from '../hostContext';
import { notFound } from '../hostError';
import { assertAllowed } from './guard';
import { HostObject, type Members } from './hostObject';
import { Range } from './range';

/** The filter of a table; of a sheet (table null) it says that there is none: the model filters tables only. */
export class AutoFilter extends HostObject {
  static override readonly members: Members<AutoFilter> = {
    scalars: ['enabled', 'isDataFiltered'],
    methods: ['clearCriteria', 'getRange', 'getRangeOrNullObject'],
  };

  constructor(
    host: HostContext,
    private readonly table: Table | null,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return this.table !== null;
  }
  get isDataFiltered(): boolean {
    return this.table?.isFiltered ?? false;
  }
  clearCriteria(): void {
    if (!this.table) return;
    assertAllowed(this.table.sheet, 'allowAutoFilter');
    this.table.clearFilters();
  }
  getRangeOrNullObject(): Range | null {
    return this.table && new Range(this.host, this.table.sheet, this.table.area);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw notFound();
    return range;
  }
}
