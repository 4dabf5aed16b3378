import fc from 'fast-check';
import { formatDay, partsOf } from './day';
import type { Day } from './kinds';
import { formatPeriod, readPeriod } from './period';

const read = (text: string, year: number | null = 2007) => {
  const period = readPeriod(text, year);
  if (!period.ok) return period.problem.code;
  return [period.value.start, period.value.end].map((day) => (day === null ? '' : formatDay(day)));
};

describe('readPeriod', () => {
  it.each([
    ['연중', '2007. 1. 1.', '2007. 12. 31.'],
    ['년중', '2007. 1. 1.', '2007. 12. 31.'],
    ['2008년 연중', '2008. 1. 1.', '2008. 12. 31.'],
    ['2007년 3월~12월', '2007. 3. 1.', '2007. 12. 31.'],
    ['2007년 3~12월', '2007. 3. 1.', '2007. 12. 31.'],
    ['2007년 3월 ~ 2008년 2월(월 1회)', '2007. 3. 1.', '2008. 2. 29.'],
    ['2007. 5. 28. ~ 5. 31.', '2007. 5. 28.', '2007. 5. 31.'],
    ['2007. 5. 28. ~ 31.', '2007. 5. 28.', '2007. 5. 31.'],
    ['6.10 ~ 7.10', '2007. 6. 10.', '2007. 7. 10.'],
    ['3.23~24', '2007. 3. 23.', '2007. 3. 24.'],
    ['7~12월', '2007. 7. 1.', '2007. 12. 31.'],
    ['2007. 7월·12월', '2007. 7. 1.', '2007. 12. 31.'],
    ['2007. 6월~12월(월별)', '2007. 6. 1.', '2007. 12. 31.'],
    ['2007. 6.', '2007. 6. 1.', '2007. 6. 30.'],
    ['6월', '2007. 6. 1.', '2007. 6. 30.'],
    ['6월중', '2007. 6. 1.', '2007. 6. 30.'],
    ['2008년 2월', '2008. 2. 1.', '2008. 2. 29.'],
    ['2007', '2007. 1. 1.', '2007. 12. 31.'],
    ["'05년", '2005. 1. 1.', '2005. 12. 31.'],
    ['’18년', '2018. 1. 1.', '2018. 12. 31.'],
    ['2006~2008', '2006. 1. 1.', '2008. 12. 31.'],
    ['2007. 6. 12.', '2007. 6. 12.', '2007. 6. 12.'],
    ['6.12', '2007. 6. 12.', '2007. 6. 12.'],
    ['2007. 3. 2.부터 5. 4.까지', '2007. 3. 2.', '2007. 5. 4.'],
    ['２００７．５．２８．～５．３１．', '2007. 5. 28.', '2007. 5. 31.'],
    ['2007년 3월~12월'.normalize('NFD'), '2007. 3. 1.', '2007. 12. 31.'],
    ['2007. 3. 1. ~', '2007. 3. 1.', ''],
    ['2007. 3월 ~ 계속', '2007. 3. 1.', ''],
    ['12월까지', '', '2007. 12. 31.'],
    ['2007. 5. 28.(월) ~ 5. 31.(목)', '2007. 5. 28.', '2007. 5. 31.'],
    ['2007. 6월 12일 ~ 15일', '2007. 6. 12.', '2007. 6. 15.'],
    ['3월 2회', '2007. 3. 1.', '2007. 3. 31.'],
    ['2007년 6월~12월 월 1회', '2007. 6. 1.', '2007. 12. 31.'],
    ['2007년 상반기', '2007. 1. 1.', '2007. 6. 30.'],
    ['하반기', '2007. 7. 1.', '2007. 12. 31.'],
    ['2007. 3/4분기', '2007. 7. 1.', '2007. 9. 30.'],
    ['1분기', '2007. 1. 1.', '2007. 3. 31.'],
    ['2007년도', '2007. 1. 1.', '2007. 12. 31.'],
    ['9999년 12월', '9999. 12. 1.', '9999. 12. 31.'],
    ['1900년 2월', '1900. 2. 1.', '1900. 2. 28.'],
    ['~ 2007. 12. 31.', '', '2007. 12. 31.'],
    ["'07. 3. ~ 12.", '2007. 3. 1.', '2007. 12. 31.'],
    ['’07. 3월 ~ ’08. 2월', '2007. 3. 1.', '2008. 2. 29.'],
    ["'69년", '2069. 1. 1.', '2069. 12. 31.'],
    ["'70년", '1970. 1. 1.', '1970. 12. 31.'],
    ['2007년도 연중', '2007. 1. 1.', '2007. 12. 31.'],
    ['2007 상반기', '2007. 1. 1.', '2007. 6. 30.'],
    ['상반기 중', '2007. 1. 1.', '2007. 6. 30.'],
    ['2007년 3/4분기 중', '2007. 7. 1.', '2007. 9. 30.'],
    ['2007년도 하반기', '2007. 7. 1.', '2007. 12. 31.'],
    ['2007.\u00a03.\u00a01. ~ 4. 5.', '2007. 3. 1.', '2007. 4. 5.'],
  ])('reads %s', (text, start, end) => {
    expect(read(text)).toEqual([start, end]);
  });

  it.each([
    '필요시',
    '매월',
    '수시',
    '반기1회',
    '월 1회',
    '매월 2회',
    '연 4회',
    '추후 협의',
    '월 1~2회',
    '매월 5일',
    '분기별 1회',
    '',
  ])('takes %j as a period without dates', (text) => {
    expect(read(text)).toEqual(['', '']);
  });

  it.each([
    ['13월', 'periodImpossible'],
    ['2.30', 'periodImpossible'],
    ['2007. 5. 31. ~ 5. 28.', 'periodReversed'],
    ['11월~2월', 'periodReversed'],
    ['3월·12월·7월', 'periodReversed'],
    ['3월·13월·12월', 'periodImpossible'],
    ['0007년 3월', 'periodImpossible'],
    ['10일', 'periodUnreadable'],
    ['2007년 5일', 'periodUnreadable'],
    ['①1.12', 'periodUnreadable'],
    ['5분기', 'periodUnreadable'],
    ['(2007. 3. 2.)', 'periodUnreadable'],
    ['3', 'periodUnreadable'],
    ['제3차', 'periodUnreadable'],
    ['3월~4월~5월', 'periodUnreadable'],
  ])('does not guess at %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('answers days of the calendar in order, or a problem, whatever it is given', () => {
    const written = fc.string({
      unit: fc.constantFrom(..."0123456789.~·/'년월일회반기분까지연중매 "),
      maxLength: 14,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), written), fc.option(fc.integer()), (text, year) => {
        const period = readPeriod(text, year);
        if (!period.ok) return expect(period.problem.code).toMatch(/^period/);
        const { start, end } = period.value;
        for (const day of [start, end]) {
          expect(day === null || (Number.isInteger(day) && day >= 1 && day <= 2_958_465)).toBe(true);
        }
        if (start !== null && end !== null) expect(start).toBeLessThanOrEqual(end);
      }),
      { numRuns: 3000 },
    );
  });

  it('is not held up by a long text', () => {
    for (const text of [
      '매'.repeat(32_000) + '1',
      '1'.repeat(32_000),
      '(1'.repeat(16_000),
      '1~'.repeat(16_000),
    ]) {
      const before = performance.now();
      readPeriod(text, 2007);
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });

  it('asks for the year where none is written and none is known', () => {
    expect(read('7~12월', null)).toBe('periodYearMissing');
    expect(read('연중', null)).toBe('periodYearMissing');
    expect(read('2007년 3월~12월', null)).toEqual(['2007. 3. 1.', '2007. 12. 31.']);
  });
});

describe('readPeriod, of the report of 2007', () => {
  it.each([
    ['2007. 7. 2. ~ 7. 12.', '2007. 7. 2.', '2007. 7. 12.'],
    ['9. 5', '2007. 9. 5.', '2007. 9. 5.'],
    ['3.21', '2007. 3. 21.', '2007. 3. 21.'],
    ['4. 7', '2007. 4. 7.', '2007. 4. 7.'],
    ['11.23', '2007. 11. 23.', '2007. 11. 23.'],
    ['12. 4', '2007. 12. 4.', '2007. 12. 4.'],
    ["'05년", '2005. 1. 1.', '2005. 12. 31.'],
    ["'06년", '2006. 1. 1.', '2006. 12. 31.'],
    ['2005년', '2005. 1. 1.', '2005. 12. 31.'],
    ['2007년도', '2007. 1. 1.', '2007. 12. 31.'],
    ['2007년', '2007. 1. 1.', '2007. 12. 31.'],
    ['년중', '2007. 1. 1.', '2007. 12. 31.'],
    ['연중 (※ 현재 총 18회 게시)', '2007. 1. 1.', '2007. 12. 31.'],
    ['2007. 7월', '2007. 7. 1.', '2007. 7. 31.'],
    ['2007. 6월~12월', '2007. 6. 1.', '2007. 12. 31.'],
    ['2007. 10월', '2007. 10. 1.', '2007. 10. 31.'],
    ['2007.3.19', '2007. 3. 19.', '2007. 3. 19.'],
    ['2007. 7월·12월', '2007. 7. 1.', '2007. 12. 31.'],
    ['2007. 7월, 12월', '2007. 7. 1.', '2007. 12. 31.'],
    ['2~3월(154명)', '2007. 2. 1.', '2007. 3. 31.'],
    ['4월 (132명)', '2007. 4. 1.', '2007. 4. 30.'],
    ['6.10 ~ 7.10', '2007. 6. 10.', '2007. 7. 10.'],
    ['2007. 3. 26(월)', '2007. 3. 26.', '2007. 3. 26.'],
    ['2007 9월', '2007. 9. 1.', '2007. 9. 30.'],
    ['2007년 3월~12월', '2007. 3. 1.', '2007. 12. 31.'],
    ['2007년 3월 ~ 2008년 2월(월 1회)', '2007. 3. 1.', '2008. 2. 29.'],
    ['2007. 7~12월', '2007. 7. 1.', '2007. 12. 31.'],
    ['2007년 상반기', '2007. 1. 1.', '2007. 6. 30.'],
    ['하반기', '2007. 7. 1.', '2007. 12. 31.'],
    ['2007. 5. 28. ~ 5. 31.', '2007. 5. 28.', '2007. 5. 31.'],
    ['2006. 12. 1. ~ 2007. 4.30(5개월)', '2006. 12. 1.', '2007. 4. 30.'],
    ['2. 1', '2007. 2. 1.', '2007. 2. 1.'],
    ['5.1~8.8', '2007. 5. 1.', '2007. 8. 8.'],
    ['3.23~24', '2007. 3. 23.', '2007. 3. 24.'],
    ['2007. 9~12월', '2007. 9. 1.', '2007. 12. 31.'],
    ['10 ~ 11월', '2007. 10. 1.', '2007. 11. 30.'],
    ['필요시', '', ''],
    ['매월', '', ''],
    ['5회(매월)', '', ''],
    ['월별', '', ''],
    ['격주', '', ''],
    ['월 1회', '', ''],
    ['반기1회', '', ''],
  ])('reads %s', (text, start, end) => {
    expect(read(text)).toEqual([start, end]);
  });
});

describe('formatPeriod', () => {
  it('leaves out of the end what is that of the start', () => {
    expect(formatPeriod(39230 as Day, 39233 as Day)).toBe('2007. 5. 28. ~ 5. 31.');
    expect(formatPeriod(39417 as Day, 39479 as Day)).toBe('2007. 12. 1. ~ 2008. 2. 1.');
  });

  it('says 연중 of a whole year, a date of one day, and keeps open ends open', () => {
    expect(formatPeriod(39083 as Day, 39447 as Day)).toBe('연중');
    expect(formatPeriod(39245 as Day, 39245 as Day)).toBe('2007. 6. 12.');
    expect(formatPeriod(39245 as Day, null)).toBe('2007. 6. 12. ~');
    expect(formatPeriod(null, 39245 as Day)).toBe('~ 2007. 6. 12.');
    expect(formatPeriod(null, null)).toBe('');
  });

  it('writes what readPeriod reads back', () => {
    const day = fc.integer({ min: 61, max: 2_958_465 });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [start, end] = [Math.min(one, other) as Day, Math.max(one, other) as Day];
        const { year } = partsOf(start);
        expect(read(formatPeriod(start, end), year)).toEqual([formatDay(start), formatDay(end)]);
      }),
    );
  });
});
