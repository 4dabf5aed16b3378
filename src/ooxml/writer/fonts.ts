import type { Font } from './styleModel';
import { element } from './xml';

/** The standard font of a Korean Excel. */
const STANDARD = { name: '맑은 고딕', size: 11 };

/** Children of a `font`, or of a run's `rPr`, where the name's element is `rFont`. */
export function fontChildren(font: Font, nameElement: 'name' | 'rFont'): string {
  const name = font.name ?? STANDARD.name;
  return [
    font.bold ? element('b') : '',
    font.italic ? element('i') : '',
    font.strike ? element('strike') : '',
    font.underline ? element('u') : '',
    element('sz', { val: font.size ?? STANDARD.size }),
    element('color', font.color === undefined ? { theme: 1 } : rgb(font.color)),
    element(nameElement, { val: name }),
    element('family', { val: 2 }),
    element('charset', { val: 129 }),
    name === STANDARD.name ? element('scheme', { val: 'minor' }) : '',
  ].join('');
}

/** The attribute of an opaque colour given as `RRGGBB`. */
export function rgb(color: string): { readonly rgb: string } {
  return { rgb: `FF${color}` };
}
