import { hangulNumber } from './hangulNumber';

describe('hangulNumber', () => {
  it.each([
    [0, '영', '영'],
    [1, '일', '일'],
    [10, '십', '일십'],
    [1_100, '천백', '일천일백'],
    [10_000, '일만', '일만'],
    [113_560, '십일만삼천오백육십', '일십일만삼천오백육십'],
    [234_580, '이십삼만사천오백팔십', '이십삼만사천오백팔십'],
    [25_200_000, '이천오백이십만', '이천오백이십만'],
    [100_010_000, '일억일만', '일억일만'],
    [1_000_000_000_001, '일조일', '일조일'],
    [9_007_000_000_000_000, '구천칠조', '구천칠조'],
  ])('says %d as it is spoken, and with every 일 as contracts write it', (value, spoken, written) => {
    expect(hangulNumber(value, { everyOne: false })).toBe(spoken);
    expect(hangulNumber(value, { everyOne: true })).toBe(written);
  });
});
