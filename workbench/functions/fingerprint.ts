/** Two 32-bit hashes of a block's content with its size: what stands for the block in a memo key. */
export function fingerprint(rows: readonly (readonly unknown[])[]): string {
  let first = 2166136261;
  let second = 5381;
  const float = new Float64Array(1);
  const words = new Uint32Array(float.buffer);
  for (const row of rows) {
    for (const value of row) {
      if (typeof value === 'number') {
        float[0] = value;
        first = Math.imul(first ^ (words[0] ?? 0), 16777619);
        second = (Math.imul(second ^ (words[1] ?? 0), 2654435761) + 1) | 0;
      } else {
        const text = typeof value === 'string' ? value : `\u0000${JSON.stringify(value)}`;
        for (let i = 0; i < text.length; i += 1) {
          first = Math.imul(first ^ text.charCodeAt(i), 16777619);
          second = (Math.imul(second, 33) + text.charCodeAt(i)) | 0;
        }
        second = (Math.imul(second, 31) + 7) | 0;
      }
    }
  }
  return `${rows.length}x${rows[0]?.length ?? 0}:${first >>> 0}:${second >>> 0}`;
}
