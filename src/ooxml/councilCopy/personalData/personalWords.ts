import { personalColumn } from '../../personalData/columns';
import type { PersonalData } from '../../personalData/find';
import type { PersonalDataKind } from '../../personalData/rules';

/** Two letters, or the digits of a telephone without its area: less stands in too many other texts. */
const TELLING = /\p{L}{2}|(?:\d[^\p{L}\d]*){7}/u;
/** What is written into a column of people where nobody is meant, or an office or a post is. */
const NOBODY =
  /^(?:없음|해당 ?없음|미정|미지정|공석|공통|기타|전체|비공개|합계|소계|총계|상동|직원|담당|(?:주무|사무|서기)관|[팀과국실계부소동]장)$|(?:과|팀|담당관|센터|사업소)$/;
const TITLED = /^[가-힣]{2}$/;
const LETTER = /[\p{L}\p{N}]/u;
const LATIN_OR_DIGIT = /[a-z\d]/i;

/** Whether what stands in a column of people is to be looked for elsewhere, too. */
export function isPersonalWord(word: string): boolean {
  return TELLING.test(word) && !NOBODY.test(word) && personalColumn(word) === null;
}

/**
 * What stood in columns of people, found again wherever else it stands: `담당 홍길동 주무관`. A name of two letters only where
 * no letter is beside it.
 */
export class PersonalWords {
  /** How long words are that begin with these two characters, the longest first. */
  private readonly lengths = new Map<string, readonly number[]>();

  constructor(private readonly kinds: ReadonlyMap<string, PersonalDataKind>) {
    for (const word of kinds.keys()) {
      const start = word.slice(0, 2);
      const known = new Set([...(this.lengths.get(start) ?? []), word.length]);
      this.lengths.set(
        start,
        [...known].sort((one, other) => other - one),
      );
    }
  }

  find(text: string): PersonalData[] {
    const found: PersonalData[] = [];
    if (this.kinds.size === 0) return found;
    for (let start = 0; start + 1 < text.length; start++) {
      const end = this.endAt(text, start);
      if (end === undefined) continue;
      found.push({ kind: this.kinds.get(text.slice(start, end))!, start, end });
      start = end - 1;
    }
    return found;
  }

  /** Where the longest word ends that begins here. */
  private endAt(text: string, start: number): number | undefined {
    const length = this.lengths
      .get(text.slice(start, start + 2))
      ?.find((length) => this.kinds.has(text.slice(start, start + length)) && stands(text, start, length));
    return length === undefined ? undefined : start + length;
  }
}

/** Whether it stands there by itself, and is no part of another word or number. */
function stands(text: string, start: number, length: number): boolean {
  const end = start + length;
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  if (TITLED.test(text.slice(start, end))) return !LETTER.test(before) && !LETTER.test(after);
  const goesOn = (one: string, other: string) => LATIN_OR_DIGIT.test(one) && LATIN_OR_DIGIT.test(other);
  return !goesOn(before, text[start]!) && !goesOn(text[end - 1]!, after);
}
