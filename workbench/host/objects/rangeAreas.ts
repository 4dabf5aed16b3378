import type { Area, Sheet } from '../../book/types';
import type { HostContext } from '../hostContext';
import { HostObject, type Members } from './hostObject';
import { Range } from './range';

/** Several areas of one sheet: what a search for cells of a kind answers. */
export class RangeAreas extends HostObject {
  static override readonly members: Members<RangeAreas> = {
    scalars: ['address', 'areaCount', 'cellCount'],
    navigations: ['areas'],
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly found: readonly Area[],
  ) {
    super(host);
  }

  get areas(): RangeCollection {
    return new RangeCollection(
      this.host,
      this.found.map((area) => new Range(this.host, this.sheet, area)),
    );
  }
  get areaCount(): number {
    return this.found.length;
  }
  get cellCount(): number {
    return this.found.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
  get address(): string {
    return this.areas.items.map(({ address }) => address).join(',');
  }
}

export class RangeCollection extends HostObject {
  static override readonly members: Members<RangeCollection> = {
    collection: true,
    methods: ['getCount', 'getItemAt'],
  };

  constructor(
    host: HostContext,
    readonly items: readonly Range[],
  ) {
    super(host);
  }

  getCount(): number {
    return this.items.length;
  }
  getItemAt(index: number): Range | null {
    return this.items[index] ?? null;
  }
}
