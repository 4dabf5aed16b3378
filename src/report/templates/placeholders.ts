import { plainText } from '../../domain/plainText';

/** `{{집행률}}` within the text of a cell. */
export interface Placeholder {
  /** As it is looked up: without blanks, whatever way its Hangul was typed. */
  readonly name: string;
  /** As it stands between the braces. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** Full-width braces come from Korean input methods. */
const PLACEHOLDER = /[{｛]{2}([^{}｛｝]*)[}｝]{2}/g;
const LOOSE = /[{｛]{2}|[}｝]{2}/;

/** The placeholders of a text, from left to right. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    name: foldName(match[1] ?? ''),
    written: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether braces are left that hold no name: `{{사업명}`. */
export function hasLooseBraces(text: string): boolean {
  return LOOSE.test(filled(text, () => ''));
}

/** A name as it is compared: `1분기 집행액` is `1분기집행액`. */
export function foldName(name: string): string {
  return plainText(name).replace(/\s+/g, '').normalize('NFC');
}

/** The text with something in the place of each placeholder. */
export function filled(text: string, valueOf: (placeholder: Placeholder) => string): string {
  let result = '';
  let position = 0;
  for (const placeholder of placeholdersIn(text)) {
    result += text.slice(position, placeholder.start) + valueOf(placeholder);
    position = placeholder.end;
  }
  return result + text.slice(position);
}
