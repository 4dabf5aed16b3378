import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = 'soffice';
const LONGEST = 300_000;

/** LibreOffice keeps the values that a file brings along unless it is told to calculate when it opens one. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/**
 * Opens an .xlsx file in LibreOffice, without a window and with a profile of its own, has everything calculated unless
 * told not to, and saves it as another format (`xlsx`, `pdf`).
 *
 * Throws where LibreOffice is not installed, and where it makes no file.
 */
export function convert(bytes: Uint8Array, format: string, { calculates = true } = {}): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'siljeok-libreoffice-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    if (calculates) {
      writeFileSync(path.join(profile, 'user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    }
    writeFileSync(path.join(folder, 'book.xlsx'), bytes);
    const out = path.join(folder, 'out');
    run([
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      out,
      path.join(folder, 'book.xlsx'),
    ]);
    return readFileSync(path.join(out, `book.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): void {
  try {
    execFileSync(PROGRAM, args, { stdio: 'pipe', timeout: LONGEST });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(
      `LibreOffice is not installed: there is no ${PROGRAM} on the PATH (Debian: apt-get install libreoffice-calc).`,
    );
  }
}
