import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const TEMPLATES = path.join(__dirname, 'templates');
/** The pages that show an add-in in Excel on the web. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.sharepoint.com',
];

export type OfficeJs = 'cdn' | 'local';

/** What a package is made for. */
export interface Target {
  /** Where the files will be served from: https, no slash at its end. */
  readonly host: string;
  readonly officeJs: OfficeJs;
  readonly version: string;
}

/** A file of the package by its path in the zip. */
export type Contents = Readonly<Record<string, Uint8Array>>;

/** What an IT desk gets: the built add-in, settings for its servers, and what it has to know. */
export function packageContents(built: string, target: Target): Contents {
  const manifest = readFileSync(path.join(built, 'manifest.xml'), 'utf8');
  refuseOtherVersion(manifest, target.version);
  const contents: Record<string, Uint8Array> = {};
  for (const file of filesIn(built)) {
    if (file.startsWith('notices/') || file === 'THIRD-PARTY-NOTICES.txt')
      contents[file] = readFileSync(path.join(built, file));
    contents[`web/${file}`] = readFileSync(path.join(built, file));
  }
  contents['manifest.xml'] = Buffer.from(manifest);
  contents['LICENSE'] = readFileSync(path.join(ROOT, 'LICENSE'));
  const words = placeholders(target, manifest);
  const fill = (template: string) => filled(readFileSync(path.join(TEMPLATES, template), 'utf8'), words);
  contents['server/nginx.conf'] = Buffer.from(fill('nginx.conf'));
  contents['server/web.config'] = Buffer.from(fill('web.config'));
  // Windows reads both with its own line ends; regedit takes UTF-16.
  contents['catalogue/실적-공유폴더.reg'] = utf16(windowsLines(fill('catalogue.reg')));
  contents['읽어보기.txt'] = Buffer.from(`\uFEFF${windowsLines(fill('읽어보기.txt'))}`);
  return contents;
}

/** Excel reads a manifest anew only when its version has grown: the package's and the manifest's are one. */
function refuseOtherVersion(manifest: string, version: string): void {
  const written = /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1];
  if (written !== `${version}.0`)
    throw new Error(`manifest.xml says version ${written}, package.json ${version}: raise both together.`);
}

function placeholders({ host, officeJs, version }: Target, manifest: string): Record<string, string> {
  const isLocal = officeJs === 'local';
  const { hostname, pathname } = new URL(host);
  return {
    host,
    version,
    serverName: hostname,
    path: pathname.replace(/\/+$/, ''),
    frameAncestors: ["'self'", ...EXCEL_ON_THE_WEB].join(' '),
    catalogueId: /<Id>([^<]*)<\/Id>/.exec(manifest)?.[1] ?? '',
    officeJsNote: isLocal
      ? '이 꾸러미에 함께 들어 있습니다(web/office). 폐쇄망에서 씁니다.'
      : 'Microsoft의 서버(appsforoffice.microsoft.com)에서 읽습니다. PC가 그 주소에 닿아야 합니다.',
    cdnNote: isLocal ? '' : '(office.js는 Microsoft의 서버에서 읽습니다)',
    officeLicenceNote: isLocal
      ? 'web/office는 Microsoft의 것이며 Microsoft 365 제품과 함께 쓰는 앱에서만 쓸 수 있습니다. Microsoft는 이 파일을 기관의 서버에 두는 것을 지원하지 않습니다.'
      : '',
  };
}

/** `{{name}}`; every name has to be known. */
function filled(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`{{${name}}} is no word of the package.`);
    return word;
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function windowsLines(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}
