/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ManifestError } from './manifest';
import { readManifest } from './readManifest';

const xml = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');

describe('the manifest as the workbench reads it', () => {
  it('gives page, functions and ribbon in Korean', () => {
    const manifest = readManifest(xml, 'ko-KR');
    expect(manifest).toMatchObject({
      name: '실적',
      paneUrl: 'https://localhost:3000/taskpane.html',
      functions: { namespace: 'SILJEOK', metadataUrl: 'https://localhost:3000/functions.json' },
      tab: { label: '실적' },
    });
    expect(manifest.tab.groups[0]?.buttons[0]).toMatchObject({
      label: '작업창',
      icon: 'https://localhost:3000/assets/icon-32.png',
      action: { kind: 'showPane', url: 'https://localhost:3000/taskpane.html' },
    });
  });

  it('gives texts and functions of the other language by their overrides', () => {
    const manifest = readManifest(xml, 'en-US');
    expect(manifest.name).toBe('Siljeok');
    expect(manifest.functions?.metadataUrl).toBe('https://localhost:3000/functions.en.json');
    expect(manifest.tab.groups[0]?.buttons[0]?.label).toBe('Open pane');
  });

  it.each([
    ['not well formed', '</OfficeApp>', '', 'XML을 읽을 수 없습니다'],
    ['missing a text', 'String id="Tab.Label"', 'String id="Tab.Lable"', 'Tab.Label이(가) 없습니다'],
    ['missing an element', /<Runtimes>[^]*<\/Runtimes>/, '', '<Runtimes>이(가) 없습니다'],
    ['for no workbook', 'xsi:type="Workbook"', 'xsi:type="Document"', '통합 문서'],
    ['with a button that does nothing known', 'xsi:type="ShowTaskpane"', 'xsi:type="Fly"', 'Fly'],
    [
      'with an address that is none',
      'DefaultValue="https://localhost:3000/functions.json"',
      'DefaultValue="~~"',
      '주소가 아닙니다',
    ],
  ])('says what is wrong with a manifest %s', (_, from, to, sentence) => {
    const broken = () => readManifest(xml.replace(from, to), 'ko-KR');
    expect(broken).toThrow(ManifestError);
    expect(broken).toThrow(sentence);
  });
});
