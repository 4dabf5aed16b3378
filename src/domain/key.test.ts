import fc from 'fast-check';
import { newKey, newKeys } from './key';
import { matchKey } from './matching';

const bytes = (value: number) => (count: number) => new Uint8Array(count).fill(value);
const NOW = new Date('2026-11-24T08:30:00Z');
const instant = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2055-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const random = fc.uint8Array({ minLength: 6, maxLength: 6 }).map((array) => () => array);

describe('newKey', () => {
  it('is ten characters, begins with a letter and has no E, so that no key reads as a number', () => {
    fc.assert(
      fc.property(instant, random, (now, source) => {
        const key = newKey(now, source);
        expect(key).toMatch(/^[A-DF-HJKMNP-TV-Z][0-9A-DF-HJKMNP-TV-Z]{9}$/);
        expect(matchKey(key)).toBe(`:${key}`);
      }),
    );
  });

  it('sorts later rows after earlier ones, whatever the random bytes', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 60_000, max: 1e9 }),
        random,
        random,
        (now, later, one, other) => {
          const next = new Date(now.getTime() + later);
          expect(newKey(now, one) < newKey(next, other)).toBe(true);
        },
      ),
    );
  });

  it('differs between two people in the same minute', () => {
    expect(newKey(NOW, bytes(1))).not.toBe(newKey(NOW, bytes(2)));
  });

  it('takes time and chance from its caller alone', () => {
    expect(newKey(NOW, bytes(7))).toBe(newKey(NOW, bytes(7)));
  });
});

describe('newKeys', () => {
  it('makes different keys in the order of the rows, at the end of the range too', () => {
    for (const source of [bytes(0), bytes(7), bytes(255)]) {
      const keys = newKeys(1000, NOW, source);
      expect(new Set(keys).size).toBe(1000);
      expect([...keys].sort()).toEqual(keys);
      expect(keys.every((key) => key.length === 10)).toBe(true);
    }
  });
});
