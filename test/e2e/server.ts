import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const START_LIMIT_MS = 180_000;

export interface TestServer {
  readonly url: string;
  /** As it was printed, with the workbook to begin with. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * `npm start` as a test uses it: on any free port; builds what has changed. Over https office.js asks nobody for trust.
 *
 * @param file the workbook to begin with, as `npm start -- file.xlsx`
 */
export async function startServer(scheme: 'http' | 'https', file?: string): Promise<TestServer> {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const options = ['--port', '0', ...(scheme === 'https' ? ['--https'] : []), ...(file ? [file] : [])];
  const child = spawn(process.execPath, [tsx, 'workbench/server.ts', ...options], { cwd: ROOT });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await addressOf(child);
  return {
    url: new URL(address).origin,
    address,
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
      const address = /https?:\/\/localhost:\d+\S*(?=\s)/.exec(output)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      clearTimeout(timer);
      fail('The workbench ended.');
    });
  });
}
