/** Syllables without a final (받침), as a class of characters lists them: they take 는, 가, 를. */
export const OPEN = syllablesEndingIn([0]);
const RIEUL = 8;
/** Those that take 로. */
export const OPEN_OR_RIEUL = syllablesEndingIn([0, RIEUL]);

/** All syllables with one of these finals (받침), 0 for none, as a class of characters lists them. */
function syllablesEndingIn(finals: readonly number[]): string {
  const [FIRST, COUNT, FINALS] = [0xac00, 11_172, 28];
  return Array.from({ length: COUNT }, (_, index) => index)
    .filter((index) => finals.includes(index % FINALS))
    .map((index) => String.fromCharCode(FIRST + index))
    .join('');
}
