import type { DefinedName } from '../workbook/readWorkbook';

/** What may be part of a defined name. */
const WORD = /[\p{L}\p{M}\p{N}_.\\?]+/gu;

/** The defined names of a workbook: those that go with what they mean, and those that something handed out reaches. */
export class DefinedNames {
  /** A name may be known on several sheets, and everywhere; a damaged workbook may have it twice in one place. */
  private readonly byWord = new Map<string, DefinedName[]>();
  private readonly gone = new Set<DefinedName>();
  private readonly goneWords = new Set<string>();
  private readonly reached = new Set<DefinedName>();
  /** Names that something may still reach that nothing has reached yet. */
  private readonly open = new Set<string>();

  constructor(names: readonly DefinedName[]) {
    for (const name of names) {
      const word = name.name.toLowerCase();
      const alike = this.byWord.get(word);
      if (alike) alike.push(name);
      else this.byWord.set(word, [name]);
      this.open.add(word);
    }
  }

  /** What a name means on a sheet, by the sheet's place; undefined where it is no defined name. */
  find(name: string, place: number | undefined): readonly DefinedName[] | undefined {
    const alike = this.byWord.get(name.toLowerCase()) ?? [];
    const local = place === undefined ? [] : alike.filter(({ scope }) => scope === place);
    const found = local.length > 0 ? local : alike.filter(({ scope }) => scope === undefined);
    return found.length > 0 ? found : undefined;
  }

  /** All that have a name that is a word of the text, whatever it means by it. */
  in(text: string): readonly DefinedName[] {
    return [...text.matchAll(WORD)].flatMap(([word]) => this.byWord.get(word.toLowerCase()) ?? []);
  }

  drop(name: DefinedName): void {
    this.gone.add(name);
    this.goneWords.add(name.name.toLowerCase());
  }

  isGone(name: DefinedName): boolean {
    return this.gone.has(name);
  }

  /** Answers whether this is news. */
  reach(name: DefinedName): boolean {
    if (this.gone.has(name) || this.reached.has(name)) return false;
    this.reached.add(name);
    const word = name.name.toLowerCase();
    if (this.byWord.get(word)!.every((one) => this.gone.has(one) || this.reached.has(one)))
      this.open.delete(word);
    return true;
  }

  isReached(name: DefinedName): boolean {
    return this.reached.has(name);
  }

  mentionsGone(text: string): boolean {
    return hasWordOf(this.goneWords, text);
  }

  mentionsAny(text: string): boolean {
    return hasWordOf(this.byWord, text);
  }

  mentionsOpen(text: string): boolean {
    return hasWordOf(this.open, text);
  }
}

interface Words {
  readonly size: number;
  has(word: string): boolean;
}

/** Whether one of the words, in lower case, is a word of a formula. */
export function hasWordOf(words: Words, text: string): boolean {
  if (words.size === 0) return false;
  for (const [word] of text.matchAll(WORD)) if (words.has(word.toLowerCase())) return true;
  return false;
}
