import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const ROOT = path.join(__dirname, '../../..');
const PACKAGE = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '../..');

export interface PackagedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium inside the npm package `@sparticuz/chromium` (Linux, x64): needs no download and no system package.
 *
 * Unpacked here and not by the package's own `executablePath()`, which hands out a file that another process is still
 * writing, and leaves out the NSS libraries unless it runs on AWS.
 */
export function packagedChromium(): PackagedChromium {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(ROOT, `.cache/chromium-${version}`);
  if (!existsSync(folder)) unpackTo(folder);
  const libraries = [path.join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}

/** Unpacks beside the goal and renames at the end: whoever comes second finds the whole or nothing. */
function unpackTo(folder: string): void {
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  const unpack = (file: string) => brotliDecompressSync(readFileSync(path.join(PACKAGE, 'bin', file)));
  writeFileSync(path.join(work, 'chromium'), unpack('chromium.br'));
  chmodSync(path.join(work, 'chromium'), 0o755);
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '-C', work], { input: unpack(archive) });
  }
  writeFileSync(path.join(work, 'fonts.conf'), fontsConfig(folder));
  try {
    renameSync(work, folder);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The machine's fonts where it has any, and in any case the one in the package: without a font Chromium ends at once. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
