import { notFound } from '../hostError';
import { Application } from './application';
import { Functions } from './functions';
import { HostObject, type Members } from './hostObject';
import { NamedItemCollection } from './namedItem';
import { Range } from './range';
import { SettingCollection } from './setting';
import { TableCollection } from './table';
import { WorksheetCollection } from './worksheetCollection';

export class Workbook extends HostObject {
  static override readonly members: Members<Workbook> = {
    scalars: ['name', 'readOnly'],
    navigations: ['application', 'functions', 'names', 'settings', 'tables', 'worksheets'],
    methods: [
      'getActiveCell',
      'getSelectedRange',
      '_GetRangeForEventByReferenceId',
      '_GetRangeOrNullObjectForEventByReferenceId',
      '_GetReferenceCount',
    ],
  };

  get name(): string {
    return this.host.book.name;
  }
  get readOnly(): boolean {
    return false;
  }
  get application(): Application {
    return new Application(this.host);
  }
  get functions(): Functions {
    return new Functions(this.host);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.host);
  }
  get tables(): TableCollection {
    return new TableCollection(this.host, null);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  getSelectedRange(): Range {
    const { sheet, area } = this.host.book.selection;
    return new Range(this.host, sheet, area);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** The range of an event: `event.getRange(context)`. */
  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const range = this.host.eventRanges.get(id);
    return range instanceof Range ? range : null;
  }
  _GetRangeForEventByReferenceId(id: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw notFound();
    return range;
  }
  _GetReferenceCount(): number {
    return this.host.references.size;
  }
}
