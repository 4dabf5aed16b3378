import type { DialogFrame } from '../../../workbench/host/dialog';
import { AddinPage } from '../addinPage';
import { startOffice, type OfficeInNode } from '../officeInNode';

const ORIGIN = 'https://localhost:3000';

let office: OfficeInNode;
/** Those that the add-in opened, and null where one was closed. */
const shown: (DialogFrame | null)[] = [];
beforeEach(async () => {
  office = await startOffice();
  shown.length = 0;
});
afterEach(() => office.stop());

const display = (options: Office.DialogOptions = { displayInIframe: true, width: 40, height: 30 }) =>
  new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
    Office.context.ui.displayDialogAsync(`${ORIGIN}/installation.html`, options, resolve),
  );

/** The dialog's own page, with genuine office.js. */
async function openPage(): Promise<{ readonly page: AddinPage; readonly ui: Office.UI }> {
  const dialog = shown.at(-1)!;
  const page = new AddinPage(ORIGIN, dialog.windowName);
  dialog.attach(page.port);
  await page.loadOffice();
  return { page, ui: (page.globals['Office'] as typeof Office).context.ui };
}

it('shows the page in a frame, and carries messages both ways', async () => {
  office.session.onDialog((dialog) => shown.push(dialog));
  const { value: dialog } = await display();
  expect(shown).toMatchObject([
    { url: expect.stringContaining('/installation.html'), width: 40, height: 30 },
  ]);
  const heard: string[] = [];
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) =>
    heard.push((event as { message: string }).message),
  );
  const { page, ui } = await openPage();
  const answers: string[] = [];
  ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, ({ message }: { message: string }) =>
    answers.push(message),
  );
  ui.messageParent('다 됐습니다');
  await office.delivered();
  expect(heard).toEqual(['다 됐습니다']);
  dialog.messageChild('고맙습니다');
  await office.delivered();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answers).toEqual(['고맙습니다']);
  page.close();
});

it('is closed by the add-in, and tells the add-in when the user closes it', async () => {
  office.session.onDialog((dialog) => shown.push(dialog));
  const first = await display();
  first.value.close();
  await office.delivered();
  expect(shown.at(-1)).toBeNull();

  const second = await display();
  expect(second.status).toBe('succeeded');
  const told: unknown[] = [];
  second.value.addEventHandler(Office.EventType.DialogEventReceived, (event) => told.push(event));
  shown.at(-1)!.close();
  await office.delivered();
  expect(told).toHaveLength(1);
  expect(shown.at(-1)).toBeNull();
});

it('fails where nothing can show it, instead of leaving the add-in waiting', async () => {
  expect((await display()).status).toBe('failed');
});
