/** All syllables with one of these finals (받침), 0 for none, as a class of characters lists them. */
export function syllablesEndingIn(finals: readonly number[]): string {
  const [FIRST, COUNT, FINALS] = [0xac00, 11_172, 28];
  return Array.from({ length: COUNT }, (_, index) => index)
    .filter((index) => finals.includes(index % FINALS))
    .map((index) => String.fromCharCode(FIRST + index))
    .join('');
}
