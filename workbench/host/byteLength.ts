/** Bytes of a text in UTF-8: a Korean syllable has three. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
