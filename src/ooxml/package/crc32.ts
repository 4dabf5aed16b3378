/** What a byte does to the CRC, and what it does with one to seven bytes after it: eight tables in a row. */
const TABLES = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  TABLES[byte] = crc;
}
for (let at = 256; at < TABLES.length; at++) {
  const before = TABLES[at - 256]!;
  TABLES[at] = TABLES[before & 0xff]! ^ (before >>> 8);
}

/**
 * CRC-32 as zip files hold it. Goes on from the CRC of what came before. Eight bytes at a time: 51 ms for 36 MB, byte by
 * byte 133 ms, and each sheet of a copy passes here twice.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let i = 0;
  for (const last = bytes.length - 7; i < last; i += 8) {
    crc =
      TABLES[1792 + ((crc ^ bytes[i]!) & 0xff)]! ^
      TABLES[1536 + (((crc >>> 8) ^ bytes[i + 1]!) & 0xff)]! ^
      TABLES[1280 + (((crc >>> 16) ^ bytes[i + 2]!) & 0xff)]! ^
      TABLES[1024 + ((crc >>> 24) ^ bytes[i + 3]!)]! ^
      TABLES[768 + bytes[i + 4]!]! ^
      TABLES[512 + bytes[i + 5]!]! ^
      TABLES[256 + bytes[i + 6]!]! ^
      TABLES[bytes[i + 7]!]!;
  }
  for (; i < bytes.length; i++) crc = TABLES[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
