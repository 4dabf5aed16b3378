import { isBlank, matchKey, matchText } from './matching';

describe('matchKey', () => {
  it.each([
    ['01', 1],
    ['1', 1],
    ['1 ', 1],
    ['001', '1'],
    ['+1', 1],
    ['1.0', 1],
    ['1,000', 1000],
    ['1E3', 1000],
    ['.5', 0.5],
    ['a-1', 'A-1'],
    ['가-1', '가-1'.normalize('NFD')],
  ])('takes %p and %p for one, as SUMIFS does', (one, other) => {
    expect(matchKey(one)).toBe(matchKey(other));
  });

  it.each([
    ['1', '2'],
    ['1a', '1'],
    ['a-1 ', 'a-1'],
    ['1,00', '100'],
    ['1-2', '12'],
    ['２', 2],
  ])('keeps %p and %p apart', (one, other) => {
    expect(matchKey(one)).not.toBe(matchKey(other));
  });

  it.each([null, undefined, '', ' ', '-', 0, '0', '00', true, false, new Error('#N/A')])(
    'has nothing to match %p by',
    (cell) => {
      expect(matchKey(cell)).toBeNull();
    },
  );

  it('never takes a text for a number of the same spelling', () => {
    expect(matchText('1')).not.toBe(matchKey(1));
  });
});

describe('isBlank', () => {
  it('holds for an empty cell however Excel hands it over', () => {
    expect([null, undefined, '', 0].every(isBlank)).toBe(true);
    expect(['-', '0', 1, false].some(isBlank)).toBe(false);
  });
});
