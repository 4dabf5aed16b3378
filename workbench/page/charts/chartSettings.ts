import type { ChartConfiguration, ScaleOptionsByType } from 'chart.js';
import type { ChartData } from '../../book/chartData';
import { textOf } from '../../book/text';
import type { ChartAxis, SheetChart } from '../../book/types';

/** The colours that Excel gives the series of a chart, in their order. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const FONT = { family: "'맑은 고딕', 'Malgun Gothic', 'NanumGothic', sans-serif", size: 12 };

type Settings = ChartConfiguration<'bar' | 'line', (number | null)[], string>;

/** A chart as Chart.js draws it. Excel puts the first bar lowest; from an axis turned round the values go to the other end. */
export function chartSettings(chart: SheetChart, { categories, series }: ChartData): Settings {
  const { form, title, legend, categoryAxis, valueAxis } = chart;
  const isBar = form === 'BarClustered';
  const format = series[0]?.format ?? 'General';
  const categoryScale = {
    ...scale(categoryAxis),
    reverse: isBar !== categoryAxis.reversed,
    grid: { display: false },
    ticks: { autoSkip: !isBar, font: FONT },
  };
  const valueScale = {
    ...scale(valueAxis),
    beginAtZero: true,
    reverse: valueAxis.reversed,
    ...(isBar && categoryAxis.reversed && { position: 'top' as const }),
    ...(valueAxis.minimum !== null && { min: valueAxis.minimum }),
    ...(valueAxis.maximum !== null && { max: valueAxis.maximum }),
    ticks: {
      callback: (value: string | number) => textOf(Number(value), format),
      font: FONT,
      maxRotation: 0,
    },
  };
  return {
    type: 'bar',
    data: {
      labels: [...categories],
      datasets: series.map(({ name, points }, index) => {
        const { form: own } = chart.series[index]!;
        const color = COLORS[index % COLORS.length]!;
        const isLine = own === 'Line' || own === 'LineMarkers';
        return {
          type: isLine ? ('line' as const) : ('bar' as const),
          label: name,
          data: [...points],
          backgroundColor: color,
          borderColor: color,
          order: isLine ? 0 : 1,
          ...(isLine && { pointRadius: own === 'Line' ? 0 : 4 }),
        };
      }),
    },
    options: {
      indexAxis: isBar ? 'y' : 'x',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: 8 },
      plugins: {
        title: { display: title !== null, text: title ?? '', font: { ...FONT, size: 15 }, color: '#404040' },
        legend: {
          display: legend !== null,
          position: (legend ?? 'Right').toLowerCase() as 'top' | 'bottom' | 'left' | 'right',
          labels: { font: FONT, boxWidth: 12, sort: (one, other) => one.datasetIndex! - other.datasetIndex! },
        },
      },
      scales: isBar ? { x: valueScale, y: categoryScale } : { x: categoryScale, y: valueScale },
    },
  };
}

function scale({
  visible,
  title,
}: ChartAxis): Pick<ScaleOptionsByType<'linear'>, 'display'> & { title: object } {
  return { display: visible, title: { display: title !== null, text: title ?? '', font: FONT } };
}
