import { packageError } from '../problems';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Character data as a program sees it: entities resolved, line ends as XML has them, CDATA and comments undone. */
export function plainText(part: string, raw: string): string {
  if (raw.includes('<')) return plainTextAround(part, raw);
  const text = withLineEnds(raw);
  return text.includes('&') ? unescape(part, text) : text;
}

/** The value of an attribute as a program sees it: entities resolved, every blank that is written as such a space. */
export function plainValue(part: string, raw: string): string {
  if (raw.includes('<')) throw packageError('packageMalformedXml', { part });
  const text = /[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw;
  return text.includes('&') ? unescape(part, text) : text;
}

function plainTextAround(part: string, raw: string): string {
  let out = '';
  let at = 0;
  for (let tag = raw.indexOf('<'); tag >= 0; tag = raw.indexOf('<', at)) {
    out += plainText(part, raw.slice(at, tag));
    const isData = raw.startsWith('<![CDATA[', tag);
    const closing = isData
      ? ']]>'
      : raw.startsWith('<!--', tag)
        ? '-->'
        : raw.startsWith('<?', tag)
          ? '?>'
          : undefined;
    const end = closing === undefined ? -1 : raw.indexOf(closing, tag + 4);
    if (closing === undefined || end < 0) throw packageError('packageMalformedXml', { part });
    if (isData) out += withLineEnds(raw.slice(tag + '<![CDATA['.length, end));
    at = end + closing.length;
  }
  return out + plainText(part, raw.slice(at));
}

function withLineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
}

function unescape(part: string, text: string): string {
  let out = '';
  let at = 0;
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', at)) {
    const end = text.indexOf(';', start);
    const character = end < 0 ? undefined : characterOf(text.slice(start + 1, end));
    if (character === undefined) throw packageError('packageMalformedXml', { part });
    out += text.slice(at, start) + character;
    at = end + 1;
  }
  return out + text.slice(at);
}

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return Object.hasOwn(NAMED, entity) ? NAMED[entity] : undefined;
  const [, hex, decimal] = /^#(?:x([\da-f]{1,8})|(\d{1,8}))$/i.exec(entity) ?? [];
  const code = hex === undefined ? Number(decimal ?? NaN) : parseInt(hex, 16);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** Char of XML 1.0 (2.2). */
function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
