import fc from 'fast-check';
import { dayFromDate, dayOf, formatDay, partsOf, readDay } from './day';
import type { Day } from './kinds';

const read = (text: string, year: number | null = 2007) => {
  const day = readDay(text, { year });
  return day.ok ? formatDay(day.value) : day.problem.code;
};

describe('readDay', () => {
  it.each([
    '2007. 6. 12.',
    '2007.6.12',
    '2007.06.12.',
    '2007-06-12',
    '2007/6/12',
    '20070612',
    "'07. 6. 12.",
    '’07.6.12.',
    '07. 6. 12.',
    '2007년 6월 12일',
    "'07년 6월 12일",
    '2007. 6. 12.(화)',
    '2007. 6월 12일',
    '2007년 6. 12.',
    '′07. 6. 12.',
    '6.12',
    '6. 12.',
    '6/12',
    '6월 12일',
    '２００７．６．１２．',
    '2007.\u00a06.\u00a012.',
    '2007년 6월 12일'.normalize('NFD'),
  ])('reads %s as 12 June 2007', (text) => {
    expect(read(text)).toBe('2007. 6. 12.');
  });

  it.each(['2007. 13. 1.', '2007. 2. 30.', '2007. 2. 29.', '1899. 12. 31.', '0007. 6. 12.', '0.12', '6.31'])(
    'refuses %s, which is not in the calendar',
    (text) => {
      expect(read(text)).toBe('dayImpossible');
    },
  );

  it.each(['', '-', '2007. 7. .', '2007. 6.', '6월', '12', '99999', '내일', '①1.12', '2007-6-12-1'])(
    'does not guess at %j',
    (text) => {
      expect(read(text)).toBe('dayUnreadable');
    },
  );

  it('answers a day of the calendar or a problem, whatever it is given', () => {
    const written = fc.string({ unit: fc.constantFrom(..."0123456789.-/'년월일(화) "), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), written), fc.option(fc.integer()), (text, year) => {
        const day = readDay(text, { year });
        if (day.ok)
          expect(day.value >= 1 && day.value <= 2_958_465 && Number.isInteger(day.value)).toBe(true);
        else expect(day.problem.code).toMatch(/^day/);
      }),
      { numRuns: 2000 },
    );
  });

  it('asks for the year where none is given and none is known', () => {
    expect(read('6.12', null)).toBe('dayYearMissing');
    expect(read('2007. 6. 12.', null)).toBe('2007. 6. 12.');
  });

  it('takes two-digit years 00–69 as 20xx, the others as 19xx', () => {
    expect(read("'69. 1. 1.")).toBe('2069. 1. 1.');
    expect(read("'70. 1. 1.")).toBe('1970. 1. 1.');
  });
});

describe('a day as a 1900 serial', () => {
  it('is the number that Excel shows for the date', () => {
    expect(dayOf(2007, 6, 12)).toBe(39245);
    expect(dayOf(1900, 1, 1)).toBe(1);
    expect(dayOf(1900, 2, 28)).toBe(59);
    expect(dayOf(1900, 3, 1)).toBe(61);
    expect(dayOf(9999, 12, 31)).toBe(2958465);
  });

  it('skips 29 February 1900, which Excel shows and the calendar does not have', () => {
    expect(dayOf(1900, 2, 29)).toBeNull();
    expect(formatDay(60 as Day)).toBe('1900. 2. 29.');
  });

  it('survives the way to a date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
        fc.pre(serial !== 60);
        const { year, month, day } = partsOf(serial as Day);
        expect(dayOf(year, month, day)).toBe(serial);
        expect(read(formatDay(serial as Day))).toBe(formatDay(serial as Day));
      }),
    );
  });

  it('is the day on the clock of whoever looks, early and late', () => {
    expect(dayFromDate(new Date(2007, 5, 12, 0, 0, 1))).toBe(39245);
    expect(dayFromDate(new Date(2007, 5, 12, 23, 59, 59))).toBe(39245);
  });

  it('is none for dates that do not exist', () => {
    expect(dayOf(2007, 2, 29)).toBeNull();
    expect(dayOf(2008, 2, 29)).not.toBeNull();
    expect(dayOf(2007, 0, 1)).toBeNull();
    expect(dayOf(2007.5, 1, 1)).toBeNull();
    expect(dayOf(10000, 1, 1)).toBeNull();
  });
});

describe('a date written without its year', () => {
  const within = { start: dayOf(2007, 3, 1)!, end: dayOf(2008, 2, 29)! };
  const read = (text: string, year = 2007) => {
    const day = readDay(text, { year, within });
    return day.ok ? formatDay(day.value) : day.problem.code;
  };

  it('is the day of 사업기간, where the year alone would miss it', () => {
    expect(read('1.15')).toBe('2008. 1. 15.');
    expect(read('2월 29일')).toBe('2008. 2. 29.');
    expect(read('3.1')).toBe('2007. 3. 1.');
  });

  it('keeps the year where it fits, where no year does, and where it was written', () => {
    const long = { start: dayOf(2006, 1, 1)!, end: dayOf(2009, 12, 31)! };
    expect(readDay('6.12', { year: 2007, within: long })).toEqual(readDay('2007. 6. 12.', { year: null }));
    const short = { start: dayOf(2007, 3, 1)!, end: dayOf(2007, 5, 31)! };
    expect(readDay('6.12', { year: 2007, within: short })).toEqual(readDay('2007. 6. 12.', { year: null }));
    expect(read('2007. 1. 15.')).toBe('2007. 1. 15.');
    expect(read('13.1')).toBe('dayImpossible');
  });
});
