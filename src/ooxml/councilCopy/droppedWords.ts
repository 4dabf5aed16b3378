/** Names of sheets and tables that stay behind, and may stand nowhere in what is handed out. */
export class DroppedWords {
  /** In lower case. */
  private readonly words: string[] = [];

  addSheet(name: string): void {
    this.add(...spellings(name.toLowerCase()));
  }

  addTable(name: string): void {
    this.add(name.toLowerCase());
  }

  /** In lower case; a formula without any of them names none. */
  get all(): readonly string[] {
    return this.words;
  }

  /** Whether a text holds one of them as a word. */
  areIn(text: string): boolean {
    const lower = text.toLowerCase();
    return this.words.some((word) => hasWord(lower, word));
  }

  /** Damaged files have tables without a name: nothing is said by mentioning these. */
  private add(...words: readonly string[]): void {
    this.words.push(...words.filter((word) => word !== ''));
  }
}

/** A sheet's name as it reads by itself, quoted before `!`, and either of them in a text of a formula. */
function spellings(name: string): string[] {
  const quoted = name.replaceAll("'", "''");
  return [name, quoted, name.replaceAll('"', '""'), quoted.replaceAll('"', '""')];
}

const LETTER = /[\p{L}\p{N}_]/u;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? ''];
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}
