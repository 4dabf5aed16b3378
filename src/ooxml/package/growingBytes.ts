const LEAST = 1_024;
/** What a character of a text becomes at most, in bytes of UTF-8. */
const WIDEST = 3;
/** Shorter texts are written letter by letter, which is quicker than to call the encoder. */
const SHORT = 64;
const ENCODER = new TextEncoder();

/** Bytes, and text as its UTF-8 bytes, one after the other as they are added. */
export class GrowingBytes {
  private room: Uint8Array<ArrayBuffer>;
  private used = 0;

  /** `expected`: how many bytes there will be, as far as that is known. */
  constructor(expected = 0) {
    this.room = new Uint8Array(expected);
  }

  get length(): number {
    return this.used;
  }

  /** All that was added; to be read before more is. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.room.subarray(0, this.used);
  }

  add(content: string | Uint8Array): void {
    if (typeof content === 'string') return this.addText(content);
    this.makeRoom(content.length);
    this.room.set(content, this.used);
    this.used += content.length;
  }

  private addText(text: string): void {
    if (text.length > SHORT) {
      this.encode(text);
      return;
    }
    this.makeRoom(text.length * WIDEST);
    const { room, used } = this;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) {
        this.encode(text);
        return;
      }
      room[used + at] = code;
    }
    this.used += text.length;
  }

  /** Makes room for a text of Latin letters, which most are, and for more where it turns out to be needed. */
  private encode(text: string): void {
    this.makeRoom(text.length);
    const { read, written } = ENCODER.encodeInto(text, this.room.subarray(this.used));
    this.used += written;
    if (read === text.length) return;
    this.makeRoom((text.length - read) * WIDEST);
    this.used += ENCODER.encodeInto(text.slice(read), this.room.subarray(this.used)).written;
  }

  private makeRoom(more: number): void {
    if (this.used + more <= this.room.length) return;
    const larger = new Uint8Array(Math.max(LEAST, this.room.length * 2, this.used + more));
    larger.set(this.bytes);
    this.room = larger;
  }
}
