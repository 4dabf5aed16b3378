import { GrowingBytes } from './growingBytes';

describe('bytes that grow', () => {
  it.each([
    ['short Latin texts', ['B7 ', 'n 12', '\n']],
    ['Korean ones', ['사업 ', '집행', '']],
    ['long ones, whose letters need more bytes than they are', ['집행'.repeat(5_000), 'a'.repeat(10_000)]],
    ['letters outside of the first plane', ['😀'.repeat(40), 'a😀', `${'a'.repeat(70)}😀`]],
    ['bytes among texts', ['가', new Uint8Array([1, 2, 255]), 'b']],
  ])('are those of %s one after the other, whatever was expected', (_, added) => {
    const wanted = Buffer.concat(added.map((one) => Buffer.from(one)));
    for (const expected of [0, 3, wanted.length, 100_000]) {
      const grown = new GrowingBytes(expected);
      for (const one of added) grown.add(one);
      expect(Buffer.from(grown.bytes).equals(wanted)).toBe(true);
      expect(grown).toHaveLength(wanted.length);
    }
  });
});
