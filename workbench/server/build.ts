import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import addinConfig from '../../webpack.config.js';
import pageConfig from '../webpack.config.js';

const ROOT = path.resolve(__dirname, '../..');
const LOCK_STALE_MS = 180_000;
const LOCK_POLL_MS = 200;

/** Where the built add-in and the page of the workbench stand. */
export interface Built {
  readonly addin: string;
  readonly page: string;
}

/** One of the two builds, and whatever it is made from. */
interface Part {
  readonly out: string;
  readonly inputs: readonly string[];
  configurations(out: string): Configuration[];
}

/**
 * Builds the add-in (as shipped, office.js beside it) and the page of the workbench (development mode: Univer's production
 * build takes minutes of memory). A part that was made from the same files is left as it is.
 *
 * Processes that ask at the same time build once: the others wait.
 */
export async function build(): Promise<Built> {
  const folder = path.join(ROOT, '.cache/workbench');
  const addin: Part = {
    out: path.join(folder, 'addin'),
    inputs: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
    configurations: (out) => addinConfig({ officeJs: 'local', out }, { mode: 'production' }),
  };
  const page: Part = {
    out: path.join(folder, 'page'),
    inputs: ['workbench', 'package-lock.json'],
    configurations: (out) => [pageConfig({ out })],
  };
  mkdirSync(folder, { recursive: true });
  await withLock(path.join(folder, 'lock'), () => buildParts([addin, page]));
  return { addin: addin.out, page: page.out };
}

async function buildParts(parts: readonly Part[]): Promise<void> {
  const stampOf = (part: Part) => `${part.out}.stamp`;
  const stale = parts
    .map((part) => ({ part, stamp: digestOf(part.inputs) }))
    .filter(({ part, stamp }) => !existsSync(stampOf(part)) || readFileSync(stampOf(part), 'utf8') !== stamp);
  if (stale.length === 0) return;
  for (const { part } of stale) {
    rmSync(stampOf(part), { force: true });
    rmSync(part.out, { recursive: true, force: true });
  }
  await run(stale.flatMap(({ part }) => part.configurations(part.out)));
  for (const { part, stamp } of stale) writeFileSync(stampOf(part), stamp);
}

async function run(configurations: Configuration[]): Promise<void> {
  const compiler = webpack(configurations);
  const stats = await new Promise<webpack.MultiStats>((resolve, reject) => {
    compiler.run((error, result) =>
      error || !result ? reject(error ?? new Error('No result.')) : resolve(result),
    );
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
}

/** Changes with every file of the inputs: names, times and sizes. */
function digestOf(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (file: string) => {
    const stats = statSync(file);
    if (stats.isDirectory()) {
      for (const name of readdirSync(file).sort()) add(path.join(file, name));
    } else if (!/\.test\.tsx?$/.test(file)) {
      hash.update(`${file} ${stats.mtimeMs} ${stats.size}\n`);
    }
  };
  for (const input of inputs) add(path.join(ROOT, input));
  return hash.digest('hex');
}

/** A folder can be made once only: that is the lock. One left behind by a killed process is taken over. */
async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
      if (age > LOCK_STALE_MS) rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, LOCK_POLL_MS));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
