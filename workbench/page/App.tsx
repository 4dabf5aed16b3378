import { useEffect, useRef, useState } from 'react';
import type { RibbonButton } from '../manifest/manifest';
import type { ReadFile } from '../files/openFile';
import { CellError } from './CellError';
import { ChartLayer } from './charts/ChartLayer';
import { DialogWindow } from './DialogWindow';
import { DocumentNotice } from './DocumentNotice';
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
  /** The file to begin with; null for a start book. */
  readonly opened: ReadFile | null;
}

/** The window: title bar, ribbon, grid, and the add-in's pane on the right. */
export function App({ addin, query, opened }: AppProps) {
  const grid = useRef<HTMLDivElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  const paneHolder = useRef<HTMLDivElement>(null);
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [paneOpen, setPaneOpen] = useState(() => opensWithPane(query));
  const [notice, setNotice] = useState(() => hiddenNotice(opened));
  const [asksForTrust, setAsksForTrust] = useState(() => willAskForTrust(location, localStorage));
  const [disabledControls, setDisabledControls] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (grid.current === null || paneHolder.current === null) return;
    void openWorkbench(addin, { grid: grid.current, pane: paneHolder.current }, query, opened).then(
      setWorkbench,
    );
  }, [addin, query, opened]);

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
      <TitleBar workbench={workbench} onNotice={setNotice} />
      {notice !== '' && <DocumentNotice text={notice} onClose={() => setNotice('')} />}
      <Ribbon tab={addin.manifest.tab} disabled={disabledControls} onPress={press} />
      {workbench !== null && <DialogWindow workbench={workbench} />}
      <div className="work">
        <div className="sheets" ref={sheets}>
          <div className="grid" ref={grid} />
          {workbench !== null && sheets.current !== null && (
            <ChartLayer workbench={workbench} root={sheets.current} />
          )}
          {workbench !== null && <CellError workbench={workbench} />}
        </div>
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

function hiddenNotice(opened: ReadFile | null): string {
  const hidden = opened?.file.hidden ?? [];
  return hidden.length === 0
    ? ''
    : `${hidden.join(', ')}: 이 화면에는 나타나지 않으며, 저장하면 파일에 그대로 남습니다.`;
}
