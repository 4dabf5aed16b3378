import fc from 'fast-check';
import { CODECS, type Codec } from './codecs';
import { isUnreadable, type CellValue } from './cells';
import { TABLES } from '.';

/** As Excel holds what was written: an apostrophe in front has done its work. */
const held = (input: string | number): CellValue =>
  typeof input === 'string' ? input.replace(/^'/, '') : input;

const isUnread = (codec: Codec<unknown>, value: CellValue) => isUnreadable(codec.read(value));

describe('a codec', () => {
  it('reads back what it wrote, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(CODECS.text.read(held(CODECS.text.write(text)))).toBe(text);
      }),
    );
  });

  it('has no blank only where the row says nothing without the value', () => {
    const needed = Object.values(TABLES).flatMap(({ columns }) =>
      columns
        .filter(({ role, codec }) => role === 'entered' && codec.blank === undefined)
        .map(({ header }) => header),
    );
    expect([...new Set(needed)].sort()).toEqual(['값', '금액', '목표액']);
  });

  it('takes numbers as numbers, rates as fractions, and times with their day', () => {
    expect(CODECS.number.read(1.5)).toBe(1.5);
    expect(CODECS.rate.read(0.1)).toBe(0.1);
    expect(CODECS.dateTime.read(39245.5)).toBe(39245.5);
    expect(CODECS.date.read(39245.5)).toBe(39245);
    for (const codec of [CODECS.number, CODECS.rate, CODECS.dateTime, CODECS.integer, CODECS.year]) {
      expect(codec.read('')).toBeNull();
      expect(isUnread(codec, '1.5')).toBe(true);
      expect(isUnread(codec, true)).toBe(true);
      expect(isUnread(codec, '#N/A')).toBe(true);
    }
  });

  it('refuses fractions of years and of 순서, and days that Excel does not know', () => {
    expect(isUnread(CODECS.year, 2007.5)).toBe(true);
    expect(isUnread(CODECS.integer, 1.5)).toBe(true);
    for (const value of [-1, 0.5, 20260301, 2_958_466]) {
      expect(isUnread(CODECS.date, value)).toBe(true);
      expect(isUnread(CODECS.dateTime, value)).toBe(true);
    }
  });

  it('takes 0 and - for no date, no year and no word, as the functions do', () => {
    for (const codec of [CODECS.date, CODECS.year])
      expect([codec.read(0), codec.read('-')]).toEqual([null, null]);
    const category = CODECS.exactChoice(['예산', '비예산']);
    expect([category.read(0), category.read('-')]).toEqual(['', '']);
    expect(isUnread(category, '비예산 ')).toBe(true);
  });

  it('reads a year that was typed as text', () => {
    expect(CODECS.year.read('2007')).toBe(2007);
    expect(isUnread(CODECS.year, '2007년')).toBe(true);
    expect(isUnread(CODECS.year, ' ')).toBe(true);
  });

  it('knows no amount from an amount of 0', () => {
    expect(CODECS.optionalWon.read('')).toBeNull();
    expect(CODECS.optionalWon.read(0)).toBe(0);
    expect(isUnread(CODECS.won, '')).toBe(true);
    expect(isUnread(CODECS.measuredNumber, '')).toBe(true);
    expect(isUnread(CODECS.won, 0.5)).toBe(true);
  });

  it('leaves a word that is none of its list as it stands, but for those that decide', () => {
    expect(CODECS.choice(['지출']).read('집행')).toBe('집행');
    expect(isUnread(CODECS.exactChoice(['예산', '비예산']), '비예산 ')).toBe(true);
  });
});
