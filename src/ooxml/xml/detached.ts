/**
 * The same text with memory of its own. What is cut out of a text keeps all of that text alive: a note of one cell would
 * hold on to the piece of the sheet that it was read from.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
