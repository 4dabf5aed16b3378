import { decodeXml } from './decode';

function decoded(bytes: Uint8Array, length: number): string {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += length) chunks.push(bytes.subarray(at, at + length));
  return [...decodeXml('/a.xml', chunks)].join('');
}

describe('a text that is decoded chunk by chunk', () => {
  const TEXT = '\ufeff<a>사업 é 😀\ufeff끝</a>';

  it('is the same wherever it is cut, without the mark at its beginning and with any other', () => {
    const bytes = new TextEncoder().encode(TEXT);
    for (let length = 1; length <= bytes.length; length++) expect(decoded(bytes, length)).toBe(TEXT.slice(1));
  });

  it('may be UTF-16', () => {
    expect(decoded(new Uint8Array(Buffer.from(TEXT, 'utf16le')), 3)).toBe(TEXT.slice(1));
  });

  it.each([
    ['ends within a letter', [0x3c, 0x61, 0xec, 0x82]],
    ['holds bytes that no letter has', [0x3c, 0x61, 0xff, 0x3e]],
    ['goes on where no letter began', [0x3c, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x3e]],
  ])('is refused where it %s, wherever it is cut', (_, bytes) => {
    for (let length = 1; length <= bytes.length; length++)
      expect(() => decoded(new Uint8Array(bytes), length)).toThrow('packageMalformedXml');
  });
});
