import { type Token, tokenize } from '@borgar/fx/xlsx';
import { remembered } from './remembered';

/** Tokens of a formula from a file; their values joined are the formula. */
export type Tokens = readonly Token[];

/** A stretch of tokens: from `from` up to, not including, `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Reads any text; what is no formula comes out as tokens of type `unknown`. */
export const tokensOf = remembered((formula: string): Tokens =>
  tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false }),
);

export function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === 'operator' && token.value === value;
}

export function isBlank(token: Token | undefined): boolean {
  return token?.type === 'whitespace' || token?.type === 'newline';
}
