import { isSameProgramme, nextProgrammeNumber, readProgrammeNumber } from './programmeNumber';

const read = (text: string) => {
  const number = readProgrammeNumber(text);
  return number.ok ? number.value : number.problem.code;
};

describe('readProgrammeNumber', () => {
  it("keeps the office's own number, trimmed and in plain digits", () => {
    expect(read(' 01 ')).toBe('01');
    expect(read('０１')).toBe('01');
    expect(read('기획-2007-01'.normalize('NFD'))).toBe('기획-2007-01');
  });

  it.each(['*', '01?', '~1', '<1', '>1', '=1'])(
    'refuses %s, which SUMIFS would not take literally',
    (text) => {
      expect(read(text)).toBe('programmeNumberCharacter');
    },
  );

  it('refuses more digits than Excel tells apart', () => {
    expect(read('1'.repeat(15))).toBe('1'.repeat(15));
    expect(read('1'.repeat(16))).toBe('programmeNumberTooLong');
    expect(read('가2007-1234-1234-1234')).toBe('programmeNumberTooLong');
  });

  it.each(['TRUE', 'false', '#N/A', '#ref!'])('refuses %s, which SUMIFS does not take for a text', (text) => {
    expect(read(text)).toBe('programmeNumberReserved');
  });

  it('refuses more characters than SUMIFS takes', () => {
    expect(read('가'.repeat(255))).toBe('가'.repeat(255));
    expect(read('가'.repeat(256))).toBe('programmeNumberLong');
  });

  it.each(['', '  ', '-', '0', '\u00a0'])('refuses %j, which stands for none', (text) => {
    expect(read(text)).toBe('programmeNumberEmpty');
  });
});

describe('isSameProgramme', () => {
  it('compares as SUMIFS compares', () => {
    expect(isSameProgramme('01', 1)).toBe(true);
    expect(isSameProgramme('a1', 'A1')).toBe(true);
    expect(isSameProgramme('01', '10')).toBe(false);
  });

  it('does not take two blank ones for one programme', () => {
    expect(isSameProgramme('', '')).toBe(false);
    expect(isSameProgramme(0, 0)).toBe(false);
  });
});

describe('the next 사업번호', () => {
  it.each([
    [[], '01'],
    [['01', '02'], '03'],
    [['02', '01', '05'], '06'],
    [['09'], '10'],
    [['99'], '100'],
    [['1', '2'], '3'],
    [['2007-가-07', '2007-나-01', '2007-나-02'], '2007-나-03'],
    [['3호'], '4호'],
  ])('after %j it is %s', (used, next) => {
    expect(nextProgrammeNumber(used)).toBe(next);
  });

  it('is none where the numbers do not count on, or the next is taken in another spelling', () => {
    expect(nextProgrammeNumber(['가', '나'])).toBeNull();
    expect(nextProgrammeNumber(['003', '3'])).toBe('004');
    expect(nextProgrammeNumber(['4.0', '3'])).toBeNull();
  });
});
