import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import addinConfig from '../../webpack.config.js';
import pageConfig from '../webpack.config.js';

const ROOT = path.resolve(__dirname, '../..');
/** Stands in a folder once everything has been written. */
const COMPLETE = '.complete';
const KEPT_BUILDS = 4;
const LOCK_STALE_MS = 180_000;
const LOCK_POLL_MS = 200;

/** Where the built add-in and the page of the workbench stand. */
export interface Built {
  readonly addin: string;
  readonly page: string;
}

/** One of the two builds, and whatever it is made from. */
interface Part {
  readonly name: keyof Built;
  readonly inputs: readonly string[];
  configurations(out: string): Configuration[];
}

const PARTS: readonly Part[] = [
  {
    name: 'addin',
    inputs: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
    configurations: (out) => addinConfig({ officeJs: 'local', out }, { mode: 'production' }),
  },
  {
    name: 'page',
    inputs: ['workbench', 'samples', 'src/ooxml', 'src/functions', 'src/domain', 'package-lock.json'],
    configurations: (out) => [pageConfig({ out })],
  },
];

/**
 * Builds the add-in (as shipped, office.js beside it) and the page of the workbench (development mode: Univer's production
 * build takes minutes of memory).
 *
 * Each is built once for the same files, into a folder named after them: a server that runs already keeps what it serves, and
 * of processes that ask at the same time one builds and the others wait.
 */
export async function build(): Promise<Built> {
  const folder = path.join(ROOT, '.cache/workbench');
  mkdirSync(folder, { recursive: true });
  return withLock(path.join(folder, 'lock'), async () => {
    const wanted = PARTS.map((part) => ({
      part,
      out: path.join(folder, `${part.name}-${digestOf(part.inputs)}`),
    }));
    const missing = wanted.filter(({ out }) => !existsSync(path.join(out, COMPLETE)));
    if (missing.length > 0) await run(missing.flatMap(({ part, out }) => part.configurations(out)));
    for (const { out } of missing) writeFileSync(path.join(out, COMPLETE), '');
    for (const part of PARTS) removeOld(folder, part.name);
    const [addin = '', page = ''] = wanted.map(({ out }) => out);
    return { addin, page };
  });
}

/** Keeps the newest builds of a part: servers and tests may still run on them. */
function removeOld(folder: string, name: string): void {
  const age = (out: string) => Date.now() - statSync(out).mtimeMs;
  const builds = readdirSync(folder)
    .filter((entry) => entry.startsWith(`${name}-`))
    .map((entry) => path.join(folder, entry))
    .sort((a, b) => age(a) - age(b));
  for (const old of builds.slice(KEPT_BUILDS)) rmSync(old, { recursive: true, force: true });
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
  return hash.digest('hex').slice(0, 16);
}

/** A folder can be made once only: that is the lock. One left behind by a killed process is taken over. */
async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
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
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
