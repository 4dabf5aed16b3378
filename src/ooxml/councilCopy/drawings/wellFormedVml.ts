const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const BARE_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/gi;
const TAG = new RegExp(`(<[\\w:.-]+)((?:${ATTRIBUTE.source})+)`, 'g');

/**
 * VML as XML: captions of buttons stand in it as HTML, with `<br>` that nothing closes, `&nbsp;` and a bare `&`, and Excel
 * writes attributes of a note's picture several times.
 */
export function wellFormedVml(source: string): string {
  return source
    .replace(/<br(\s[^<>]*[^<>/])?>/gi, '<br$1/>')
    .replace(/<\/br>/gi, '')
    .replaceAll('&nbsp;', '&#160;')
    .replace(BARE_AMPERSAND, '&amp;')
    .replace(TAG, (_, name: string, attributes: string) => name + withoutRepeated(attributes));
}

/** The first of the attributes of one name is kept. */
function withoutRepeated(attributes: string): string {
  const names = new Set<string>();
  return attributes.replace(ATTRIBUTE, (written, name: string) => {
    if (names.has(name)) return '';
    names.add(name);
    return written;
  });
}
