import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { DialogFrame } from '../host/dialog';
import { framePort } from '../host/port';
import type { Workbench } from './workbench';

/** A dialog of the add-in over the window, as Excel shows one: its page, and a button that closes it. */
export function DialogWindow({ workbench }: { readonly workbench: Workbench }) {
  const [dialog, setDialog] = useState<DialogFrame | null>(null);
  const holder = useRef<HTMLDivElement>(null);

  useEffect(() => workbench.session.onDialog(setDialog), [workbench]);

  useEffect(() => {
    if (dialog === null || holder.current === null) return;
    const frame = document.createElement('iframe');
    frame.title = workbench.manifest.name;
    frame.name = dialog.windowName;
    frame.src = dialog.url;
    const detach = dialog.attach(framePort(frame, new URL(dialog.url).origin));
    holder.current.append(frame);
    return () => {
      detach();
      frame.remove();
    };
  }, [dialog, workbench]);

  if (dialog === null) return null;
  return (
    <div className="dialog-shade">
      <div
        className="dialog"
        role="dialog"
        aria-modal="true"
        aria-label={workbench.manifest.name}
        style={{ width: `${dialog.width}%`, height: `${dialog.height}%` }}
      >
        <div className="pane-title">
          <h2>{workbench.manifest.name}</h2>
          <Button onClick={() => dialog.close()}>닫기</Button>
        </div>
        <div className="pane-frame" ref={holder} />
      </div>
    </div>
  );
}
