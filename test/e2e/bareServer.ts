import { readFileSync, statSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'text/xml',
  '.css': 'text/css',
};

export interface BareServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Files of a folder over https and nothing else: no headers but their types, no rewriting. */
export async function openBareServer(folder: string): Promise<BareServer> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' });
  const server = https.createServer({ key: made.private, cert: made.cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const file = path.join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
