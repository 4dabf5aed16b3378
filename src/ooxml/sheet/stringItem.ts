import { packageError } from '../problems';
import { TagReader } from '../xml/tags';
import { plainText } from '../xml/text';

/**
 * The text that a string item (`si`, `is`) shows: its runs joined, without phonetics (윗주). `prefix` is that of the
 * part's own elements, `''` in files of Excel.
 */
export function stringItemText(part: string, xml: string, prefix: string): string {
  return textsIn(part, xml, prefix, false);
}

/** What stands above such an item to be read aloud (윗주), its runs joined. */
export function phoneticsOf(part: string, xml: string, prefix: string): string {
  return textsIn(part, xml, prefix, true);
}

function textsIn(part: string, xml: string, prefix: string, phonetics: boolean): string {
  const tags = new TagReader(part);
  let text = '';
  let inPhonetics = false;
  for (let at = 0; tags.read(xml, at); at = tags.end) {
    if (tags.is(`${prefix}rPh`)) inPhonetics = tags.kind === 'open';
    const isText = inPhonetics === phonetics && tags.kind === 'open' && tags.is(`${prefix}t`);
    if (!isText) continue;
    const element = tags.readElement();
    if (!element) throw packageError('packageMalformedXml', { part });
    text += plainText(part, xml.slice(element.innerStart, element.innerEnd));
  }
  return unescapeCharacters(text);
}

const ESCAPE_LENGTH = '_x000D_'.length;

/**
 * Office writes characters that XML cannot hold as `_x000D_`, and a text that looks like that as `_x005F_x000D_`.
 */
export function unescapeCharacters(text: string): string {
  let out = '';
  let at = 0;
  for (let start = text.indexOf('_x'); start >= 0; start = text.indexOf('_x', Math.max(at, start + 1))) {
    const code = Number(`0x${text.slice(start + 2, start + 6)}`);
    if (text[start + 6] !== '_' || !Number.isInteger(code)) continue;
    out += text.slice(at, start) + String.fromCharCode(code);
    at = start + ESCAPE_LENGTH;
  }
  return out + text.slice(at);
}

/** The way back: `unescapeCharacters(escapeCharacters(text)) === text`, for texts that XML can hold. */
export function escapeCharacters(text: string): string {
  let out = '';
  let at = 0;
  for (let start = text.indexOf('_x'); start >= 0; start = text.indexOf('_x', start + 1)) {
    if (unescapeCharacters(text.slice(start, start + ESCAPE_LENGTH)).length === ESCAPE_LENGTH) continue;
    out += `${text.slice(at, start)}_x005F`;
    at = start;
  }
  return out + text.slice(at);
}
