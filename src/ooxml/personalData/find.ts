import { readable } from './readable';
import { RULES, type PersonalDataKind } from './rules';

/** Personal data in a text: the part of it from `start` up to `end`. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds 주민등록번호, mobile telephones, accounts, e-mail addresses and local paths in a text, in the order of the text and
 * apart from one another. Positions are those of the text as handed in, however its digits are written.
 *
 * @example
 * findPersonalData('담당 ０１０–１２３４–５６７８')  //=> [{ kind: 'mobile', start: 3, end: 16 }]
 * findPersonalData('02-2670-3114')              //=> []
 */
export function findPersonalData(text: string): PersonalData[] {
  const { text: plain, starts, ends } = readable(text);
  const found = RULES.filter(({ hint }) => hint.test(plain)).flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].map(({ 0: match, index }): PersonalData => {
      const last = index + match.trimEnd().length - 1;
      return { kind, start: starts[index]!, end: ends[last]! };
    }),
  );
  return joined(found);
}

/** One for each stretch of text: those that overlap become one, of the kind that begins first. */
export function joined(found: readonly PersonalData[]): PersonalData[] {
  const apart: PersonalData[] = [];
  for (const next of [...found].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last === undefined || next.start >= last.end) apart.push(next);
    else if (next.end > last.end) apart[apart.length - 1] = { ...last, end: next.end };
  }
  return apart;
}

/**
 * The text with its personal data made unreadable: `*` for each digit and letter, so that it shows what stood there.
 *
 * @example
 * masked('담당 010-1234-5678', found)  //=> '담당 ***-****-****'
 */
export function masked(text: string, found: readonly Pick<PersonalData, 'start' | 'end'>[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of found) {
    const seen = text.slice(start, end).replace(/[\p{Cf}\p{M}\ufe00-\ufe0f]/gu, '');
    result += text.slice(done, start) + seen.replace(/[\p{L}\p{N}]/gu, '*');
    done = end;
  }
  return result + text.slice(done);
}
