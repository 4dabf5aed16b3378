import { Button } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject } from 'react';

/** As narrow as Excel lets a pane be. */
const MIN_WIDTH = 320;
const START_WIDTH = 360;
const KEY_STEP = 20;

interface PaneProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Where the add-in's frame is put: it stays while the pane is closed, as a long-lived runtime does. */
  readonly holder: RefObject<HTMLDivElement | null>;
  /** What is to be read before the add-in's page may open. */
  readonly notice: ReactNode;
}

/** The task pane: a title, a close button, the add-in's page, and an edge to drag. */
export function Pane({ title, open, onClose, holder, notice }: PaneProps) {
  const [width, setWidth] = useState(START_WIDTH);
  const resize = (wanted: number) => setWidth(Math.min(Math.max(wanted, MIN_WIDTH), window.innerWidth / 2));

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resize(width + KEY_STEP);
    if (event.key === 'ArrowRight') resize(width - KEY_STEP);
  };

  return (
    <aside className="pane" style={{ width }} hidden={!open} aria-label="작업창">
      <div
        className="pane-edge"
        role="separator"
        aria-orientation="vertical"
        aria-label="작업창 너비"
        aria-valuenow={width}
        aria-valuemin={MIN_WIDTH}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={step}
      />
      <div className="pane-title">
        <h2>{title}</h2>
        <Button appearance="subtle" icon={<Cross />} aria-label="작업창 닫기" onClick={onClose} />
      </div>
      {notice}
      <div className="pane-frame" ref={holder} />
    </aside>
  );
}

function Cross() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M5 5l10 10M15 5L5 15" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}
