import { framePort } from '../host/port';
import type { HostSession } from '../host/session';

/** The add-in's page in its iframe: opened once, thrown away and opened again on a reload. */
export class AddinFrame {
  private frame: HTMLIFrameElement | null = null;
  private detach: (() => void) | null = null;

  constructor(
    private readonly session: HostSession,
    private readonly url: string,
    private readonly title: string,
    private readonly holder: HTMLElement,
  ) {}

  get isOpen(): boolean {
    return this.frame !== null;
  }

  open(): void {
    if (this.isOpen) return;
    const frame = document.createElement('iframe');
    frame.title = this.title;
    // Chromium takes the name of a frame for window.name only when it is set before insertion.
    frame.name = this.session.windowName();
    frame.src = this.url;
    this.detach = this.session.attach(framePort(frame, new URL(this.url).origin));
    this.holder.append(frame);
    this.frame = frame;
  }

  /** As when a user reloads the pane: nothing of the old page answers any more, the workbook stays. */
  reload(): void {
    this.close();
    this.session.renew();
    this.open();
  }

  private close(): void {
    this.detach?.();
    this.detach = null;
    this.frame?.remove();
    this.frame = null;
  }
}
