import { packageError } from '../problems';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Character data as a program sees it: entities resolved, line ends as XML has them, CDATA and comments undone. */
export function plainText(part: string, raw: string): string {
  if (raw.includes('<')) return plainTextAround(part, raw);
  const text = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
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
    if (isData) out += raw.slice(tag + '<![CDATA['.length, end);
    at = end + closing.length;
  }
  return out + plainText(part, raw.slice(at));
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
  if (!entity.startsWith('#')) return NAMED[entity];
  const code = entity.startsWith('#x') ? Number(`0${entity.slice(1)}`) : Number(entity.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
