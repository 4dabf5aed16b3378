import { createReadStream, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { generate } from 'selfsigned';
import type { Built } from './build';

/** Where manifest.xml says the add-in is; the server puts its own address in its place. */
const PLACEHOLDER_HOST = 'https://localhost:3000';
const PAGE_PREFIX = '/workbench/';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface ServerOptions {
  /** First port to try. 0: any free one. */
  readonly port: number;
  /** With a certificate made now; a browser has to be told to accept it. */
  readonly https: boolean;
  /** A workbook to offer under /documents/ by its name; its full path. */
  readonly document?: string | null;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves add-in and workbench page from one origin, on the first free port from `port` on. */
export async function serve(built: Built, options: ServerOptions): Promise<RunningServer> {
  const scheme = options.https ? 'https' : 'http';
  let url = '';
  const handle: http.RequestListener = (request, response) =>
    answer(built, options.document ?? null, url, request, response);
  const server = options.https ? https.createServer(await certificate(), handle) : http.createServer(handle);
  url = `${scheme}://localhost:${await listen(server, options.port)}`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  built: Built,
  document: string | null,
  url: string,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  const pathname = pathOf(request.url);
  if (pathname === '/favicon.ico') {
    response.writeHead(301, { location: '/assets/icon-32.png' }).end();
    return;
  }
  const file = isDocument(document, pathname) ? document : fileFor(built, pathname);
  if (file === null) {
    response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8', ...NO_GUESSING })
      .end(`없는 주소입니다: ${pathname}`);
    return;
  }
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    ...NO_GUESSING,
  });
  if (pathname === '/manifest.xml')
    response.end(readFileSync(file, 'utf8').replaceAll(PLACEHOLDER_HOST, url));
  // A file that goes while it is read ends the answer, not the server.
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Browsers take a file for what it is said to be. */
const NO_GUESSING = { 'x-content-type-options': 'nosniff' };

/** The path of an address as it was asked for, by a proxy with the host in front; `//` and `//[` are paths as well, and no hosts. */
function pathOf(address = '/'): string {
  return /^[^?#]*/.exec(address.replace(/^https?:\/\/[^/]*/i, ''))![0] || '/';
}

function isDocument(document: string | null, pathname: string): boolean {
  return document !== null && decode(pathname) === `/documents/${path.basename(document)}`;
}

/** `/` and `/workbench/…` are the page, the rest is the add-in; null outside of both or when there is no such file. */
function fileFor(built: Built, pathname: string): string | null {
  const [folder, name] =
    pathname === '/'
      ? [built.page, 'index.html']
      : pathname.startsWith(PAGE_PREFIX)
        ? [built.page, pathname.slice(PAGE_PREFIX.length)]
        : [built.addin, pathname.slice(1)];
  const file = path.join(folder, decode(name));
  if (!file.startsWith(folder + path.sep) || file.includes('\0')) return null;
  return isFile(file) ? file : null;
}

/** No file has a name that is too long, or lies in a file. */
function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** An address that cannot be decoded stands for itself: there is no such file. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
  });
  return { key: made.private, cert: made.cert };
}

/** Listens on this machine only; a port that is taken is passed over. */
function listen(server: http.Server | https.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65_535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
