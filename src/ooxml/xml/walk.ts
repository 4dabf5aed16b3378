import type { XmlElement } from './tree';

/** An element with those around it, the nearest first. */
export interface Found {
  readonly element: XmlElement;
  readonly around: readonly XmlElement[];
}

/** An element and all within it, in the order of the text. */
export function walk(element: XmlElement): readonly Found[] {
  const found: Found[] = [];
  const add = (element: XmlElement, around: readonly XmlElement[]): void => {
    found.push({ element, around });
    if (element.children.length === 0) return;
    const inside = [element, ...around];
    for (const child of element.children) add(child, inside);
  };
  add(element, []);
  return found;
}

/** All characters in an element, its children's too. */
export function textOf(element: XmlElement): string {
  return element.children.length === 0 ? element.text : element.children.map(textOf).join('');
}

/** The element's name with the prefix of another: `sibling(<c:strRef>, 'strLit')` is `c:strLit`. */
export function sibling({ name }: XmlElement, local: string): string {
  return name.slice(0, name.indexOf(':') + 1) + local;
}
