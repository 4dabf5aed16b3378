import './dom';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { translator } from '../../../src/i18n/testing/translator';
import { App } from '../../../src/taskpane/app/App';
import { createSession, type Session } from '../../../src/taskpane/session/session';
import { createDrafts, type Drafts } from '../../../src/workbook/outbox/drafts';
import type { OfficeOptions } from '../officeInNode';
import { openDesk, openDeskWithTables, type Desk } from '../workbook/support';
import type { Locale } from '../../../src/i18n/locale';

/** The pane, drawn over a real workbook: office.js, our own reading and writing, and the book of the workbench. */
export interface Pane {
  readonly desk: Desk;
  readonly session: Session;
  readonly drafts: Drafts;
  /** The pane is closed and opened again, as the browser does it: what it stored is there, what it had in mind is not. */
  reopen(): Promise<void>;
  /** Until nothing is under way any more, between pane, office.js and workbook. */
  rest(): Promise<void>;
  close(): void;
}

/** What a test holds back itself never comes to rest: no longer than this is waited for it (ms). */
const LONGEST_REST = 30_000;

export async function openPane({
  made = true,
  locale = 'ko',
  ...office
}: { readonly made?: boolean; readonly locale?: Locale } & OfficeOptions = {}): Promise<Pane> {
  const desk = await (made ? openDeskWithTables(office) : openDesk(office));
  const newDrafts = (): Drafts => createDrafts(desk.facts, () => desk.book.id);
  let drafts = newDrafts();
  let session = createSession(desk.book, drafts);

  async function draw(): Promise<void> {
    render(<App session={session} words={translator(locale)} />);
    await act(() => session.start());
  }
  await draw();
  return {
    desk,
    get session() {
      return session;
    },
    get drafts() {
      return drafts;
    },
    async reopen() {
      cleanup();
      session.stop();
      await desk.reload();
      drafts = newDrafts();
      session = createSession(desk.book, drafts);
      await draw();
    },
    async rest() {
      const until = Date.now() + LONGEST_REST;
      let before: number;
      do {
        before = session.getSnapshot().revision;
        await act(async () => {
          await desk.office.settle();
          await desk.office.delivered();
          await session.upToDate();
          await new Promise((resolve) => setTimeout(resolve, 1));
        });
        // What was read while it came to rest may have set something else going.
      } while (
        (document.querySelector('form[aria-busy=true], [role=progressbar]') !== null ||
          session.getSnapshot().working ||
          session.getSnapshot().revision !== before) &&
        Date.now() < until
      );
    },
    close() {
      cleanup();
      session.stop();
      desk.office.stop();
    },
  };
}

/** The pane's elements, as a person names them. */
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export async function press(name: string | RegExp): Promise<void> {
  await act(async () => void fireEvent.click(button(name)));
  await opened();
}
/** Until the code of a screen that comes after a click has arrived. */
async function opened(): Promise<void> {
  while (screen.queryByText(/^(화면을 여는 중입니다|Opening the screen)\.$/) !== null)
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
}
/** An entry of the ⋯ menu. */
export async function pressMore(name: string | RegExp, more = '더 보기'): Promise<void> {
  await press(more);
  await press(name);
}
export const choose = (name: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } }));
export const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
export const type = (name: RegExp, text: string) =>
  act(async () => void fireEvent.change(field(name), { target: { value: text } }));
export const submit = () => act(async () => void fireEvent.submit(document.querySelector('form')!));
export { act, fireEvent, screen, within };
