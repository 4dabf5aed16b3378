/**
 * What a custom function is, as data. functions.json (ko, en), the reference page, the pane's list and the
 * tests are all made from this one catalogue; an id or the order of parameters never changes once shipped.
 */
export interface Bilingual {
  readonly ko: string;
  readonly en: string;
}

/** 율 · 금액 · 기간 · 검산 · 문장 · 집계 */
export type FunctionCategory = 'rate' | 'money' | 'period' | 'check' | 'prose' | 'aggregate';

export interface ParameterSpec {
  /** As shown while typing the formula, e.g. 지출액 / spent. */
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** `block` takes a range with a header row or a column of values; `scalar` one value. */
  readonly shape: 'scalar' | 'block';
  /** Present on an optional parameter: what an omitted argument stands for, as shown to people ('' = none). */
  readonly defaultText?: string;
  /** Present on a last parameter that takes any number of values. */
  readonly repeating?: true;
}

export interface ExampleSpec {
  /** Arguments as written in a formula: `1234`, `"상향"`, `사업표`. */
  readonly args: readonly string[];
  /** What the cell shows (a scalar), or the rows that spill. */
  readonly result: string | number | readonly (readonly (string | number)[])[];
}

/** Formula text of the arguments, without `=`; null where an optional one is omitted. */
export type TwinArguments = readonly (string | null)[];

/** What tables and names of ours are really called in a workbook, by the names we would have liked: `사업`, `기준일`. */
export type OwnNames = Readonly<Record<string, string>>;

/**
 * An ordinary Excel formula (2010 functions only, without `=`) with the same result as the function; null where there is
 * none for these arguments.
 */
export type NativeTwin = (args: TwinArguments, own?: OwnNames) => string | null;

export interface FunctionSpec {
  /** Upper-case ASCII; also the name in every locale. */
  readonly id: string;
  /** Korean display name, unused until a real Excel has shown what files store. */
  readonly displayName: string;
  readonly category: FunctionCategory;
  readonly summary: Bilingual;
  readonly parameters: readonly ParameterSpec[];
  /** `block` spills. */
  readonly result: 'scalar' | 'block';
  /** How a cell shows the number that comes out: as a percentage, a date, an amount. Absent where it is as it is. */
  readonly shownAs?: 'rate' | 'day' | 'amount';
  readonly examples: readonly ExampleSpec[];
  /** null: text functions and spilled blocks have none; their value is kept. */
  readonly twin: NativeTwin | null;
}

/** The namespace of every function: `=SILJEOK.EXECRATE(…)`. */
export const NAMESPACE = 'SILJEOK';
