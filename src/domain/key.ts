/** Crockford's base 32 without E, so that no key reads as a number: `1E5` would be 100000 to SUMIFS. */
const SYMBOLS = '0123456789ABCDFGHJKMNPQRSTVWXYZ';
const LETTERS = 'ABCDFGHJKMNPQRSTVWXYZ';
/** What {@link newKey} draws. */
export const KEY_PATTERN = new RegExp(`^[${LETTERS}][${SYMBOLS}]{9}$`);

const BASE = SYMBOLS.length;
const TIME_SYMBOLS = 5;
const RANDOM_SYMBOLS = 5;
const RANDOM_RANGE = BASE ** RANDOM_SYMBOLS;
const MINUTE = 60_000;
const EPOCH = Date.UTC(2020, 0, 1);

/** Random bytes, as many as asked for. */
export type RandomBytes = (count: number) => Uint8Array;

/**
 * A key for a row of a table: 10 characters, beginning with a letter, later keys after earlier ones.
 *
 * Five characters count the minutes since 2020 (until 2056), five are random: two people who each add a row in the
 * same minute get the same key once in 29 million times. For many rows at once see {@link newKeys}.
 */
export function newKey(now: Date, random: RandomBytes): string {
  return newKeys(1, now, random)[0]!;
}

/** Keys for rows added together: all different, in the order of the rows. */
export function newKeys(count: number, now: Date, random: RandomBytes): string[] {
  const minute = Math.max(0, Math.floor((now.getTime() - EPOCH) / MINUTE));
  const first = randomBelow(RANDOM_RANGE - count, random);
  return Array.from(
    { length: count },
    (_, index) => timePart(minute) + digits(first + index, RANDOM_SYMBOLS),
  );
}

function timePart(minute: number): string {
  const below = BASE ** (TIME_SYMBOLS - 1);
  const lead = LETTERS[Math.floor(minute / below) % LETTERS.length]!;
  return lead + digits(minute % below, TIME_SYMBOLS - 1);
}

function digits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / BASE))
    text = SYMBOLS[rest % BASE]! + text;
  return text;
}

function randomBelow(range: number, random: RandomBytes): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = random(6);
  const high = (a * 256 + b) * 256 + c;
  const low = (d * 256 + e) * 256 + f;
  return (high * 2 ** 24 + low) % range;
}
