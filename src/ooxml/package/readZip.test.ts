import { strToU8, Zip, ZipDeflate } from 'fflate';
import { problemOf } from '../testing/problemOf';
import { bookFile, SMALL_BOOK } from '../testing/smallBook';
import { crc32 } from './crc32';
import { concatenate } from './compression';
import { readPackage } from './readPackage';
import { readZip } from './readZip';
import { writeZip } from './writeZip';

const CONTENT = strToU8('<a/>');
const stored = (name: string) => ({
  name,
  method: 0,
  crc: crc32(CONTENT),
  size: CONTENT.length,
  data: CONTENT,
});

/** A zip of /a.xml and /b.xml with one number of a.xml's entry in the directory changed. */
function withField(at: number, value: number): Uint8Array {
  const file = writeZip([stored('a.xml'), stored('b.xml')]);
  const view = new DataView(file.buffer);
  view.setUint16(view.getUint32(file.length - 6, true) + at, value, true);
  return file;
}

describe('zips', () => {
  it('whose sizes stand after the data are read', () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, text] of Object.entries(SMALL_BOOK)) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(strToU8(text), true);
    }
    zip.end();
    const opened = readPackage(concatenate(chunks));
    expect(opened.text('/xl/workbook.xml')).toBe(SMALL_BOOK['xl/workbook.xml']);
  });

  it('in zip64 are read', () => {
    expect(readZip(zip64Of('a.xml'))).toEqual([stored('a.xml')]);
  });

  it('with folders and a comment are read', () => {
    const file = writeZip([stored('a/'), stored('a/b.xml')]);
    const commented = concatenate([file, strToU8('comment')]);
    commented[file.length - 2] = 'comment'.length;
    expect(readZip(commented).map(({ name }) => name)).toEqual(['a/b.xml']);
  });

  it.each([
    ['zeros', new Uint8Array(4096)],
    ['a line end', strToU8('\n')],
    ['what begins like another end', new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(40).fill(0xff)])],
  ])('with %s behind their end are read', (_, behind) => {
    const file = concatenate([writeZip([stored('a.xml')]), behind]);
    expect(readZip(file)).toEqual([stored('a.xml')]);
  });

  it('that are cut off are not taken for a zip that they hold', () => {
    const inner = writeZip([stored('inner.xml')]);
    const outer = writeZip([{ ...stored('a.zip'), crc: crc32(inner), size: inner.length, data: inner }]);
    expect(problemOf(() => readZip(outer.subarray(0, outer.length - 10)))).toBe('packageTruncated');
  });

  it.each([
    ['an entry with a password', withField(8, 1), 'packageEntryEncrypted'],
    ['an entry that begins beyond the file', withField(44, 0x7fff), 'packageTruncated'],
    ['an entry that is longer than the file', withField(22, 0x7fff), 'packageTruncated'],
    ['entries that share bytes', withField(20, 60), 'packageDamaged'],
    ['an entry that begins elsewhere', withField(42, 1), 'packageDamaged'],
    ['a name that is not UTF-8', writeRawName(0xff), 'packageUnsafeName'],
  ])('with %s are refused', (_, file, code) => {
    expect(problemOf(() => readZip(file))).toBe(code);
  });

  it('with more entries than any workbook has are refused', () => {
    const file = writeZip(Array.from({ length: 20_001 }, (_, i) => stored(`${i}`)));
    expect(problemOf(() => readZip(file))).toBe('packageTooLarge');
  });

  it('with a compression that Office does not use are refused when the part is asked for', () => {
    const file = bookFile({ 'xl/a.xml': CONTENT });
    const patched = file.slice();
    const name = Buffer.from(patched.buffer).lastIndexOf('xl/a.xml');
    patched[name - 46 + 10] = 12;
    expect(problemOf(() => readPackage(patched).text('/xl/a.xml'))).toBe('packageCompression');
  });
});

function writeRawName(byte: number): Uint8Array {
  const file = writeZip([stored('a.xml')]);
  file[Buffer.from(file.buffer).lastIndexOf('a.xml')] = byte;
  return file;
}

/** One stored entry, all of its numbers in the fields that zip64 adds. */
function zip64Of(name: string): Uint8Array {
  const plain = writeZip([stored(name)]);
  const entryEnd = 30 + name.length + CONTENT.length;
  const header = plain.slice(entryEnd, entryEnd + 46 + name.length);
  const headerView = new DataView(header.buffer);
  for (const at of [20, 24, 42]) headerView.setUint32(at, 0xffffffff, true);
  headerView.setUint16(30, 28, true);
  const extra = bytesOf([16, 1], [16, 24], [64, CONTENT.length], [64, CONTENT.length], [64, 0]);
  const end = entryEnd + header.length + extra.length;
  return concatenate([
    plain.slice(0, entryEnd),
    header,
    extra,
    bytesOf(
      [32, 0x06064b50],
      [64, 44],
      [32, 0],
      [32, 0],
      [32, 0],
      [64, 1],
      [64, 1],
      [64, header.length],
      [64, entryEnd],
    ),
    bytesOf([32, 0x07064b50], [32, 0], [64, end], [32, 1]),
    bytesOf(
      [32, 0x06054b50],
      [32, 0],
      [16, 0xffff],
      [16, 0xffff],
      [32, 0xffffffff],
      [32, 0xffffffff],
      [16, 0],
    ),
  ]);
}

function bytesOf(...numbers: readonly (readonly [bits: 16 | 32 | 64, value: number])[]): Uint8Array {
  const out = new Uint8Array(numbers.reduce((sum, [bits]) => sum + bits / 8, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [bits, value] of numbers) {
    if (bits === 16) view.setUint16(at, value, true);
    else if (bits === 32) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bits / 8;
  }
  return out;
}
