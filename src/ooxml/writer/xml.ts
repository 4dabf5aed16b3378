/** Building XML text. Undefined attributes are left out, truth values are written as Excel does: 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** An element around its children, which are XML already; very many come joined, for a call takes some 120,000 arguments. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(value!)}"`)
    .join('');
  const body = children.join('');
  return body === '' ? `<${name}${head}/>` : `<${name}${head}>${body}</${name}>`;
}

/** An element that holds text; blanks and line breaks at its ends are kept. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  const space = text !== text.trim() ? 'preserve' : undefined;
  return element(name, { ...attributes, 'xml:space': space }, escapeText(text));
}

/** A list with its count, or nothing where there is nothing to list: Excel repairs files with empty lists. */
export function countedList(name: string, items: readonly string[], attributes: Attributes = {}): string {
  return items.length === 0 ? '' : element(name, { count: items.length, ...attributes }, items.join(''));
}

const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What XML 1.0 cannot say or would not give back: control characters, a carriage return, halves of a pair. */
const UNWRITABLE = /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Text as OOXML stores it (ST_Xstring): what XML cannot hold as `_xHHHH_`, and text that looks like that
 * with its underscore escaped.
 *
 * @example
 * escapeText('a\u0001<b')  //=> 'a_x0001_&lt;b'
 * escapeText('_x0041_')    //=> '_x005F_x0041_'
 */
export function escapeText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(UNWRITABLE, escapeCharacter)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  return escapeText(value)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
