import { parseStructRef, stringifyStructRef, tokenize, type ReferenceStruct } from '@borgar/fx';
import { quoteSheet, splitSheet } from './a1';
import { fromEngineColumn, fromEngineName, toEngineColumn, toEngineName } from './engineNames';

type Token = ReturnType<typeof tokenize>[number];

/** Puts `replace(token)` in place of every token of a formula. */
function mapTokens(formula: string, replace: (token: Token) => string): string {
  return tokenize(formula, { mergeRefs: true }).map(replace).join('');
}

/** The structured reference that a token is; null when it is something else. */
function structured({ type, value }: Token): ReferenceStruct | null {
  return type === 'structured' ? (parseStructRef(value) ?? null) : null;
}

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

function isThisRow(reference: ReferenceStruct): boolean {
  return reference.sections?.some((section) => same(section, 'this row')) ?? false;
}

/**
 * Excel's text to Univer's, for a cell inside `table`: `[@금액]` → `집행[[#This Row],[금액]]`, `[금액]` → `집행[금액]`.
 * Univer knows no reference without a table and no `@`. Null when a reference names no table and there is none here.
 */
export function toEngine(formula: string, table: string | null, tables: readonly string[]): string | null {
  if (!/[[_.\\]/.test(formula)) return formula;
  let lost = false;
  const text = mapTokens(formula, (token) => {
    const reference = structured(token);
    if (!reference) return isTableName(token, tables) ? toEngineName(token.value) : token.value;
    const owner = reference.table || table;
    if (!owner) lost = true;
    const columns = reference.columns?.map(toEngineColumn) ?? [];
    return stringifyStructRef({ ...reference, table: toEngineName(owner ?? ''), columns }, { thisRow: true });
  });
  return lost ? null : text;
}

/** A name on its own that is a table's: `ROWS(실적_집행)`. */
function isTableName({ type, value }: Token, tables: readonly string[]): boolean {
  return type === 'range_named' && tables.some((table) => same(table, value));
}

/** The way back: a reference to its own row reads `[@금액]`, as Excel shows it whichever way it was written. */
export function fromEngine(formula: string, table: string | null): string {
  if (!formula.includes('[') && fromEngineName(formula) === formula) return formula;
  return mapTokens(formula, (token) => {
    const reference = structured(token);
    if (!reference) return token.type === 'range_named' ? fromEngineName(token.value) : token.value;
    const owner = fromEngineName(reference.table ?? '');
    const own = isThisRow(reference) && table !== null && same(table, owner);
    const columns = reference.columns?.map(fromEngineColumn) ?? [];
    return stringifyStructRef({ ...reference, table: own ? '' : owner, columns });
  });
}

/** Every mention of a table renamed; formula and names in the engine's form. */
export function renameTable(formula: string, from: string, to: string): string {
  return mapTokens(formula, (token) => {
    const reference = structured(token);
    if (!reference) return token.type === 'range_named' && same(token.value, from) ? to : token.value;
    if (!same(reference.table, from)) return token.value;
    return stringifyStructRef({ ...reference, table: to }, { thisRow: true });
  });
}

/** Every mention of a table's column renamed; all names in the engine's form. */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  return mapTokens(formula, (token) => {
    const reference = structured(token);
    if (!reference || !same(reference.table, table)) return token.value;
    if (!reference.columns?.some((column) => same(column, from))) return token.value;
    const columns = reference.columns.map((column) => (same(column, from) ? to : column));
    return stringifyStructRef({ ...reference, columns }, { thisRow: true });
  });
}

export function renameSheet(formula: string, from: string, to: string): string {
  return mapTokens(formula, ({ type, value }) => {
    if (!type.startsWith('range')) return value;
    const { sheet, rest } = splitSheet(value);
    return sheet !== null && same(sheet, from) ? `${quoteSheet(to)}!${rest}` : value;
  });
}

const OPENS = new Set(['(', '{']);
const CLOSES = new Set([')', '}']);

/** Whether a formula reads a span of sheets, `SUM('1월:3월'!A1)`: Univer has no words for it. */
export function spansSheets(formula: string): boolean {
  return tokenize(formula, { mergeRefs: true }).some(
    ({ type, value }) =>
      type.startsWith('range') && /^('[^']*:|[^'!]*:[^!]*!)/.test(value.replaceAll("''", '')),
  );
}

/**
 * Whether a formula joins areas, `SUM((A1,B2:B9))`: Univer computes it, and leaves half of it (`=SUM((A1`) where rows or
 * columns come or go.
 */
export function joinsAreas(formula: string): boolean {
  const calls: boolean[] = [];
  let before: Token | undefined;
  for (const token of tokenize(formula, { mergeRefs: true })) {
    if (token.type === 'whitespace') continue;
    if (token.value === '(') calls.push(before?.type === 'func');
    if (token.value === ')') calls.pop();
    if (token.value === ',' && token.type === 'operator' && calls.at(-1) === false) return true;
    before = token;
  }
  return false;
}

/** Whether Excel would accept the text as a formula at all: known tokens, closed brackets, an end. */
export function isWellFormed(formula: string): boolean {
  const tokens = tokenize(formula, { mergeRefs: true }).filter(({ type }) => type !== 'whitespace');
  let open = 0;
  for (const { type, value, unterminated } of tokens) {
    if (type === 'unknown' || unterminated) return false;
    if (OPENS.has(value)) open += 1;
    if (CLOSES.has(value)) open -= 1;
    if (open < 0) return false;
  }
  const last = tokens.at(-1);
  const ends =
    last?.type !== 'operator' || CLOSES.has(last.value) || last.value === '%' || last.value === '#';
  return open === 0 && ends && tokens.length > 1;
}
