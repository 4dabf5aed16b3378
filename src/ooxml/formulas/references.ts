import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx';
import type { FunctionCall } from './calls';
import { isOperator, type Tokens } from './tokens';

/** Where a reference leads: nothing given means the sheet that the formula stands in. */
interface Place {
  /** The token that is the reference. */
  readonly token: number;
  /** Another workbook: the number of its link, or its name. */
  readonly book: string | undefined;
  /** A sheet, or the first and the last one of a span such as `1월:12월!A1`. */
  readonly sheets: readonly [first: string, last: string] | undefined;
}

/** What a formula points at. */
export type FormulaReference = Place &
  (
    | { readonly kind: 'cells' }
    /** A sheet in front of something that is no cell: `'사업 표'!#REF!`. */
    | { readonly kind: 'sheet' }
    /** A defined name, or a table by its bare name. `called` as a function: a LAMBDA, or just a function of Excel. */
    | { readonly kind: 'name'; readonly name: string; readonly called: boolean }
    /** `table` is empty where the formula means the table that it stands in: `[@예산]`. */
    | {
        readonly kind: 'table';
        readonly table: string;
        readonly columns: readonly string[];
        readonly thisRow: boolean;
      }
  );

/** Variables of LET and LAMBDA in files. */
const VARIABLE = '_xlpm.';

/** All that a formula points at, in its order. Variables of LET and LAMBDA are left out, and so are functions of ours. */
export function readReferences(tokens: Tokens, calls: readonly FunctionCall[]): FormulaReference[] {
  const called = new Map(calls.map((call) => [call.from, call]));
  const isVariable = variablesOf(tokens, calls);
  return tokens.flatMap((token, i): FormulaReference[] => {
    switch (token.type) {
      case 'range':
      case 'range_beam':
      case 'range_ternary': {
        const parsed = parseA1Ref(token.value, { allowTernary: true });
        return [{ ...placeOf(i, parsed), kind: 'cells' }];
      }
      case 'structured': {
        const parsed = parseStructRef(token.value);
        const { table = '', columns = [], sections = [] } = parsed ?? {};
        return [
          { ...placeOf(i, parsed), kind: 'table', table, columns, thisRow: sections.includes('this row') },
        ];
      }
      case 'range_named':
      case 'func': {
        const call = called.get(i);
        if (call?.ours || isVariable(i)) return [];
        const parsed = parseA1Ref(token.value);
        const name = parsed && 'name' in parsed ? parsed.name : token.value;
        return [{ ...placeOf(i, parsed), kind: 'name', name, called: call !== undefined }];
      }
      case 'context':
      case 'context_quote': {
        const parsed = isOperator(tokens[i + 1], '!') ? parseA1Ref(`${token.value}!A1`) : undefined;
        return [{ ...placeOf(i, parsed), kind: 'sheet' }];
      }
      default:
        return [];
    }
  });
}

function placeOf(token: number, parsed: { workbookName?: string; sheetName?: string } | undefined): Place {
  const { workbookName, sheetName } = parsed ?? {};
  // [0] is how files name the workbook itself.
  const book = workbookName && workbookName !== '0' ? workbookName : undefined;
  if (!sheetName) return { token, book, sheets: undefined };
  const [first = '', last = first] = sheetName.split(':');
  return { token, book, sheets: [first, last] };
}

/** Says of a token whether it is a variable that a LET or LAMBDA around it declares. */
function variablesOf(tokens: Tokens, calls: readonly FunctionCall[]): (token: number) => boolean {
  const scopes = calls.flatMap(({ name, from, to, args }) => {
    const isLet = name.toUpperCase().endsWith('LET');
    if (!isLet && !name.toUpperCase().endsWith('LAMBDA')) return [];
    const declared = args.slice(0, -1).filter((_, i) => !isLet || i % 2 === 0);
    return [
      { from, to, names: new Set(declared.map((argument) => nameIn(tokens, argument.from, argument.to))) },
    ];
  });
  return (token) => {
    const name = tokens[token]!.value.toLowerCase();
    if (name.startsWith(VARIABLE)) return true;
    return scopes.some(({ from, to, names }) => from < token && token < to && names.has(name));
  };
}

function nameIn(tokens: Tokens, from: number, to: number): string {
  return (
    tokens
      .slice(from, to)
      .find(({ type }) => type === 'range_named')
      ?.value.toLowerCase() ?? ''
  );
}
