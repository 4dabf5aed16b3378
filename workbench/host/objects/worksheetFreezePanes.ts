import type { Sheet } from '../../book/types';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { HostContext } from '../hostContext';
import { notFound } from '../hostError';
import { HostObject, type Members } from './hostObject';
import { Range, toRange } from './range';

export class WorksheetFreezePanes extends HostObject {
  static override readonly members: Members<WorksheetFreezePanes> = {
    methods: [
      'freezeAt',
      'freezeColumns',
      'freezeRows',
      'getLocation',
      'getLocationOrNullObject',
      'unfreeze',
    ],
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  /** Freezes the rows and columns of a range that starts in the top left cell. */
  freezeAt(frozenRange: unknown): void {
    const { area } = toRange(this.host, frozenRange, this.sheet);
    this.sheet.frozen = {
      rows: area.rows === MAX_ROWS ? 0 : area.row + area.rows,
      columns: area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
    };
  }
  freezeRows(count = 1): void {
    this.sheet.frozen = { rows: count, columns: 0 };
  }
  freezeColumns(count = 1): void {
    this.sheet.frozen = { rows: 0, columns: count };
  }
  unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return new Range(this.host, this.sheet, {
      row: 0,
      column: 0,
      rows: rows || MAX_ROWS,
      columns: columns || MAX_COLUMNS,
    });
  }
  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (!location) throw notFound();
    return location;
  }
}
