import type { ChartAxis as BookAxis, ChartLegendPosition, SheetChart } from '../../book/types';
import { invalidArgument } from '../hostError';
import type { Chart } from './chart';
import { HostObject, type Members } from './hostObject';

const POSITIONS: readonly string[] = ['Top', 'Bottom', 'Left', 'Right'] satisfies ChartLegendPosition[];

export class ChartTitle extends HostObject {
  static override readonly members: Members<ChartTitle> = { scalars: ['text', 'visible'] };

  constructor(private readonly chart: Chart) {
    super(chart.host);
  }
  get text(): string {
    return this.chart.current.title ?? '';
  }
  set text(title: string) {
    this.chart.change({ title });
  }
  get visible(): boolean {
    return this.chart.current.title !== null;
  }
  set visible(isShown: boolean) {
    this.chart.change({ title: isShown ? this.text : null });
  }
}

export class ChartLegend extends HostObject {
  static override readonly members: Members<ChartLegend> = { scalars: ['position', 'visible'] };

  constructor(private readonly chart: Chart) {
    super(chart.host);
  }
  get position(): string {
    return this.chart.current.legend ?? 'Right';
  }
  set position(position: string) {
    if (!POSITIONS.includes(position)) throw invalidArgument(`position ${position}`);
    this.chart.change({ legend: position as ChartLegendPosition });
  }
  get visible(): boolean {
    return this.chart.current.legend !== null;
  }
  set visible(isShown: boolean) {
    this.chart.change({ legend: isShown ? (this.position as ChartLegendPosition) : null });
  }
}

type AxisName = keyof Pick<SheetChart, 'categoryAxis' | 'valueAxis'>;

export class ChartAxes extends HostObject {
  static override readonly members: Members<ChartAxes> = { navigations: ['categoryAxis', 'valueAxis'] };

  constructor(private readonly chart: Chart) {
    super(chart.host);
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'categoryAxis');
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'valueAxis');
  }
}

export class ChartAxis extends HostObject {
  static override readonly members: Members<ChartAxis> = {
    scalars: ['maximum', 'minimum', 'reversePlotOrder', 'visible'],
    navigations: ['title'],
  };

  constructor(
    private readonly chart: Chart,
    private readonly axis: AxisName,
  ) {
    super(chart.host);
  }
  get current(): BookAxis {
    return this.chart.current[this.axis];
  }
  change(change: Partial<BookAxis>): void {
    this.chart.change({ [this.axis]: { ...this.current, ...change } });
  }

  get minimum(): number | string {
    return this.current.minimum ?? '';
  }
  set minimum(minimum: number | string) {
    this.change({ minimum: bound(minimum) });
  }
  get maximum(): number | string {
    return this.current.maximum ?? '';
  }
  set maximum(maximum: number | string) {
    this.change({ maximum: bound(maximum) });
  }
  get visible(): boolean {
    return this.current.visible;
  }
  set visible(visible: boolean) {
    this.change({ visible });
  }
  get reversePlotOrder(): boolean {
    return this.current.reversed;
  }
  set reversePlotOrder(reversed: boolean) {
    this.change({ reversed });
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this);
  }
}

export class ChartAxisTitle extends HostObject {
  static override readonly members: Members<ChartAxisTitle> = { scalars: ['text', 'visible'] };

  constructor(private readonly axis: ChartAxis) {
    super(axis.host);
  }
  get text(): string {
    return this.axis.current.title ?? '';
  }
  set text(title: string) {
    this.axis.change({ title });
  }
  get visible(): boolean {
    return this.axis.current.title !== null;
  }
  set visible(isShown: boolean) {
    this.axis.change({ title: isShown ? this.text : null });
  }
}

/** '' lets the values decide. */
function bound(value: number | string): number | null {
  if (value === '') return null;
  if (!Number.isFinite(Number(value))) throw invalidArgument(String(value));
  return Number(value);
}
