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
    case '▼':
      return /^ ?\d/.test(text.slice(at + 1, at + 3)) ? null : 'sentence';
    case ',':
    case '→':
    case '⇒':
      return 'item';
    default:
      return 'sentence';
  }
}

/**
 * △, ▲ and ▼ before a number are minus, and `-` where nothing but the number can be meant by it; at the beginning of a
 * line ▲ and - mark an item of a list. `-12.5%` there is negative, as is a number that is all the line has.
 */
export function signBefore(text: string, start: number, end: number, unit: string): 1 | -1 {
  const before = text.slice(Math.max(0, start - 5), start);
  if (/[△▼−] ?$|\([-△▲▼−]\) ?$/.test(before) && !/(?:^|\n) *△ $/.test(before)) return -1;
  if (/(?:^|\n) *-$/.test(before))
    return /^[%℃]/.test(unit) || /^ *(?:[(\n]|$)/.test(text.slice(end)) ? -1 : 1;
  if (/(?:^|\n) *[-▲] ?$/.test(before)) return 1;
  return /▲ ?$|[\s(:,→/]-$|[\s(:,→/]–$/.test(before) ? -1 : 1;
}
