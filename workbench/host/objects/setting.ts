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
    const text = this.host.document.settings.get(this.key);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }
  set value(value: unknown) {
    this.host.document.settings.set(this.key, JSON.stringify(value));
  }
  delete(): void {
    this.host.document.settings.delete(this.key);
  }
}

export class SettingCollection extends KeyedCollection<Setting> {
  static override readonly members: Members<SettingCollection> = {
    collection: true,
    methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
  };

  get items(): readonly Setting[] {
    return [...this.host.document.settings.keys()].map((key) => new Setting(this.host, key));
  }
  protected find(key: string): Setting | null {
    return this.host.document.settings.has(key) ? new Setting(this.host, key) : null;
  }
  /** Adds the setting, or overwrites it. */
  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.host, key);
    setting.value = value;
    return setting;
  }
}
