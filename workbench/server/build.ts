import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import addinConfig from '../../webpack.config.js';
import pageConfig from '../webpack.config.js';

const ROOT = path.resolve(__dirname, '../..');
/** Whatever the two builds are made from. */
const INPUTS = ['src', 'workbench', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
const LOCK_STALE_MS = 180_000;
const LOCK_POLL_MS = 200;

/** Where the built add-in and the page of the workbench stand. */
export interface Built {
  readonly addin: string;
  readonly page: string;
}

/**
 * Builds the add-in (as shipped, office.js beside it) and the page of the workbench (development mode: Univer's production
 * build takes minutes of memory), unless what is there was made from the same files.
 *
 * Processes that ask at the same time build once: the others wait.
 */
export async function build(): Promise<Built> {
  const out = path.join(ROOT, '.cache/workbench');
  const built = { addin: path.join(out, 'addin'), page: path.join(out, 'page') };
  const stampFile = path.join(out, 'stamp');
  mkdirSync(out, { recursive: true });
  await withLock(path.join(out, 'lock'), async () => {
    const stamp = stampOfInputs();
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
    rmSync(stampFile, { force: true });
    rmSync(built.addin, { recursive: true, force: true });
    const addin = addinConfig({ officeJs: 'local', out: built.addin }, { mode: 'production' });
    await run([...addin, pageConfig({ out: built.page })]);
    writeFileSync(stampFile, stamp);
  });
  return built;
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

/** Changes with every file that the builds read: names, times and sizes. */
function stampOfInputs(): string {
  const hash = createHash('sha256');
  const add = (file: string) => {
    const stats = statSync(file);
    if (stats.isDirectory()) {
      for (const name of readdirSync(file).sort()) add(path.join(file, name));
    } else if (!/\.test\.tsx?$/.test(file)) {
      hash.update(`${file} ${stats.mtimeMs} ${stats.size}\n`);
    }
  };
  for (const input of INPUTS) add(path.join(ROOT, input));
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
