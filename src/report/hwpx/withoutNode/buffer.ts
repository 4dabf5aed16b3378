/** What kordoc and jszip ask of Node's Buffer: signatures of files that are never read here, and whether bytes are one. */
export const Buffer = {
  from: (content: string | ArrayLike<number>): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
  isBuffer: (): boolean => false,
};
