import type * as Zlib from 'node:zlib';
import { Deflate, deflateSync, Inflate } from 'fflate';
import { packageError } from '../problems';
import { crc32 } from './crc32';
import { GrowingBytes } from './growingBytes';
import type { InflationLimits } from './limits';
import { platformZlib } from './platformZlib';

/** The content of a part as a zip file holds it. */
export interface StoredContent {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
/** Node's zlib takes no smaller ones. */
const SMALLEST_CHUNK = 64;
/** So that no more than 16 MB can come out of one push, whatever the stream says. */
const PUSHED = 16_384;

/** The content in chunks, its length and CRC checked against the directory of the zip. */
export function* inflate(
  part: string,
  content: StoredContent,
  limits: InflationLimits,
): Generator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for (const chunk of rawChunks(part, content)) {
    size += chunk.length;
    limits.check(part, size, content.data.length);
    crc = crc32(chunk, crc);
    if (size > content.size) throw packageError('packageDamaged', { part });
    yield chunk;
  }
  if (size !== content.size || crc !== content.crc) throw packageError('packageDamaged', { part });
}

function* rawChunks(part: string, { method, data, size }: StoredContent): Generator<Uint8Array> {
  if (method === STORED) return yield data;
  if (method !== DEFLATED) throw packageError('packageCompression', { part, method });
  if (platformZlib && size <= MOST_AT_ONCE)
    return yield* pieces(inflatedAtOnce(part, data, size, platformZlib));
  let out: Uint8Array[] = [];
  const stream = new Inflate((chunk) => out.push(chunk));
  for (let from = 0; from < data.length || from === 0; from += PUSHED) {
    const last = from + PUSHED >= data.length;
    try {
      stream.push(data.subarray(from, from + PUSHED), last);
    } catch {
      throw packageError('packageDamaged', { part });
    }
    yield* out;
    out = [];
  }
}

/** No more comes out than the directory says. */
function inflatedAtOnce(part: string, data: Uint8Array, size: number, zlib: typeof Zlib): Uint8Array {
  try {
    return plain(
      zlib.inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize: inOnePiece(size) }),
    );
  } catch {
    throw packageError('packageDamaged', { part });
  }
}

/** What Node is to write into at a time so that nothing has to be put together: full, it would take another one. */
function inOnePiece(size: number): number {
  return Math.max(size + 1, SMALLEST_CHUNK);
}

/** A buffer of Node as the bytes it holds. */
function plain({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

/** What is read and written of a part at a time. */
const PIECE = 262_144;
/** Longer parts are compressed and inflated as they stream by: memory does not grow with them. */
const MOST_AT_ONCE = 67_108_864;

/**
 * fflate's 3 takes a third of the time of the usual 6 on a sheet of 35 MB, for a file of the same size (285 ms of 1,050); Node's own
 * 4 takes 95 of 540. The platform's CompressionStream knows only 6: 518 ms (docs/decisions/sheets-are-scanned.md).
 */
const LEVEL = 3;
const PLATFORM_LEVEL = 4;

/** A part that is rewritten seldom becomes longer than this. Room that nothing is written to takes no memory. */
const ROOM_TO_GROW = 1.125;

/** Compresses what comes chunk by chunk, text as UTF-8. Where it is what `before` holds, that is the answer: its very bytes. */
export function deflate(chunks: Iterable<string | Uint8Array>, before?: StoredContent): StoredContent {
  let size = 0;
  let crc = 0;
  let held = new GrowingBytes(Math.min((before?.size ?? 0) * ROOM_TO_GROW, MOST_AT_ONCE));
  const counted = (): Uint8Array => {
    size += held.length;
    crc = crc32(held.bytes, crc);
    return held.bytes;
  };
  const out: Uint8Array[] = [];
  let stream: Deflate | undefined;
  for (const chunk of chunks) {
    held.add(chunk);
    if (held.length <= (stream ? PIECE : MOST_AT_ONCE)) continue;
    stream ??= new Deflate({ level: LEVEL }, (compressed) => out.push(compressed));
    stream.push(counted());
    held = new GrowingBytes();
  }
  const rest = counted();
  if (before?.size === size && before.crc === crc) return before;
  if (!stream) return { method: DEFLATED, crc, size, data: deflatedAtOnce(rest) };
  stream.push(rest, true);
  return { method: DEFLATED, crc, size, data: concatenate(out) };
}

function deflatedAtOnce(bytes: Uint8Array): Uint8Array {
  return platformZlib
    ? plain(platformZlib.deflateRawSync(bytes, { level: PLATFORM_LEVEL }))
    : deflateSync(bytes, { level: LEVEL });
}

export function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
