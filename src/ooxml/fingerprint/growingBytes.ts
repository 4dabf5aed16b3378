const CHUNK = 65_536;
/** What a character of a text becomes at most, in bytes of UTF-8. */
const WIDEST = 3;

/** Text as its UTF-8 bytes, as it is added: strings that grow would be copied once more when they are encoded. */
export class GrowingBytes {
  private readonly full: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private open = new Uint8Array(CHUNK);
  private used = 0;

  add(text: string): void {
    if (this.used + text.length * WIDEST > this.open.length) this.startAnew(text.length * WIDEST);
    const { open, used } = this;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) {
        this.used += this.encoder.encodeInto(text, open.subarray(used)).written;
        return;
      }
      open[used + at] = code;
    }
    this.used += text.length;
  }

  /** All of it, chunk by chunk. */
  chunks(): readonly Uint8Array[] {
    return [...this.full, this.open.subarray(0, this.used)];
  }

  private startAnew(atLeast: number): void {
    this.full.push(this.open.subarray(0, this.used));
    this.open = new Uint8Array(Math.max(CHUNK, atLeast));
    this.used = 0;
  }
}
