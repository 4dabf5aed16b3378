import {
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  IRenderManagerService,
} from '@univerjs/preset-sheets-core';
import type { Core } from './core';
import type { ChartCorner } from './types';

const PIXELS_PER_POINT = 96 / 72;

/** A place on the page, in CSS pixels, from the corner of the grid's canvas. */
export interface GridPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where things stand in the grid as it is drawn: scrolled, enlarged, with frozen panes. */
export interface GridView {
  readonly canvas: HTMLElement;
  /** How wide the row numbers are, and how high the letters of the columns. */
  readonly headers: Pick<GridPlace, 'width' | 'height'>;
  placeOf(from: ChartCorner, to: ChartCorner): GridPlace;
  /** Told after anything that may move what is drawn, or change it. */
  onChange(listener: () => void): () => void;
}

/** null while nothing is drawn. */
export function gridView({ services }: Pick<Core, 'services'>): GridView | null {
  const render = services.injector.get(IRenderManagerService).getRenderById(services.unitId);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !viewport || !skeleton) return null;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  /** What lies left of, or above, the scrolled part does not move with it. */
  const point = ({ row, column, down, right }: ChartCorner) => {
    const cell = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    const x = cell.startX + right * PIXELS_PER_POINT;
    const y = cell.startY + down * PIXELS_PER_POINT;
    return {
      x: (x >= viewport.left ? x - viewport.viewportScrollX : x) * scaleX,
      y: (y >= viewport.top ? y - viewport.viewportScrollY : y) * scaleY,
    };
  };
  return {
    canvas: render.engine.getCanvasElement(),
    headers: { width: skeleton.rowHeaderWidth * scaleX, height: skeleton.columnHeaderHeight * scaleY },
    placeOf(from, to) {
      const [start, end] = [point(from), point(to)];
      return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
    },
    onChange(listener) {
      const executed = services.commands.onCommandExecuted(listener);
      const resized = new ResizeObserver(listener);
      resized.observe(render.engine.getCanvasElement());
      return () => {
        executed.dispose();
        resized.disconnect();
      };
    },
  };
}
