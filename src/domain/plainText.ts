/**
 * A text as a plain keyboard types it: full-width letters, digits and blanks as plain ones, Hangul composed (NFC).
 *
 * Unlike NFKC it leaves `①` and `²` as they are: a mark is not a digit of the number beside it.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDER_BY))
    .replace(/[\u00a0\u3000]/g, ' ');
}

/** How far full-width forms lie behind the plain ones. */
const WIDER_BY = '！'.charCodeAt(0) - '!'.charCodeAt(0);
