import { plainText } from './plainText';

describe('plainText', () => {
  it('makes full-width forms, blanks and decomposed Hangul plain', () => {
    expect(plainText('２，５２０\u00a0만원\u3000～'.normalize('NFD'))).toBe('2,520 만원 ~');
  });

  it('leaves marks that are no digits of a number', () => {
    expect(plainText('①5²½')).toBe('①5²½');
  });
});
