/**
 * The kinds of value that cross a module's border. A bare `number` does not: money, rates and days are
 * branded, so that 천원 cannot be handed in where 원 is meant.
 */
declare const kind: unique symbol;
type Branded<T, Name extends string> = T & { readonly [kind]: Name };

/** A whole number of 원. Negative for money taken away (전용 out, 반납 seen as a change). */
export type Won = Branded<number, '원'>;

/** A rate (율) as a fraction: 0.452 is 45.2 %. Never rounded on the way, may exceed 1. */
export type Rate = Branded<number, '율'>;

/** A calendar day as an Excel serial of the 1900 system, without a time: 39245 is 2007. 6. 12. */
export type Day = Branded<number, '일'>;

/** What stands in a cell where there is no value to compute from: never 0 and never an error. */
export const NONE = '-';
export type None = typeof NONE;

/** Why something could not be done, as data. Its sentence is made by i18n, nowhere else. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Result<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem<Code> };

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<Code extends string>(
  code: Code,
  params: Readonly<Record<string, string | number>> = {},
): { readonly ok: false; readonly problem: Problem<Code> } {
  return { ok: false, problem: { code, params } };
}
