import { useEffect, useRef, useState } from 'react';
import type { RibbonButton } from '../manifest/manifest';
import type { LoadedAddin } from './loadAddin';
import { Pane } from './Pane';
import { Ribbon } from './Ribbon';
import { TitleBar } from './TitleBar';
import { willAskForTrust } from './trust';
import { TrustNotice } from './TrustNotice';
import { opensWithPane, openWorkbench, type Workbench } from './workbench';

interface AppProps {
  readonly addin: LoadedAddin;
  readonly query: URLSearchParams;
}

/** The window: title bar, ribbon, grid, and the add-in's pane on the right. */
export function App({ addin, query }: AppProps) {
  const grid = useRef<HTMLDivElement>(null);
  const paneHolder = useRef<HTMLDivElement>(null);
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [paneOpen, setPaneOpen] = useState(() => opensWithPane(query));
  const [asksForTrust, setAsksForTrust] = useState(() => willAskForTrust(location, localStorage));
  const [disabledControls, setDisabledControls] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (grid.current === null || paneHolder.current === null) return;
    void openWorkbench(addin, { grid: grid.current, pane: paneHolder.current }, query).then(setWorkbench);
  }, [addin, query]);

  useEffect(() => {
    if (workbench === null) return;
    workbench.session.setPaneVisible(paneOpen);
    if (!asksForTrust) workbench.frame.open();
  }, [workbench, paneOpen, asksForTrust]);

  useEffect(() => {
    if (workbench === null) return;
    const stops = [
      workbench.session.onPaneRequested(setPaneOpen),
      workbench.session.onFocusLeft(workbench.focusGrid),
      workbench.session.onRibbonUpdate(({ control, enabled }) =>
        setDisabledControls((before) => {
          const after = new Set(before);
          if (enabled) after.delete(control);
          else after.add(control);
          return after;
        }),
      ),
    ];
    return () => stops.forEach((stop) => stop());
  }, [workbench]);

  useEffect(() => {
    if (workbench === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || !paneOpen) return;
      event.preventDefault();
      workbench.session.focusPane(event.shiftKey);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [workbench, paneOpen]);

  const press = ({ id, action }: RibbonButton): void => {
    if (action.kind === 'showPane') setPaneOpen(true);
    else void workbench?.session.runCommand(action.functionName, id);
  };

  return (
    <div className="window">
      <TitleBar workbench={workbench} />
      <Ribbon tab={addin.manifest.tab} disabled={disabledControls} onPress={press} />
      <div className="work">
        <div className="grid" ref={grid} />
        <Pane
          title={addin.manifest.name}
          open={paneOpen}
          onClose={() => setPaneOpen(false)}
          holder={paneHolder}
          notice={asksForTrust && <TrustNotice onContinue={() => setAsksForTrust(false)} />}
        />
      </div>
    </div>
  );
}
