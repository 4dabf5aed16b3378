import { detached } from '../xml/detached';

/** A table's calculated columns are few, and come again in every row. */
const MOST = 256;

/**
 * The same function of a text, which remembers what it made of the last different ones. What it makes must not be changed, and must
 * depend on nothing else.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    if (known.size === MOST) known = new Map();
    const own = detached(text);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}
