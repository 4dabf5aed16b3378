import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { openBareServer, type BareServer } from './bareServer';
import { openWorkbench, type OpenedWorkbench } from './harness';
import { startServer } from './server';

const ROOT = path.join(__dirname, '../..');
const MINUTES = 60_000;
jest.setTimeout(4 * MINUTES);

/** The package for a closed network, unzipped behind a server that knows nothing but files. */
describe('the package for an intranet', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'siljeok-package-'));
  let server: BareServer;
  let workbench: OpenedWorkbench;
  let files: Record<string, Uint8Array>;

  beforeAll(async () => {
    server = await openBareServer(path.join(folder, 'web'));
    const zip = path.join(folder, 'package.zip');
    const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const options = ['--host', server.url, '--office', 'local', '--out', zip];
    execFileSync(process.execPath, [tsx, 'deployment/package.ts', ...options], { cwd: ROOT, stdio: 'pipe' });
    files = unzipSync(readFileSync(zip));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    await layTheWorkbenchBeside(path.join(folder, 'web'));
    workbench = await openWorkbench({ server: server.url });
  });
  afterAll(async () => {
    await workbench?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens its pane and computes its functions with no request to anywhere else', async () => {
    const pane = await workbench.pane();
    await pane.locator('#pane > *').first().waitFor();
    await workbench.write('A1', [['=SILJEOK.EXECRATE(1,4)']]);
    expect(await workbench.values('A1')).toEqual([[0.25]]);
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });

  it('has a page that finds nothing to mend, and says so', async () => {
    const page = await workbench.page.context().newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) elsewhere.push(request.url());
    });
    await page.goto(`${server.url}/installation.html`);
    await page.getByText('고칠 것이 없습니다.').waitFor();
    expect(elsewhere).toEqual([]);
    await page.screenshot({ path: path.join(ROOT, 'test/screenshots/installation.png'), fullPage: true });
  });

  it('says what an IT desk has to know, for its own address', () => {
    const text = (name: string) => new TextDecoder().decode(files[name]);
    expect(text('읽어보기.txt')).toContain(`${server.url}/installation.html`);
    expect(text('manifest.xml')).toContain(`${server.url}/taskpane.html`);
    expect(text('server/nginx.conf')).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
    expect(text('server/web.config')).toContain('application/json');
    expect(text('THIRD-PARTY-NOTICES.txt')).toContain('@fluentui/react-icons');
    expect(text('notices/kordoc/NOTICE')).toContain('kordoc');
    const registry = new TextDecoder('utf-16le').decode(files['catalogue/실적-공유폴더.reg']);
    expect(registry).toMatch(/TrustedCatalogs\\\{[0-9a-f-]{36}\}\]\r\n/);
  });

  it('is not made for an address without https, and says why', () => {
    const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    expect(() =>
      execFileSync(process.execPath, [tsx, 'deployment/package.ts', '--host', 'http://10.0.0.5'], {
        cwd: ROOT,
        stdio: 'pipe',
      }),
    ).toThrow(/https only/);
  });
});

/** The page of the workbench, as `npm start` has built it, into the folder that is served. */
async function layTheWorkbenchBeside(web: string): Promise<void> {
  await (await startServer('https')).stop();
  const cache = path.join(ROOT, '.cache/workbench');
  const age = (name: string) => statSync(path.join(cache, name)).mtimeMs;
  const [newest = ''] = readdirSync(cache)
    .filter((name) => name.startsWith('page-'))
    .sort((a, b) => age(b) - age(a));
  cpSync(path.join(cache, newest), path.join(web, 'workbench'), { recursive: true });
  cpSync(path.join(cache, newest, 'index.html'), path.join(web, 'index.html'));
}
