import { failure, success, type Result } from './kinds';
import { matchKey } from './matching';
import { plainText } from './plainText';

export type ProgrammeNumberProblemCode =
  | 'programmeNumberEmpty' // {number} – '', or what stands for none to Excel: 0 and -
  | 'programmeNumberCharacter' // {number, character} – one of * ? ~ < > =
  | 'programmeNumberTooLong' // {number, digits, limit}
  | 'programmeNumberReserved' // {number} – TRUE, FALSE or an error to Excel
  | 'programmeNumberLong'; // {characters, limit}

/** SUMIFS reads these as wildcards and comparisons. */
const REFUSED = /[*?~<>=]/;
/** Excel compares numbers to 15 digits: longer ones would be taken for one another. */
const MOST_DIGITS = 15;
/** SUMIFS takes no longer criterion. */
const MOST_CHARACTERS = 255;
/** A criterion of SUMIFS that is one of these finds the boolean or the error, not the text. */
const RESERVED =
  /^(true|false|#(null!|div\/0!|value!|ref!|name\?|num!|n\/a|spill!|calc!|getting_data|busy!))$/i;

/**
 * 사업번호: the office's own number of a programme, trimmed, full-width digits made plain.
 *
 * Refused are empty ones, the characters `* ? ~ < > =`, more than 15 digits or 255 characters, TRUE, FALSE and errors,
 * for SUMIFS would add up the rows of other programmes, or none.
 */
export function readProgrammeNumber(text: string): Result<string, ProgrammeNumberProblemCode> {
  const number = plainText(text).trim();
  if (matchKey(number) === null) return failure('programmeNumberEmpty', { number });
  const character = REFUSED.exec(number)?.[0];
  if (character !== undefined) return failure('programmeNumberCharacter', { number, character });
  const digits = number.match(/\d/g)?.length ?? 0;
  if (digits > MOST_DIGITS) {
    return failure('programmeNumberTooLong', { number, digits, limit: MOST_DIGITS });
  }
  if (RESERVED.test(number)) return failure('programmeNumberReserved', { number });
  if (number.length > MOST_CHARACTERS) {
    return failure('programmeNumberLong', { characters: number.length, limit: MOST_CHARACTERS });
  }
  return success(number);
}

/** Whether two 사업번호 are one programme to SUMIFS: `01`, `1` and 1 are; two blank ones are not. */
export function isSameProgramme(one: string | number, other: string | number): boolean {
  const key = matchKey(one);
  return key !== null && key === matchKey(other);
}

/**
 * The 사업번호 that follows the highest: its last run of digits and one more, as long as it is (`09` → `10`, `A-7` → `A-8`);
 * `01` where there is none. Null where the numbers used so far do not count on.
 */
export function nextProgrammeNumber(used: readonly string[]): string | null {
  if (used.length === 0) return '01';
  const counted = used.flatMap((number) => {
    const [, head, digits, tail] = /^(.*?)(\d{1,9})(\D*)$/s.exec(number.trim()) ?? [];
    return digits === undefined ? [] : [{ head, digits, tail }];
  });
  const last = counted.at(-1);
  if (last === undefined) return null;
  const alike = counted.filter(({ head, tail }) => head === last.head && tail === last.tail);
  const [highest] = alike.sort((one, other) => Number(other.digits) - Number(one.digits));
  const next = String(Number(highest!.digits) + 1).padStart(highest!.digits.length, '0');
  const read = readProgrammeNumber(`${last.head}${next}${last.tail}`);
  return read.ok && !used.some((number) => isSameProgramme(number, read.value)) ? read.value : null;
}
