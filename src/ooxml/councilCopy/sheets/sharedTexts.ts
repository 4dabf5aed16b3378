import type { PersonalDataScan } from '../personalData/personalDataScan';

const CLEAN = 1;
const PERSONAL = 2;

/** The shared strings while sheets are handed out: which are still used, and what is personal in them. */
export class SharedTexts {
  /** By number; 0 where no cell that is handed out uses the string. */
  private readonly states: Uint8Array;
  private readonly masked = new Map<number, string>();

  constructor(
    private readonly texts: readonly string[],
    private readonly personalData: PersonalDataScan,
  ) {
    this.states = new Uint8Array(texts.length);
  }

  /** A cell that is handed out shows the string. Answers whether something personal is in it. */
  use(index: number): boolean {
    if (this.states[index] === 0) {
      this.states[index] = this.personalData.find(this.texts[index]!).length > 0 ? PERSONAL : CLEAN;
    }
    return this.states[index] === PERSONAL;
  }

  /** The string is handed out as this text. */
  mask(index: number, text: string): void {
    this.masked.set(index, text);
  }

  /** What stands in a string's place in the copy; undefined where it stays. */
  replacement(index: number): string | undefined {
    return this.states[index] === 0 ? '' : this.masked.get(index);
  }
}
