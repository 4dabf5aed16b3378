/* eslint-disable no-restricted-globals -- the shell is there before the workbook is: it asks Office itself whether the pane is shown */
import type { PaneHost } from './whenSeen';

export interface ReadyHost extends PaneHost {
  /** Language of Excel's own interface, e.g. 'ko-KR'. */
  readonly language: string;
}

/** Resolves once office.js has met its host; null when the page stands outside Excel or office.js could not be had. */
export async function officeReady(): Promise<ReadyHost | null> {
  if (typeof Office === 'undefined') return null;
  const { host, addin } = (await Office.onReady()) as OpenedAs;
  if (!host) return null;
  return {
    language: Office.context.displayLanguage,
    openedVisible: addin?.visibilityMode !== 'Hidden',
    onShown(listener) {
      Office.addin
        .onVisibilityModeChanged(({ visibilityMode }) => {
          if (visibilityMode === Office.VisibilityMode.taskpane) listener();
        })
        // A host without this event leaves the page's own signs: focus, size, time.
        .catch(() => undefined);
    },
  };
}

/** `addin` is there in a shared runtime, and missing in @types/office-js. */
interface OpenedAs {
  readonly host: Office.HostType | null;
  readonly addin?: { readonly visibilityMode?: string };
}
