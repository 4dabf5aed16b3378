import type { Sheet, SheetChart } from '../../book/types';
import type { HostContext } from '../hostContext';
import { notFound } from '../hostError';
import { KeyedCollection, sameName } from './collection';
import { assertAllowed } from './guard';
import { HostObject, type Identity, type Members } from './hostObject';

/** A chart as one of the sheet's drawings, which have the alternative text. */
export class Shape extends HostObject {
  static override readonly members: Members<Shape> = {
    scalars: ['altTextDescription', 'altTextTitle', 'id', 'name', 'type'],
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    readonly id: string,
  ) {
    super(host);
  }

  override get identity(): Identity {
    return { Id: this.id };
  }
  private get current(): SheetChart {
    const found = this.sheet.charts.find(({ id }) => id === this.id);
    if (!found) throw notFound();
    return found;
  }
  private set altText(change: Partial<SheetChart['altText']>) {
    assertAllowed(this.sheet);
    this.sheet.charts = this.sheet.charts.map((chart) =>
      chart.id === this.id ? { ...chart, altText: { ...chart.altText, ...change } } : chart,
    );
  }

  get name(): string {
    return this.current.name;
  }
  get type(): string {
    return 'Unsupported';
  }
  get altTextTitle(): string {
    return this.current.altText.title;
  }
  set altTextTitle(title: string) {
    this.altText = { title };
  }
  get altTextDescription(): string {
    return this.current.altText.description;
  }
  set altTextDescription(description: string) {
    this.altText = { description };
  }
}

export class ShapeCollection extends KeyedCollection<Shape> {
  static override readonly members: Members<ShapeCollection> = {
    collection: true,
    methods: ['getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get items(): readonly Shape[] {
    return this.sheet.charts.map(({ id }) => new Shape(this.host, this.sheet, id));
  }
  protected find(key: string): Shape | null {
    return this.items.find(({ id, name }) => id === key || sameName(name, key)) ?? null;
  }
}
