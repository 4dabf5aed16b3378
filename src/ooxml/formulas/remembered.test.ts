import { remembered } from './remembered';

it('what is made of a text is made once, as long as not too many others come between', () => {
  const made: string[] = [];
  const read = remembered((text) => {
    made.push(text);
    return text === '없음' ? undefined : text.length;
  });
  expect(['A1', 'A1', '없음', '없음'].map(read)).toEqual([2, 2, undefined, undefined]);
  expect(made).toEqual(['A1', '없음']);
  for (let at = 0; at < 1_000; at++) read(`B${at}`);
  expect(read('A1')).toBe(2);
  expect(made.filter((text) => text === 'A1')).toHaveLength(2);
});
