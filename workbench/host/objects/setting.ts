import type { HostContext } from '../hostContext';
import { KeyedCollection } from './collection';
import { HostObject, type Identity, type Members } from './hostObject';

/** One entry of `context.workbook.settings`; it is kept with the document. */
export class Setting extends HostObject {
  static override readonly members: Members<Setting> = { scalars: ['key', 'value'], methods: ['delete'] };

  constructor(
    host: HostContext,
    readonly key: string,
  ) {
    super(host);
  }

  override get identity(): Identity {
    return { _Id: this.key };
  }
  get value(): unknown {
    return this.host.document.workbookSettings.get(this.key);
  }
  set value(value: unknown) {
    this.host.document.workbookSettings.set(this.key, value);
  }
  delete(): void {
    this.host.document.workbookSettings.delete(this.key);
  }
}

export class SettingCollection extends KeyedCollection<Setting> {
  static override readonly members: Members<SettingCollection> = {
    collection: true,
    methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
  };

  get items(): readonly Setting[] {
    return [...this.host.document.workbookSettings.keys()].map((key) => new Setting(this.host, key));
  }
  protected find(key: string): Setting | null {
    return this.host.document.workbookSettings.has(key) ? new Setting(this.host, key) : null;
  }
  /** Adds the setting, or overwrites it. */
  add(key: string, value: unknown): Setting {
    this.host.document.workbookSettings.set(key, value);
    return new Setting(this.host, key);
  }
}
