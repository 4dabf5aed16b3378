import { useEffect, useState } from 'react';
import { chartData, type ChartData } from '../../book/chartData';
import type { GridPlace } from '../../book/gridView';
import type { SheetChart } from '../../book/types';
import type { Workbench } from '../workbench';
import { ChartPicture } from './ChartPicture';

interface Shown {
  readonly chart: SheetChart;
  readonly data: ChartData;
  readonly place: GridPlace;
}

interface Layer {
  /** Over the cells, without the headers. */
  readonly place: GridPlace;
  readonly charts: readonly Shown[];
}

const EMPTY: Layer = { place: { left: 0, top: 0, width: 0, height: 0 }, charts: [] };

/** The charts of the sheet that is shown, over its cells; they follow its scrolling, and what their cells show. */
export function ChartLayer({
  workbench,
  root,
}: {
  readonly workbench: Workbench;
  readonly root: HTMLElement;
}) {
  const [layer, setLayer] = useState(EMPTY);

  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const now = layerOf(workbench, root);
      setLayer((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    // Many changes, one look: after the grid has drawn them.
    const stop = workbench.grid()?.onChange(() => {
      if (frame === 0) frame = requestAnimationFrame(look);
    });
    look();
    return () => {
      stop?.();
      cancelAnimationFrame(frame);
    };
  }, [workbench, root]);

  return (
    <div className="charts" style={layer.place}>
      {layer.charts.map(({ chart, data, place }) => (
        <div key={chart.id} className="chart" style={place}>
          <ChartPicture chart={chart} data={data} />
        </div>
      ))}
    </div>
  );
}

function layerOf(workbench: Workbench, root: HTMLElement): Layer {
  const { book } = workbench;
  const { charts: own, fileCharts } = book.activeSheet;
  const charts = [...fileCharts, ...own];
  const grid = charts.length === 0 ? null : workbench.grid();
  if (grid === null) return EMPTY;
  const [canvas, around] = [grid.canvas.getBoundingClientRect(), root.getBoundingClientRect()];
  const { width, height } = grid.headers;
  return {
    place: {
      left: canvas.left - around.left + width,
      top: canvas.top - around.top + height,
      width: canvas.width - width,
      height: canvas.height - height,
    },
    charts: charts.map((chart) => {
      const place = grid.placeOf(chart.from, chart.to);
      return {
        chart,
        data: chartData(book, chart),
        place: { ...place, left: place.left - width, top: place.top - height },
      };
    }),
  };
}
