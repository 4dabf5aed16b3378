import { COMPARED_DECIMALS } from '../../domain/rounding';

/*
 * What the native twins are made of. A twin is an ordinary Excel formula, without `=`, with the same result.
 *
 * Arguments are formula text that can stand between operators: a reference, a literal, a call, or else in brackets (see
 * operand). Null is an optional argument left out. Only functions of Excel 2010, nothing volatile. A twin cannot read
 * money texts such as `2,520만원`: there it answers #VALUE! where the function answers a number.
 */

const STANDS_ALONE = /^(?:(?:'(?:[^']|'')+'!)?[\p{L}\p{N}_.$!:]+|"[^"]*"|[\p{L}\p{N}_.]*\[@?[^\[\]]+\])$/u;

/** An argument as someone wrote it, made fit to stand between operators: `A1+A2` in brackets. */
export function operand(argument: string): string {
  return STANDS_ALONE.test(argument) ? argument : `(${argument})`;
}

export function call(name: string, ...args: readonly string[]): string {
  return `${name}(${args.join(',')})`;
}

/**
 * An empty cell, `""`, a blank and `"-"` stand for none. Not TRIM: Univer takes what a cell was trimmed to for the cell itself
 * in later comparisons with numbers.
 */
export function anyNone(...values: readonly string[]): string {
  return call('OR', ...values.flatMap(none));
}

function none(value: string): readonly string[] {
  return [`${value}=""`, `${value}=" "`, `${value}="-"`];
}

/** A day or a key of 0 is none too: an empty cell reads as 0. */
export function anyNoneOrZero(...values: readonly string[]): string {
  return call('OR', ...values.flatMap((value) => [`${value}=0`, ...none(value)]));
}

export function orDefault(value: string | null, whenNone: string): string {
  return value === null ? whenNone : `IF(${anyNone(value)},${whenNone},${value})`;
}

export function notBelow(difference: string): string {
  return `ROUND(${difference},${COMPARED_DECIMALS})>=0`;
}

/** What is left of a number in the decimals that a cell shows of it, as the domain's `subtract`. */
export function subtracted(from: string, taken: string): string {
  const decimals = `MAX(0,${COMPARED_DECIMALS}-INT(LOG10(MAX(1,ABS(${from})))))`;
  return `ROUND(${from}-${taken},${decimals})`;
}

/** Rounds a rate to decimals of the percent; where they are none it is not rounded. */
export function roundedRate(rate: string, digits: string | null): string {
  if (digits === null) return rate;
  const rounded = `ROUND(${rate},2+${digits})`;
  return WHOLE_NUMBER.test(digits) ? rounded : `IF(${anyNone(digits)},${rate},${rounded})`;
}
const WHOLE_NUMBER = /^\d+$/;

/** The branch of a literal word, or the words told apart by formula; the first is the default, another is #VALUE!. */
export function choose(word: string | null, branches: readonly [first: Branch, ...others: Branch[]]): string {
  const [[firstWord, first]] = branches;
  if (word === null) return first;
  const literal = branches.find(([name]) => word === `"${name}"`);
  if (literal !== undefined) return literal[1];
  return branches.reduceRight(
    (otherwise, [name, formula]) =>
      name === firstWord
        ? `IF(OR(${anyNoneOrZero(word)},${word}="${name}"),${formula},${otherwise})`
        : `IF(${word}="${name}",${formula},${otherwise})`,
    `VALUE(${word}&"?")`,
  );
}
type Branch = readonly [word: string, formula: string];
