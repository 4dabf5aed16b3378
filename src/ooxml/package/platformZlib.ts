import type * as Zlib from 'node:zlib';

/**
 * What compresses where the platform does so by itself and at once: in Node, not in browsers, whose CompressionStream is slower than
 * fflate (docs/decisions/sheets-are-scanned.md). Undefined elsewhere. Its crc32 is not used: that of Node 20.20 answers 0 once it is compiled.
 */
export const platformZlib: typeof Zlib | undefined = globalThis.process?.getBuiltinModule?.('node:zlib');
