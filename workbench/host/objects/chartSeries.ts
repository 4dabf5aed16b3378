import { newId } from '../../book/core';
import type { ChartCells, ChartSeries as BookSeries } from '../../book/types';
import { chartData } from '../../book/chartData';
import { invalidArgument, notFound } from '../hostError';
import type { Chart } from './chart';
import { chartForm } from './chartForm';
import { HostObject, type Members } from './hostObject';
import { toRange } from './range';

export class ChartSeries extends HostObject {
  static override readonly members: Members<ChartSeries> = {
    scalars: ['chartType', 'name'],
    methods: ['delete', 'setValues', 'setXAxisValues'],
    calculated: ['name'],
  };

  constructor(
    private readonly chart: Chart,
    private readonly id: string,
  ) {
    super(chart.host);
  }

  private get current(): BookSeries {
    const found = this.chart.current.series.find(({ id }) => id === this.id);
    if (!found) throw notFound();
    return found;
  }
  private change(change: Partial<BookSeries>): void {
    this.chart.change({
      series: this.chart.current.series.map((series) =>
        series.id === this.id ? { ...series, ...change } : series,
      ),
    });
  }

  get name(): string {
    const { series } = chartData(this.host.book, this.chart.current);
    return series.find(({ id }) => id === this.id)?.name ?? '';
  }
  set name(name: string) {
    this.change({ name });
  }
  get chartType(): string {
    return this.current.form;
  }
  set chartType(type: string) {
    this.change({ form: chartForm(type) });
  }

  delete(): void {
    this.chart.change({ series: this.chart.current.series.filter(({ id }) => id !== this.id) });
  }
  setValues(sourceData: unknown): void {
    this.change({ values: this.cellsOf(sourceData) });
  }
  setXAxisValues(sourceData: unknown): void {
    this.change({ categories: this.cellsOf(sourceData) });
  }
  private cellsOf(sourceData: unknown): ChartCells {
    const { sheet, area } = toRange(this.host, sourceData, this.chart.sheet);
    return { sheetId: sheet.id, area };
  }
}

export class ChartSeriesCollection extends HostObject {
  static override readonly members: Members<ChartSeriesCollection> = {
    collection: true,
    scalars: ['count'],
    methods: ['add', 'getCount', 'getItemAt'],
  };

  constructor(private readonly chart: Chart) {
    super(chart.host);
  }

  get items(): readonly ChartSeries[] {
    return this.chart.current.series.map(({ id }) => new ChartSeries(this.chart, id));
  }
  get count(): number {
    return this.items.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): ChartSeries {
    const item = this.items[index];
    if (!item) throw invalidArgument(`index ${index}`);
    return item;
  }
  add(name?: string | null, index?: number | null): ChartSeries {
    const { series, form } = this.chart.current;
    const made: BookSeries = {
      id: newId('series'),
      form,
      name: name ?? null,
      values: null,
      categories: null,
    };
    const at = index ?? series.length;
    this.chart.change({ series: [...series.slice(0, at), made, ...series.slice(at)] });
    return new ChartSeries(this.chart, made.id);
  }
}
