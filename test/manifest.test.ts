/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../package.json';
import { RIBBON_COMMANDS } from '../src/taskpane/actions/ribbon';
import { validateManifest } from './support/validateManifest';

const ROOT = path.join(__dirname, '..');
const FILE = path.join(ROOT, 'manifest.xml');
const HOST = 'https://localhost:3000/';
const manifest = readFileSync(FILE, 'utf8');

/** Width and height stand at fixed places in the first chunk of a PNG. */
function imageSize(url: string) {
  if (!url.startsWith(HOST)) return null;
  try {
    const png = readFileSync(path.join(ROOT, url.slice(HOST.length)));
    return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  } catch {
    return null;
  }
}

const faultsOf = (xml: string) => validateManifest(xml, { packageVersion: version, imageSize });

/** The manifest with one thing changed; fails when there was nothing to change. */
function changed(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  if (xml === manifest) throw new Error(`manifest.xml does not contain ${String(from)}`);
  return xml;
}

describe('manifest.xml', () => {
  it('has nothing that the validation of Microsoft would refuse', () => {
    expect(faultsOf(manifest)).toEqual([]);
  });

  it("is read by Microsoft's own reader as an add-in for workbooks, in Korean", () => {
    const reader = require.resolve('office-addin-manifest/cli.js');
    const told = execFileSync(process.execPath, [reader, 'info', FILE], { encoding: 'utf8' });
    expect(told).toMatch(/Name: 실적/);
    expect(told).toMatch(/Hosts: Workbook/);
    expect(told).toMatch(/Default Locale: ko-KR/);
  });

  it('has a button for every command of the ribbon, and for none that the add-in does not know', () => {
    const named = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name);
    expect(named).toEqual(RIBBON_COMMANDS);
  });

  it('asks for no more than the oldest Excel that we support has', () => {
    expect(
      [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, ...set]) => set.join(' ')),
    ).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.14']);
  });
});

describe('the check of the manifest finds', () => {
  it.each([
    [
      'elements out of order',
      /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
      '$2$1',
      'too late',
    ],
    [
      'an element where none belongs',
      '<Namespace resid',
      '<Label resid="Tab.Label"/><Namespace resid',
      'does not belong',
    ],
    [
      'the runtime behind the form factors',
      /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/AllFormFactors>)/,
      '$2$1',
      'too late',
    ],
    ['a name without a resource', 'resid="Tab.Label"', 'resid="Tab.Lable"', 'is no resource'],
    [
      'a resource of the wrong kind',
      '<Label resid="Tab.Label"',
      '<Label resid="OpenPane.Tooltip"',
      'not one of the ShortStrings',
    ],
    [
      'a resource that nothing uses',
      '<LearnMoreUrl resid="GetStarted.LearnMoreUrl"',
      '<LearnMoreUrl resid="Taskpane.Url"',
      'nothing uses',
    ],
    [
      'a name that is too long',
      /Functions\.Metadata\.Url/g,
      'Functions.Metadata.Url.That.Is.Too.Long',
      'longer than 32',
    ],
    [
      'a short text that is too long',
      'DefaultValue="작업창"',
      `DefaultValue="${'가'.repeat(126)}"`,
      'longer than 125',
    ],
    ['a missing English text', /<bt:Override Locale="en-US" Value="Results" \/>/, '', 'no text for en-US'],
    [
      'an address without https',
      'https://localhost:3000/taskpane.html',
      'http://localhost:3000/taskpane.html',
      'is not https',
    ],
    [
      'an address of another host',
      'https://localhost:3000/help.html',
      'https://example.org/help.html',
      'not served by',
    ],
    [
      'a picture of the wrong size',
      '<bt:Image size="80" resid="Icon.80" />',
      '<bt:Image size="80" resid="Icon.32" />',
      '32 by 32, not 80',
    ],
    ['a picture that is not there', 'assets/icon-64.png', 'assets/icon-65.png', 'no picture'],
    [
      'a missing size of an icon',
      '<bt:Image size="16" resid="Icon.16" />',
      '',
      'icon of 16 pixels is missing',
    ],
    ['an id given twice', 'id="Siljeok.Entry"', 'id="Siljeok.Tab"', 'given twice'],
    ['a version of another release', '<Version>0.1.0.0<', '<Version>0.2.0.0<', "is not package.json's"],
    [
      'functions outside the shared runtime',
      /<Page>[^]*?<\/Page>/,
      '<Page><SourceLocation resid="Functions.Script.Url"/></Page>',
      'outside the shared runtime',
    ],
    ['a runtime that dies with the pane', 'lifetime="long"', 'lifetime="short"', 'does not live long'],
    [
      'a namespace that Excel refuses',
      'Functions.Namespace" DefaultValue="SILJEOK"',
      'Functions.Namespace" DefaultValue="실적"',
      'cannot be a namespace',
    ],
  ])('%s', (_, from, to, sentence) => {
    expect(faultsOf(changed(from, to)).join('\n')).toContain(sentence);
  });
});
