import { boxOf, cornersAround, cornersOf, newChart, seriesOf, type ChartBox } from '../../book/charts';
import { bounding } from '../address';
import type { Sheet, SheetChart } from '../../book/types';
import type { HostContext } from '../hostContext';
import { invalidArgument, notFound } from '../hostError';
import { chartForm } from './chartForm';
import { ChartAxes, ChartLegend, ChartTitle } from './chartParts';
import { ChartSeriesCollection } from './chartSeries';
import { KeyedCollection, sameName } from './collection';
import { assertAllowed } from './guard';
import { HostObject, type Identity, type Members } from './hostObject';
import { Range, toRange } from './range';

/** A chart that was made here: clustered bars or columns, lines, or columns with lines. */
export class Chart extends HostObject {
  static override readonly members: Members<Chart> = {
    scalars: ['chartType', 'height', 'id', 'left', 'name', 'top', 'width'],
    navigations: ['axes', 'legend', 'series', 'title'],
    methods: ['delete', 'setData', 'setPosition'],
  };

  constructor(
    host: HostContext,
    readonly sheet: Sheet,
    readonly id: string,
  ) {
    super(host);
  }

  override get identity(): Identity {
    return { Id: this.id };
  }
  get current(): SheetChart {
    const found = this.sheet.charts.find(({ id }) => id === this.id);
    if (!found) throw notFound();
    return found;
  }
  change(change: Partial<Omit<SheetChart, 'id'>>): void {
    assertAllowed(this.sheet);
    this.sheet.charts = this.sheet.charts.map((chart) =>
      chart.id === this.id ? { ...chart, ...change } : chart,
    );
  }

  get name(): string {
    return this.current.name;
  }
  set name(name: string) {
    this.change({ name });
  }
  get chartType(): string {
    return this.current.form;
  }
  set chartType(type: string) {
    const form = chartForm(type);
    this.change({ form, series: this.current.series.map((series) => ({ ...series, form })) });
  }

  get left(): number {
    return this.box.left;
  }
  set left(left: number) {
    this.box = { ...this.box, left };
  }
  get top(): number {
    return this.box.top;
  }
  set top(top: number) {
    this.box = { ...this.box, top };
  }
  get width(): number {
    return this.box.width;
  }
  set width(width: number) {
    this.box = { ...this.box, width };
  }
  get height(): number {
    return this.box.height;
  }
  set height(height: number) {
    this.box = { ...this.box, height };
  }
  private get box(): ChartBox {
    return boxOf(this.sheet, this.current);
  }
  private set box(box: ChartBox) {
    this.change(cornersOf(this.sheet, box));
  }

  get title(): ChartTitle {
    return new ChartTitle(this);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  delete(): void {
    assertAllowed(this.sheet);
    this.sheet.charts = this.sheet.charts.filter(({ id }) => id !== this.id);
  }
  setData(sourceData: unknown, seriesBy?: string): void {
    const source = toRange(this.host, sourceData, this.sheet);
    this.change({ series: seriesOf(source, direction(seriesBy), this.current.form) });
  }
  /** Over the cells from the one to the other; with one cell alone its corner is moved there. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = toRange(this.host, startCell, this.sheet).area;
    if (endCell === undefined || endCell === null) {
      const { left, top } = boxOf(this.sheet, cornersAround(start));
      this.box = { ...this.box, left, top };
      return;
    }
    this.change(cornersAround(bounding(start, toRange(this.host, endCell, this.sheet).area)));
  }
}

export class ChartCollection extends KeyedCollection<Chart> {
  static override readonly members: Members<ChartCollection> = {
    collection: true,
    scalars: ['count'],
    methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get items(): readonly Chart[] {
    return this.sheet.charts.map(({ id }) => new Chart(this.host, this.sheet, id));
  }
  protected find(key: string): Chart | null {
    return this.items.find(({ id, name }) => id === key || sameName(name, key)) ?? null;
  }

  add(type: string, sourceData: unknown, seriesBy?: string): Chart {
    assertAllowed(this.sheet);
    const form = chartForm(type);
    if (!(sourceData instanceof Range)) throw invalidArgument('sourceData');
    const made = newChart(this.sheet, this.freeName(), form, seriesOf(sourceData, direction(seriesBy), form));
    this.sheet.charts = [...this.sheet.charts, made];
    return new Chart(this.host, this.sheet, made.id);
  }

  private freeName(): string {
    let number = this.sheet.charts.length + 1;
    while (this.find(`차트 ${number}`)) number += 1;
    return `차트 ${number}`;
  }
}

function direction(seriesBy: unknown): 'Auto' | 'Columns' | 'Rows' {
  if (seriesBy === undefined || seriesBy === null) return 'Auto';
  if (seriesBy !== 'Auto' && seriesBy !== 'Columns' && seriesBy !== 'Rows')
    throw invalidArgument(`seriesBy ${String(seriesBy)}`);
  return seriesBy;
}
