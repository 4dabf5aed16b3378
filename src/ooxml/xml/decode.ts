import { concatenate } from '../package/compression';
import { packageError } from '../problems';

const UTF8_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const LESS_THAN = 0x3c;

/** The encoding that a part's first bytes tell: a mark, or how its first `<` is written. Office reads UTF-8 and UTF-16, nothing else. */
function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN)) return 'utf-16be';
  return 'utf-8';
}

/**
 * The text of a part, chunk by chunk, without a byte order mark. Written back as UTF-8 it is the same document: a
 * declaration of UTF-16 is replaced. Errors: bytes that are no text.
 */
export function* decodeXml(part: string, chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: Decoder | undefined;
  for (const chunk of chunks) {
    if (chunk.length === 0) continue;
    const first = decoder === undefined;
    decoder ??= decoderOf(encodingOf(chunk));
    const text = decode(part, () => decoder!.decode(chunk, { stream: true }));
    yield first && decoder.encoding !== 'utf-8' ? declareUtf8(text) : text;
  }
  yield decode(part, () => decoder?.decode() ?? '');
}

interface Decoder {
  readonly encoding: string;
  /** Without a chunk: the text has ended. Throws where the bytes are no text. */
  decode(chunk?: Uint8Array, options?: { readonly stream: true }): string;
}

function decoderOf(encoding: string): Decoder {
  return encoding === 'utf-8' ? new Utf8Stream() : new TextDecoder(encoding, { fatal: true });
}

const WHOLE_UTF8 = new TextDecoder('utf-8', { fatal: true });
/** In the middle of a text, what is a byte order mark at its start is a letter like any other. */
const UTF8_WITHIN = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes UTF-8 chunk by chunk. A TextDecoder that streams takes twice the time (50 ms for 35 MB) of one that gets whole letters:
 * what is cut of a letter waits here for the next chunk.
 */
class Utf8Stream implements Decoder {
  readonly encoding = 'utf-8';
  private cut = new Uint8Array(0);
  private decoder = WHOLE_UTF8;

  decode(chunk?: Uint8Array): string {
    const bytes = chunk ? concatenate(this.cut.length === 0 ? [chunk] : [this.cut, chunk]) : this.cut;
    const end = chunk ? wholeLetters(bytes) : bytes.length;
    this.cut = bytes.slice(end);
    if (end === 0) return '';
    const text = this.decoder.decode(bytes.subarray(0, end));
    this.decoder = UTF8_WITHIN;
    return text;
  }
}

/** How many of the bytes are letters that are surely not cut: where the last one has several bytes, those before it. */
function wholeLetters(bytes: Uint8Array): number {
  let last = bytes.length - 1;
  if (last < 0 || bytes[last]! < 0x80) return bytes.length;
  // No letter has more than three bytes behind its first.
  while (last > 0 && last > bytes.length - 4 && (bytes[last]! & 0xc0) === 0x80) last--;
  return last;
}

/** The same of a part that is there whole. */
export function decodeText(part: string, bytes: Uint8Array): string {
  if (encodingOf(bytes) !== 'utf-8') return [...decodeXml(part, [bytes])].join('');
  return decode(part, () => WHOLE_UTF8.decode(bytes));
}

function decode(part: string, run: () => string): string {
  try {
    return run();
  } catch {
    throw packageError('packageMalformedXml', { part });
  }
}

function declareUtf8(text: string): string {
  return text.startsWith('<?xml') ? UTF8_DECLARATION + text.slice(text.indexOf('?>') + 2) : text;
}
