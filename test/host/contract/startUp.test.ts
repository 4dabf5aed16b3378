import { startOffice, type OfficeInNode } from '../officeInNode';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

const answerOf = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<Office.AsyncResult<T>>((resolve) => call(resolve));

it('is Excel on the web, in Korean', async () => {
  const info = await Office.onReady();
  expect([info.host, info.platform]).toStrictEqual(['Excel', 'OfficeOnline']);
  expect(Office.context.displayLanguage).toBe('ko-KR');
  expect(Office.context.contentLanguage).toBe('ko-KR');
  expect(Office.context.document.url).toBe(office.document.url);
});

it('supports the requirement sets we build on, and no more than it says', () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
});

it('saves settings with the document and reads them again', async () => {
  const { settings } = Office.context.document;
  settings.set('mine', { n: 1, 말: '한' });
  expect((await answerOf<void>((done) => settings.saveAsync(done))).status).toBe('succeeded');
  expect(JSON.parse(office.document.settings.get('mine') ?? '')).toStrictEqual({ n: 1, 말: '한' });
  settings.set('mine', 'not saved');
  expect((await answerOf<Office.Settings>((done) => settings.refreshAsync(done))).status).toBe('succeeded');
  expect(settings.get('mine')).toStrictEqual({ n: 1, 말: '한' });
});

it('keeps the start-up behaviour', async () => {
  expect(await Office.addin.getStartupBehavior()).toBe('None');
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe('Load');
  expect(office.document.startup).toBe('load');
});

it('asks the page to show and hide the pane, and tells the add-in when that happened', async () => {
  const asked: boolean[] = [];
  const stop = office.session.onPaneRequested((visible) => {
    asked.push(visible);
    office.session.setPaneVisible(visible);
  });
  const told: string[] = [];
  const remove = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
    told.push(visibilityMode),
  );
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  await office.delivered();
  expect(asked).toStrictEqual([false, true]);
  expect(told).toStrictEqual(['Hidden', 'Taskpane']);
  await remove();
  stop();
});

it('runs a ribbon command and knows when it is completed', async () => {
  const sources: string[] = [];
  Office.actions.associate('report', (event: Office.AddinCommands.Event) => {
    sources.push(event.source.id);
    event.completed();
  });
  await office.session.runCommand('report', 'ReportButton');
  expect(sources).toStrictEqual(['ReportButton']);
});

it('lets the add-in enable and disable a control of the ribbon', async () => {
  const updates: unknown[] = [];
  const stop = office.session.onRibbonUpdate((update) => updates.push(update));
  await Office.ribbon.requestUpdate({
    tabs: [{ id: 'Siljeok', controls: [{ id: 'ReportButton', enabled: false }] }],
  });
  expect(updates).toStrictEqual([{ control: 'ReportButton', enabled: false }]);
  stop();
});

it('stores by OfficeRuntime.storage', async () => {
  const { storage } = office.page['OfficeRuntime'] as {
    storage: Record<string, (...args: string[]) => unknown>;
  };
  await storage['setItem']?.('a', '1');
  expect(await storage['getItem']?.('a')).toBe('1');
});

it('fails methods of the Common API it does not have, instead of hanging', async () => {
  const result = await answerOf<unknown>((done) =>
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Matrix, done),
  );
  expect(result.status).toBe('failed');
});

it('does not let office.js leak into the page of the test', () => {
  expect('OSF' in globalThis).toBe(false);
  expect('window' in globalThis).toBe(false);
});
