import type { ZipEntry } from './readZip';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAME = 0x800;
/** 1 January 1980, midnight, as Excel writes it: the same content makes the same file. */
const DATE = 0x0021;

/** A zip of entries that are already compressed, in their order. Small enough never to need zip64 (see limits). */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ ...entry, bytes: new TextEncoder().encode(entry.name) }));
  const length = named.reduce((sum, { bytes, data }) => sum + 30 + 46 + 2 * bytes.length + data.length, 22);
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  let at = 0;
  const put16 = (value: number) => view.setUint16((at += 2) - 2, value, true);
  const put32 = (value: number) => view.setUint32((at += 4) - 4, value, true);
  const putBytes = (bytes: Uint8Array) => {
    out.set(bytes, at);
    at += bytes.length;
  };
  const putCommon = ({ bytes, name, method, crc, data, size }: (typeof named)[number]) => {
    put16(VERSION);
    put16(bytes.length === name.length ? 0 : UTF8_NAME);
    put16(method);
    put16(0);
    put16(DATE);
    put32(crc);
    put32(data.length);
    put32(size);
    put16(bytes.length);
    put16(0);
  };

  const offsets = named.map((entry) => {
    const offset = at;
    put32(LOCAL_HEADER);
    putCommon(entry);
    putBytes(entry.bytes);
    putBytes(entry.data);
    return offset;
  });
  const directory = at;
  named.forEach((entry, i) => {
    put32(DIRECTORY_HEADER);
    put16(VERSION);
    putCommon(entry);
    put16(0); // comment
    put16(0); // disk
    put16(0); // internal attributes
    put32(0); // external attributes
    put32(offsets[i]!);
    putBytes(entry.bytes);
  });
  const directorySize = at - directory;
  put32(END);
  put32(0); // disks
  put16(named.length);
  put16(named.length);
  put32(directorySize);
  put32(directory);
  put16(0); // comment
  return out;
}
