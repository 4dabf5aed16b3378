import { type Edit, escapeText } from '../../xml/edit';
import { child, type XmlElement } from '../../xml/tree';
import { sibling } from '../../xml/walk';

/** A field of a text as the text that it shows, in its format. */
export function fieldAsText(field: XmlElement, source: string, text: string): Edit {
  const name = (local: string) => sibling(field, local);
  const look = child(field, 'rPr');
  const format = look ? source.slice(look.start, look.end) : '';
  const written = `<${name('r')}>${format}<${name('t')}>${escapeText(text)}</${name('t')}></${name('r')}>`;
  return { start: field.start, end: field.end, text: written };
}
