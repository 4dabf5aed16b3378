import { readDay, type Span } from '../../domain/day';
import { failure, success, type Day, type Result } from '../../domain/kinds';
import { readMoneyWithUnit, type WrittenMoney } from '../../domain/money';

/** A text that may not be blank. */
export function readRequired(text: string): Result<string, 'required'> {
  const trimmed = text.trim();
  return trimmed === '' ? failure('required') : success(trimmed);
}

/** An amount in any unit; blank is a problem. */
export function readRequiredMoney(text: string): Result<WrittenMoney> {
  return text.trim() === '' ? failure('required') : readMoneyWithUnit(text);
}

/** An amount in any unit, or none. */
export function readOptionalMoney(text: string): Result<WrittenMoney | null> {
  return text.trim() === '' ? success(null) : readMoneyWithUnit(text);
}

/** A date, `6.12` being completed with `year`; blank is a problem. */
export function readRequiredDay(text: string, year: number | null): Result<Day> {
  return text.trim() === '' ? failure('required') : readDay(text, { year });
}

/** A date, or none. @param within of the years that complete it, the one that puts it in here is preferred */
export function readOptionalDay(
  text: string,
  year: number | null,
  within: Span | null = null,
): Result<Day | null> {
  return text.trim() === '' ? success(null) : readDay(text, { year, within });
}

const FOUR_DIGITS = /^(19|2\d)\d{2}$/;

/** 회계연도 with four digits from 1900 to 2999, as the cells take it, `2007년` too; or none. */
export function readOptionalYear(text: string): Result<number | null, 'invalidYear'> {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/년(도)?$/, '');
  if (plain === '') return success(null);
  return FOUR_DIGITS.test(plain) ? success(Number(plain)) : failure('invalidYear');
}
