import { unzipped } from '../../../src/ooxml/testing/packageProblems';

/**
 * Which of the texts are anywhere in a package: in the zip's own records, in names of parts, in parts as UTF-8 or UTF-16, across
 * the runs that a text is cut into, and in packages inside the package. Case does not count.
 */
export function textsIn(bytes: Uint8Array, texts: readonly string[]): readonly string[] {
  const places = [...readings(bytes)].map((reading) => reading.toLowerCase());
  return texts.filter((text) => places.some((place) => place.includes(text.toLowerCase())));
}

function* readings(bytes: Uint8Array): Generator<string> {
  yield Buffer.from(bytes).toString('utf8');
  for (const [name, content] of unzipped(bytes)) {
    yield name;
    if (isZip(content)) yield* readings(content);
    const utf8 = Buffer.from(content).toString('utf8');
    yield utf8;
    yield readable(utf8.replace(/<[^>]*>/g, ''));
    yield readable(utf8);
    yield Buffer.from(content).toString('utf16le');
    yield Buffer.from(content.subarray(1)).toString('utf16le');
  }
}

function isZip(content: Uint8Array): boolean {
  return content[0] === 0x50 && content[1] === 0x4b && content[2] === 0x03;
}

/** XML text with its references resolved. */
function readable(xml: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name as string] ?? whole;
    },
  );
}
