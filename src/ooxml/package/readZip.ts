import { packageError } from '../problems';
import type { StoredContent } from './compression';
import { MOST_ENTRIES } from './limits';
import { otherFileProblem } from './otherFile';

/** One file in a zip, still compressed. */
export interface ZipEntry extends StoredContent {
  readonly name: string;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
/** What every record of a zip begins with. */
const LETTER_P = 0x50;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 0x1;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;

interface Directory {
  readonly count: number;
  readonly offset: number;
}

/**
 * The files of a zip by its central directory: names as they stand, folders left out, nothing inflated.
 * Errors: not a zip, truncated, damaged, encrypted entries, entries that share bytes.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view, findDirectory(bytes, view));
  } catch (error) {
    // A field that points outside of the file.
    if (error instanceof RangeError) throw packageError('packageTruncated');
    throw error;
  }
}

function findDirectory(bytes: Uint8Array, view: DataView): Directory {
  const start = bytes.length >= 4 ? view.getUint32(0, true) : 0;
  if (start !== LOCAL_HEADER && start !== END) throw packageError(otherFileProblem(bytes));
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    const ends =
      view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === bytes.length;
    if (ends) return readEnd(view, at);
  }
  return findBuriedDirectory(bytes, view);
}

/** Where bytes follow the end, as some programs pad files: the last end whose directory is where it says. */
function findBuriedDirectory(bytes: Uint8Array, view: DataView): Directory {
  const from = bytes.length - END_SIZE;
  for (let at = bytes.lastIndexOf(LETTER_P, from); at > 0; at = bytes.lastIndexOf(LETTER_P, at - 1)) {
    if (view.getUint32(at, true) !== END) continue;
    const { count, offset } = readEnd(view, at);
    const header = count === 0 ? END : DIRECTORY_HEADER;
    if (offset <= at && view.getUint32(offset, true) === header) return { count, offset };
  }
  throw packageError('packageTruncated');
}

function readEnd(view: DataView, at: number): Directory {
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  if (count !== 0xffff && offset !== IN_ZIP64) return { count, offset };
  if (view.getUint32(at - 20, true) !== LOCATOR_64) return { count, offset };
  const end64 = readLong(view, at - 12);
  if (view.getUint32(end64, true) !== END_64) throw packageError('packageDamaged', { part: '' });
  return { count: readLong(view, end64 + 32), offset: readLong(view, end64 + 48) };
}

function readEntries(bytes: Uint8Array, view: DataView, { count, offset }: Directory): ZipEntry[] {
  if (count > MOST_ENTRIES) throw packageError('packageTooLarge', { part: '' });
  const entries: ZipEntry[] = [];
  const taken: { readonly from: number; readonly to: number; readonly name: string }[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_HEADER) throw packageError('packageDamaged', { part: '' });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = readName(slice(bytes, at + 46, nameLength));
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw packageError('packageEntryEncrypted', { part: name });
    if (view.getUint32(sizes.offset, true) !== LOCAL_HEADER)
      throw packageError('packageDamaged', { part: name });
    const from =
      sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
    const data = slice(bytes, from, sizes.compressed);
    taken.push({ from: sizes.offset, to: from + sizes.compressed, name });
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    if (!/[\\/]$/.test(name)) entries.push({ name, method, crc, size: sizes.size, data });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  refuseShared(taken);
  return entries;
}

function readSizes(view: DataView, at: number, extra: number, extraLength: number) {
  let compressed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_EXTRA) continue;
    // The field holds just those numbers that did not fit, in this order.
    let next = field + 4;
    const long = (short: number) => (short === IN_ZIP64 ? readLong(view, (next += 8) - 8) : short);
    size = long(size);
    compressed = long(compressed);
    offset = long(offset);
  }
  return { compressed, size, offset };
}

/** Bombs are built of entries that share compressed bytes. */
function refuseShared(taken: { readonly from: number; readonly to: number; readonly name: string }[]): void {
  taken.sort((a, b) => a.from - b.from);
  taken.forEach(({ from, name }, i) => {
    const before = taken[i - 1];
    if (before && before.to > from) throw packageError('packageDamaged', { part: name });
  });
}

function readName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw packageError('packageUnsafeName', { part: new TextDecoder().decode(bytes) });
  }
}

function readLong(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > Number.MAX_SAFE_INTEGER) throw new RangeError('beyond the file');
  return Number(value);
}

function slice(bytes: Uint8Array, from: number, length: number): Uint8Array {
  if (from + length > bytes.length) throw new RangeError('beyond the file');
  return bytes.subarray(from, from + length);
}
