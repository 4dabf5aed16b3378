import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const START_LIMIT_MS = 180_000;

export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** `npm start` as a test uses it: on any free port; builds what has changed. Over https office.js asks nobody for trust. */
export async function startServer(scheme: 'http' | 'https'): Promise<TestServer> {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const options = ['--port', '0', ...(scheme === 'https' ? ['--https'] : [])];
  const child = spawn(process.execPath, [tsx, 'workbench/server.ts', ...options], { cwd: ROOT });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url: await addressOf(child),
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => {
      child.kill();
      reject(new Error(`${why}\n${output}`));
    };
    const timer = setTimeout(
      () => fail(`The workbench was not ready in ${START_LIMIT_MS / 1000} s.`),
      START_LIMIT_MS,
    );
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /https?:\/\/localhost:\d+/.exec(output)?.[0];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      clearTimeout(timer);
      fail('The workbench ended.');
    });
  });
}
