import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Built } from './build';
import { serve, type RunningServer } from './serve';

describe('the server of the workbench', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  const built: Built = { addin: path.join(folder, 'addin'), page: path.join(folder, 'page') };
  let server: RunningServer;

  beforeAll(async () => {
    mkdirSync(built.addin);
    mkdirSync(built.page);
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    writeFileSync(path.join(built.page, 'index.html'), '<p>작업대</p>');
    writeFileSync(path.join(built.page, 'page.js'), 'page');
    writeFileSync(path.join(built.addin, 'taskpane.html'), 'pane');
    writeFileSync(path.join(built.addin, 'manifest.xml'), '<Url>https://localhost:3000/taskpane.html</Url>');
    server = await serve(built, { port: 0, https: false });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const get = async (address: string) => {
    const response = await fetch(server.url + address);
    return {
      status: response.status,
      text: await response.text(),
      type: response.headers.get('content-type'),
    };
  };

  it('serves the page at / and the add-in beside it, from one origin', async () => {
    expect((await get('/')).text).toBe('<p>작업대</p>');
    expect((await get('/workbench/page.js')).text).toBe('page');
    expect(await get('/taskpane.html')).toEqual({
      status: 200,
      text: 'pane',
      type: 'text/html; charset=utf-8',
    });
  });

  it('puts its own address into the manifest', async () => {
    expect((await get('/manifest.xml')).text).toBe(`<Url>${server.url}/taskpane.html</Url>`);
  });

  it.each(['/nothing.js', '/..%2Fsecret.txt', '/workbench/..%2F..%2Fsecret.txt', '/%', '/%00', '/workbench'])(
    'answers 404 for %s and goes on',
    async (address) => {
      expect((await get(address)).status).toBe(404);
      expect((await get('/')).status).toBe(200);
    },
  );

  /** As a client sends it that does not look at what it sends. */
  const rawStatus = (target: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(server.url, { path: target }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it.each([
    '//',
    '//[',
    '/taskpane.html/x',
    `/${'a'.repeat(256)}`,
    `/${'%EA%B0%80'.repeat(100)}`,
    '/?',
    '/%2e%2e/secret.txt',
  ])('lives through %s', async (address) => {
    expect(await rawStatus(address)).toBe(address === '/?' ? 200 : 404);
    expect((await get('/')).status).toBe(200);
  });

  it('has no file taken for anything but what it is said to be', async () => {
    for (const address of ['/', '/nothing.js']) {
      const { headers } = await fetch(server.url + address);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('takes the next port when the wanted one is taken', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const { port } = other.address() as { port: number };
    const second = await serve(built, { port, https: false });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
    await new Promise((resolve) => other.close(resolve));
  });
});
