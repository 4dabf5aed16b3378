import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { packagedChromium } from './packagedChromium';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const NAMES = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
const KNOWN_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Launches an installed Chrome, Edge or Chromium; where there is none, or it does not start (Ubuntu's `chromium-browser` is a
 * stub that asks for snap), the one inside an npm package. `BROWSER_FOR_TESTS=packaged` takes the latter at once.
 */
export async function launchChromium(): Promise<Browser> {
  if (process.env['BROWSER_FOR_TESTS'] !== 'packaged') {
    for (const executablePath of installedBrowsers()) {
      try {
        return await chromium.launch({ executablePath, args: ARGS });
      } catch {
        continue;
      }
    }
  }
  const { executablePath, env } = packagedChromium();
  return chromium.launch({
    executablePath,
    args: ARGS,
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

function installedBrowsers(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...KNOWN_PLACES].filter((file) => existsSync(file));
}
