import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { FIXTURES } from '../fixtures';
import { damaged, diceOf } from '../fuzz/damage';
import { readBySaxes, readByUs } from './strictly';

/** What XML is made of, and what spoils it. */
const PIECES = [
  ...['<a>', '</a>', '<a/>', '<b x="1">', '</b>', '<a x="1" x="2"/>', '<p:a xmlns:p="urn:p" p:x="1" x="1"/>'],
  ...[
    '<p:a/>',
    '<a xmlns="urn:d">',
    '<a xmlns:p="">',
    '<a xmlns:p="urn:p" xmlns:q="urn:p" p:x="1" q:x="2"/>',
  ],
  ...[
    '<a x=1/>',
    '<a x="<"/>',
    '<a x="&lt;&#10;&#x41;"/>',
    '<a x="1"y="2"/>',
    "<a x = '\"' />",
    '<a x="\t\r\n"/>',
  ],
  ...[
    '<1/>',
    '<a:b:c/>',
    '< a/>',
    '</a b>',
    '</a >',
    '<가 나="다"/>',
    '<a\n/>',
    '<a x/>',
    '<:a/>',
    '<a-·.1/>',
  ],
  ...[
    '글',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '&x;',
    '&',
    '&#x110000;',
    '&#65',
    '&constructor;',
    ']]>',
    '>',
    '\r\n',
    '\u0001',
  ],
  ...[
    '<!-- a -->',
    '<!-- a -- b -->',
    '<!-->',
    '<!--->',
    '<!----->',
    '<![CDATA[<a>]]>',
    '<![CDATA[',
    ']]',

    '😀',
  ],
  ...[
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<?b c?>',
    '<?XML?>',
    '\ufeff',
  ],
  ...[
    '<!DOCTYPE a>',
    '<!ENTITY b "c">',
    '<a xml:space="preserve">',
    '<a xmlns:xml="urn:x"/>',
    '<xmlns:a/>',
    ' ',
    '"',
  ],
];

describe('a part read as a tree is read as a strict parser of XML reads it', () => {
  it('whatever it is put together of', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 });
    const xml = fc.oneof(
      pieces.map((all) => all.join('')),
      pieces.map((all) => `<r xmlns:p="urn:p">${all.join('')}</r>`),
    );
    fc.assert(
      fc.property(xml, (text) => expect(readByUs(text)).toEqual(readBySaxes(text))),
      { numRuns: 6000 },
    );
  });

  it('but for half a character, which saxes takes for the half of its neighbour', () => {
    expect([readByUs('<a>\ud800</a>'), readByUs('<a>\udc00</a>')]).toEqual([undefined, undefined]);
  });

  it('also the parts of damaged workbooks', () => {
    const sound = FIXTURES.map((fixture) => fixture.build());
    const seen = new Set<string>();
    for (let seed = 0; seed < 150; seed++) {
      const dice = diceOf(seed);
      const parts = partsOf(damaged(sound[dice(sound.length)]!, dice)).filter((xml) => !seen.has(xml));
      for (const xml of parts) {
        seen.add(xml);
        expect(readByUs(xml)).toEqual(readBySaxes(xml));
      }
    }
    expect(seen.size).toBeGreaterThan(200);
  });
});

function partsOf(file: Uint8Array): readonly string[] {
  try {
    const parts = Object.entries(unzipSync(file));
    return parts.flatMap(([name, bytes]) => (/\.(?:xml|rels|vml)$/.test(name) ? [strFromU8(bytes)] : []));
  } catch {
    return [];
  }
}
