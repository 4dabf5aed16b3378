import { Deflate, Inflate } from 'fflate';
import { packageError } from '../problems';
import { crc32 } from './crc32';
import type { InflationLimits } from './limits';

/** The content of a part as a zip file holds it. */
export interface StoredContent {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
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

function* rawChunks(part: string, { method, data }: StoredContent): Generator<Uint8Array> {
  if (method === STORED) return yield data;
  if (method !== DEFLATED) throw packageError('packageCompression', { part, method });
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

/**
 * A third of the time of the usual 6 on a sheet of 35 MB, for a file of the same size. The platform's CompressionStream knows
 * only 6: 518 ms of the processor against 300 ms (docs/decisions/sheets-are-scanned.md).
 */
const LEVEL = 3;

/** Compresses chunk by chunk. */
export function deflate(chunks: Iterable<Uint8Array>): StoredContent {
  let size = 0;
  let crc = 0;
  const out: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (chunk) => out.push(chunk));
  for (const chunk of chunks) {
    size += chunk.length;
    crc = crc32(chunk, crc);
    stream.push(chunk);
  }
  stream.push(new Uint8Array(0), true);
  return { method: DEFLATED, crc, size, data: concatenate(out) };
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
