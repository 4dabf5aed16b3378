import { concatenate } from '../../package/compression';
import { withoutPictureTexts } from './pictureTexts';

const latin = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
const segment = (marker: number, data: Uint8Array) =>
  concatenate([new Uint8Array([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
const START = new Uint8Array([0xff, 0xd8]);
const END = new Uint8Array([0xff, 0xd9]);
const JFIF = segment(0xe0, latin('JFIF\0\u0001\u0001'));
const ICC = segment(0xe2, latin('ICC_PROFILE\0'));
const ADOBE = segment(0xee, latin('Adobe'));
const TABLE = segment(0xdb, new Uint8Array([1, 0xff, 0xd9, 2]));
const SCAN = concatenate([
  segment(0xda, new Uint8Array([1])),
  new Uint8Array([9, 0xff, 0, 8, 0xff, 0xd3, 7]),
]);

/** EXIF in the byte order of a camera, with the way the picture is turned and a name behind. */
function exif(order: 'II' | 'MM', orientation: number): Uint8Array {
  const bytes = new Uint8Array(8 + 2 + 12 + 4);
  const view = new DataView(bytes.buffer);
  const little = order === 'II';
  bytes.set(latin(order));
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, 1, little);
  view.setUint16(10, 0x112, little);
  view.setUint16(12, 3, little);
  view.setUint32(14, 1, little);
  view.setUint16(18, orientation, little);
  return segment(0xe1, concatenate([latin('Exif\0\0'), bytes, latin('GPS 37.51')]));
}

const cleaned = (...pieces: readonly Uint8Array[]) => {
  const kept = withoutPictureTexts(concatenate(pieces));
  return kept && Buffer.from(concatenate(kept)).toString('latin1');
};
const joined = (...pieces: readonly Uint8Array[]) => Buffer.from(concatenate(pieces)).toString('latin1');

describe('a JPEG', () => {
  it('loses EXIF, XMP, IPTC, comments, and what stands behind its end', () => {
    const texts = [
      exif('II', 1),
      segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0')),
      segment(0xed, latin('Photoshop 3.0\0')),
      segment(0xfe, latin('comment')),
    ];
    const behind = latin('second picture');
    expect(cleaned(START, JFIF, ...texts, ICC, ADOBE, TABLE, SCAN, TABLE, SCAN, END, behind)).toBe(
      joined(START, JFIF, ICC, ADOBE, TABLE, SCAN, TABLE, SCAN, END),
    );
  });

  it.each(['II', 'MM'] as const)('stays turned as its camera wrote it (%s)', (order) => {
    const once = cleaned(START, exif(order, 6), SCAN, END)!;
    expect(once).not.toContain('GPS');
    expect(once).toContain('Exif\0\0MM');
    expect(cleaned(latin(once))).toBe(once);
    expect(once.length).toBe(joined(START, SCAN, END).length + 36);
  });

  it.each([
    ['is cut short among its pixels', [START, JFIF, segment(0xda, new Uint8Array([1])), latin('x')]],
    ['is cut short in a segment', [START, new Uint8Array([0xff, 0xe1, 0x40, 0])]],
    ['has no markers where they belong', [START, JFIF, latin('xx')]],
  ])('is left as it is where it %s', (_, pieces) => {
    expect(cleaned(...pieces)).toBeUndefined();
  });
});

it('another picture is left as it is', () => {
  expect(cleaned(latin('GIF89a'))).toBeUndefined();
  expect(cleaned(latin('\x89PNG\r\n\x1a\n'))).toBeUndefined();
});
