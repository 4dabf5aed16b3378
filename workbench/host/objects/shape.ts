import type { FileTextBox, Sheet, SheetChart } from '../../book/types';
import type { HostContext } from '../hostContext';
import { invalidArgument, notBuilt, notFound } from '../hostError';
import { KeyedCollection, sameName } from './collection';
import { assertAllowed } from './guard';
import { HostObject, type Identity, type Members } from './hostObject';

/** A chart, whose alternative text is here, or a text box of the opened file, which can only be read. */
export class Shape extends HostObject {
  static override readonly members: Members<Shape> = {
    scalars: ['altTextDescription', 'altTextTitle', 'id', 'name', 'type'],
    navigations: ['textFrame'],
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
  private get chart(): SheetChart | undefined {
    return this.sheet.charts.find(({ id }) => id === this.id);
  }
  get textBox(): FileTextBox | undefined {
    return this.sheet.fileTextBoxes.find(({ id }) => id === this.id);
  }
  private set altText(change: Partial<SheetChart['altText']>) {
    if (!this.chart) throw notBuilt('the alternative text of a text box');
    assertAllowed(this.sheet);
    this.sheet.charts = this.sheet.charts.map((chart) =>
      chart.id === this.id ? { ...chart, altText: { ...chart.altText, ...change } } : chart,
    );
  }

  get name(): string {
    const found = this.chart ?? this.textBox;
    if (!found) throw notFound();
    return found.name;
  }
  get type(): string {
    return this.textBox ? 'GeometricShape' : 'Unsupported';
  }
  get altTextTitle(): string {
    return this.chart?.altText.title ?? '';
  }
  set altTextTitle(title: string) {
    this.altText = { title };
  }
  get altTextDescription(): string {
    return this.chart?.altText.description ?? '';
  }
  set altTextDescription(description: string) {
    this.altText = { description };
  }

  /** As in Excel, only of what can hold a text. */
  get textFrame(): TextFrame {
    if (!this.textBox) throw invalidArgument('textFrame of a shape that is no geometric shape');
    return new TextFrame(this);
  }
}

export class TextFrame extends HostObject {
  static override readonly members: Members<TextFrame> = {
    scalars: ['hasText'],
    navigations: ['textRange'],
  };

  constructor(private readonly shape: Shape) {
    super(shape.host);
  }
  get hasText(): boolean {
    return this.textRange.text !== '';
  }
  get textRange(): TextRange {
    return new TextRange(this.shape);
  }
}

export class TextRange extends HostObject {
  static override readonly members: Members<TextRange> = { scalars: ['text'] };

  constructor(private readonly shape: Shape) {
    super(shape.host);
  }
  get text(): string {
    return this.shape.textBox?.text ?? '';
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
    const drawn = [...this.sheet.charts, ...this.sheet.fileTextBoxes];
    return drawn.map(({ id }) => new Shape(this.host, this.sheet, id));
  }
  protected find(key: string): Shape | null {
    return this.items.find(({ id, name }) => id === key || sameName(name, key)) ?? null;
  }
}
