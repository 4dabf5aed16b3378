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
  let decoder: TextDecoder | undefined;
  for (const chunk of chunks) {
    if (chunk.length === 0) continue;
    const first = decoder === undefined;
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    const text = decode(part, () => decoder!.decode(chunk, { stream: true }));
    yield first && decoder.encoding !== 'utf-8' ? declareUtf8(text) : text;
  }
  yield decode(part, () => decoder?.decode() ?? '');
}

const WHOLE_UTF8 = new TextDecoder('utf-8', { fatal: true });

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
