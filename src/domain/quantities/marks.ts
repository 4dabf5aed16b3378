/** What a mark parts: a label from what it names, an item from the next, a sentence from the next. */
export type Separation = 'label' | 'item' | 'sentence';

/** What the mark at a place separates; null where it belongs to a word, a time or a number. */
export function separationAt(text: string, at: number): Separation | null {
  const [before = '', behind = ''] = [text[at - 1], text[at + 1]];
  switch (text[at]) {
    case ':':
      return /\d/.test(before) && /\d/.test(behind) ? null : 'label';
    case '-':
      return before === ' ' && behind === ' ' ? 'label' : null;
    case '.':
      return /[가-힣]/.test(before) && /^\s?$/.test(behind) ? 'sentence' : null;
    case '△':
    case '▲':
      return /^ ?\d/.test(text.slice(at + 1, at + 3)) ? null : 'sentence';
    case ',':
    case '→':
    case '⇒':
      return 'item';
    default:
      return 'sentence';
  }
}

/** △ and ▲ before a number are minus; at the beginning of a line ▲ and - mark an item of a list. */
export function signBefore(text: string, start: number): 1 | -1 {
  const before = text.slice(Math.max(0, start - 4), start);
  if (/[△−]$/.test(before)) return -1;
  if (/(?:^|\n) *[-▲△] ?$/.test(before)) return 1;
  return /△ $|▲$|[\s(:,→]-$/.test(before) ? -1 : 1;
}
