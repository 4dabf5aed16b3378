import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import { useEffect, useRef } from 'react';
import type { ChartData } from '../../book/chartData';
import type { SheetChart } from '../../book/types';
import { chartSettings } from './chartSettings';

Chart.register(
  ...[BarController, BarElement, LineController, LineElement, PointElement],
  ...[CategoryScale, LinearScale, Legend, Title],
);

interface ChartPictureProps {
  readonly chart: SheetChart;
  readonly data: ChartData;
}

/** A chart as a picture of what its cells show now. */
export function ChartPicture({ chart, data }: ChartPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    const drawn = new Chart(canvas.current, chartSettings(chart, data));
    return () => drawn.destroy();
  }, [chart, data]);
  return (
    <canvas ref={canvas} role="img" aria-label={chart.altText.description || (chart.title ?? chart.name)} />
  );
}
