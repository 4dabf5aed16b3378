import { findPersonalData } from '../../personalData/find';
import type { PersonalDataScan } from '../personalDataScan';
import type { TextPlace } from '../report';

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

  /** A cell that is handed out shows the string: its text in the copy. What is personal is listed where a place is given. */
  use(index: number, place: (() => TextPlace) | undefined): string | undefined {
    const text = this.texts[index];
    if (text === undefined) return undefined;
    if (this.states[index] === 0) {
      this.states[index] = findPersonalData(text).length > 0 ? PERSONAL : CLEAN;
    }
    if (this.states[index] === CLEAN || !place) return text;
    const handedOut = this.personalData.check(text, place());
    if (handedOut !== text) this.masked.set(index, handedOut);
    return handedOut;
  }

  /** What stands in a string's place in the copy; undefined where it stays. */
  replacement(index: number): string | undefined {
    return this.states[index] === 0 ? '' : this.masked.get(index);
  }
}
