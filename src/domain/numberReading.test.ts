import { readNumberText } from './numberReading';

describe('사람이 적은 수', () => {
  it.each([
    ['1234', 1234],
    ['1,234.5', 1234.5],
    ['△3', -3],
    ['-0.5', -0.5],
    ['−2', -2],
    ['１，２３４', 1234],
    [' 12 ', 12],
    ['△0', 0],
  ])('%s는 %d이다', (text, value) => {
    expect(readNumberText(text)).toEqual({ ok: true, value });
  });

  it.each(['', '1,23', '12.5%', '3건', '1.2.3', '--3', '1e5'])('%j는 읽지 않는다', (text) => {
    expect(readNumberText(text)).toMatchObject({ ok: false, problem: { code: 'numberUnreadable' } });
  });
});
