import { officeReady } from './officeHost';
import { show, onRetry } from './shell';
import { whenSeen } from './whenSeen';

/** Office answers within a second or not at all; the page must not say 「준비」 for ever. */
const OFFICE_LATE_MS = 10_000;

/** Starts the page: the functions run already, the pane's code is fetched when the pane is seen. */
async function start(): Promise<void> {
  const late = window.setTimeout(() => show('outside'), OFFICE_LATE_MS);
  const host = await officeReady();
  window.clearTimeout(late);
  if (host === null) return show('outside');
  document.documentElement.lang = host.language;
  show('loading');
  await whenSeen(host, window);
  await mountPane();
}

async function mountPane(): Promise<void> {
  show('loading');
  try {
    const { mount } = await import(/* webpackChunkName: "pane" */ '../app/mount');
    const place = document.getElementById('pane');
    if (place !== null) await mount(place);
  } catch (error) {
    console.error(error);
    show('failed');
  }
}

onRetry(mountPane);
void start();
