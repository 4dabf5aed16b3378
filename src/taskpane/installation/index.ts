/* eslint-disable no-restricted-globals -- this page asks Office itself what it can do; no workbook is touched */
import { installationWords as en } from '../../i18n/en/installation';
import { installationWords as ko } from '../../i18n/ko/installation';
import { localeOf } from '../../i18n/locale';
import { findInOffice, findOnServer, type Finding, type OfficeFacts } from './checks';

declare const BUILD: { readonly version: string; readonly officeJs: string };

/** Office answers within a few seconds or not at all. */
const OFFICE_LATE_MS = 5_000;

async function office(): Promise<OfficeFacts | null> {
  if (typeof Office === 'undefined') return null;
  const late = new Promise<null>((resolve) => window.setTimeout(() => resolve(null), OFFICE_LATE_MS));
  const info = await Promise.race([Office.onReady(), late]);
  if (!info?.host) return null;
  const { diagnostics, requirements, displayLanguage } = Office.context;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: displayLanguage,
    isSetSupported: (name, version) => requirements.isSetSupported(name, version),
  };
}

function findInBrowser(blocked: readonly string[]): Finding[] {
  const has = (subject: string, isThere: boolean): Finding => ({
    subject,
    found: isThere ? 'O' : 'X',
    verdict: isThere ? 'right' : 'wrong',
  });
  return [
    {
      subject: 'office.js',
      found: `${BUILD.officeJs} ${typeof Office === 'undefined' ? 'X' : 'O'}`,
      verdict: typeof Office === 'undefined' ? 'wrong' : 'right',
    },
    has('https', window.isSecureContext),
    has('localStorage', storageWorks()),
    has('Web Worker', typeof Worker === 'function'),
    has('CompressionStream', typeof CompressionStream === 'function'),
    ...blocked.map((subject): Finding => ({ subject, found: 'CSP', verdict: 'wrong' })),
  ];
}

function storageWorks(): boolean {
  const key = 'siljeok.installation';
  try {
    window.localStorage.setItem(key, '1');
    window.localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** What the browser refused to load or run since the page was opened. */
const blocked: string[] = [];
document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
  blocked.push(`${violatedDirective} ${blockedURI}`),
);

async function start(): Promise<void> {
  const facts = await office();
  const words = localeOf(facts?.language ?? navigator.language) === 'en' ? en : ko;
  document.documentElement.lang = words === en ? 'en' : 'ko';
  const findings = [
    { subject: words.build, found: BUILD.version, verdict: 'known' as const },
    ...findInOffice(facts),
    ...(await findOnServer((file) => fetch(file, { cache: 'no-store' }))),
    ...findInBrowser(blocked),
  ];
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong').length;
  text('title', words.title);
  text('explanation', words.explanation);
  text('result', wrong === 0 ? words.allRight : words.wrong(wrong));
  const rows = document.getElementById('findings')!;
  rows.replaceChildren(
    ...findings.map(({ subject, found, verdict }) => row(words.verdicts[verdict], subject, found)),
  );
  const report = findings.map(({ subject, found, verdict }) =>
    [words.verdicts[verdict], subject, found].join('\t'),
  );
  const field = document.getElementById('report') as HTMLTextAreaElement;
  field.value = report.join('\n');
  text('reportLabel', words.report);
  document.getElementById('reportPart')!.hidden = false;
}

function row(...cells: readonly string[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const cell of cells) line.insertCell().textContent = cell;
  return line;
}

function text(id: string, content: string): void {
  document.getElementById(id)!.textContent = content;
}

void start();
