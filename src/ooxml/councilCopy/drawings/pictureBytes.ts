export function startsWith(bytes: Uint8Array, start: readonly number[] | string): boolean {
  const codes = typeof start === 'string' ? [...start].map((letter) => letter.charCodeAt(0)) : start;
  return codes.every((byte, at) => bytes[at] === byte);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
