import type { Table } from '../../book/types';
import type { HostContext } from '../hostContext';
import { assertAllowed } from './guard';
import { HostObject, type Members } from './hostObject';

/** The filter of one column of a table: by its values. */
export class Filter extends HostObject {
  static override readonly members: Members<Filter> = { methods: ['applyValuesFilter'] };

  constructor(
    host: HostContext,
    private readonly table: Table,
    private readonly column: number,
  ) {
    super(host);
  }

  applyValuesFilter(values: readonly unknown[]): void {
    assertAllowed(this.table.sheet, 'allowAutoFilter');
    this.table.filterByValues(this.column, values.map(String));
  }
}
