import type { Table } from '../../book/types';
import type { HostContext } from '../hostContext';
import { invalidArgument } from '../hostError';
import { assertAllowed } from './guard';
import { HostObject, type Members } from './hostObject';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

export class TableSort extends HostObject {
  static override readonly members: Members<TableSort> = {
    scalars: ['fields', 'matchCase', 'method'],
    methods: ['apply'],
  };

  constructor(
    host: HostContext,
    private readonly table: Table,
  ) {
    super(host);
  }

  get fields(): readonly SortField[] {
    return this.table.sortFields;
  }
  get matchCase(): boolean {
    return false;
  }
  get method(): string {
    return 'PinYin';
  }

  apply(fields: readonly SortField[]): void {
    assertAllowed(this.table.sheet, 'allowSort');
    for (const { key } of fields) {
      if (key < 0 || key >= this.table.area.columns) throw invalidArgument(`sort key ${key}`);
    }
    this.table.sort(fields.map(({ key, ascending = true }) => ({ key, ascending })));
  }
}
