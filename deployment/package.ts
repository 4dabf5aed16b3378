import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import webpack from 'webpack';
import { version } from '../package.json';
import addinConfig from '../webpack.config.js';
import { packageContents, type OfficeJs } from './contents';

const ROOT = path.resolve(__dirname, '..');
/** The same files give the same zip, whenever they are packed. */
const MTIME = new Date(1980, 0, 1);

/**
 * `npm run package -- --host https://실적.example.go.kr/siljeok [--office local] [--out file.zip]`: builds the add-in for an
 * address and packs it with what an IT desk needs to serve and register it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      office: { type: 'string', default: 'cdn' },
      out: { type: 'string' },
    },
  });
  const { host, office } = values;
  if (host === undefined) throw new Error('--host https://… : the address the add-in will be served from.');
  if (office !== 'cdn' && office !== 'local') throw new Error(`--office ${office}: cdn or local is needed.`);
  const out = path.resolve(values.out ?? `siljeok-${version}-${office}.zip`);
  writeFileSync(out, await pack(host.replace(/\/+$/, ''), office));
  console.log(`꾸러미를 만들었습니다: ${out}`);
}

async function pack(host: string, officeJs: OfficeJs): Promise<Uint8Array> {
  const built = path.join(ROOT, '.cache', `package-${process.pid}`);
  mkdirSync(built, { recursive: true });
  try {
    await build(addinConfig({ host, officeJs, out: built }, { mode: 'production' }));
    const contents = packageContents(built, { host, officeJs, version });
    return zipSync(contents as Record<string, Uint8Array>, { mtime: MTIME });
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

function build(configurations: webpack.Configuration[]): Promise<void> {
  const compiler = webpack(configurations);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors())
          reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        else resolve();
      });
    });
  });
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
