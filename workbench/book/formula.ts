import { parseStructRef, stringifyStructRef, tokenize, type ReferenceStruct } from '@borgar/fx';
import { quoteSheet, splitSheet } from './a1';

/** Puts `replace(reference)` in place of every structured reference of a formula, and touches nothing else. */
function mapStructured(
  formula: string,
  replace: (reference: ReferenceStruct, text: string) => string,
): string {
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (type !== 'structured') return value;
      const reference = parseStructRef(value);
      return reference ? replace(reference, value) : value;
    })
    .join('');
}

function isThisRow(reference: ReferenceStruct): boolean {
  return reference.sections?.some((section) => section.toLowerCase() === 'this row') ?? false;
}

/**
 * Excel's text to Univer's, for a cell inside `table`: `[@금액]` → `집행[[#This Row],[금액]]`, `[금액]` → `집행[금액]`.
 * Univer knows no reference without a table and no `@`.
 */
export function toEngine(formula: string, table: string | null): string {
  if (!formula.includes('[')) return formula;
  return mapStructured(formula, (reference, text) => {
    const owner = reference.table || table;
    return owner ? stringifyStructRef({ ...reference, table: owner }, { thisRow: true }) : text;
  });
}

/** The way back: a reference to its own row reads `[@금액]`, as Excel shows it whichever way it was written. */
export function fromEngine(formula: string, table: string | null): string {
  if (!formula.includes('[')) return formula;
  return mapStructured(formula, (reference, text) => {
    if (!isThisRow(reference)) return text;
    const own = table !== null && reference.table?.toLowerCase() === table.toLowerCase();
    return stringifyStructRef(own ? { ...reference, table: '' } : reference);
  });
}

export function renameTable(formula: string, from: string, to: string): string {
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (type === 'structured') {
        const reference = parseStructRef(value);
        if (!reference || reference.table?.toLowerCase() !== from.toLowerCase()) return value;
        return stringifyStructRef({ ...reference, table: to }, { thisRow: true });
      }
      return type === 'range_named' && value.toLowerCase() === from.toLowerCase() ? to : value;
    })
    .join('');
}

export function renameColumn(formula: string, table: string, from: string, to: string): string {
  return mapStructured(formula, (reference, text) => {
    if (reference.table?.toLowerCase() !== table.toLowerCase()) return text;
    if (!reference.columns?.some((column) => column.toLowerCase() === from.toLowerCase())) return text;
    const columns = reference.columns.map((column) =>
      column.toLowerCase() === from.toLowerCase() ? to : column,
    );
    return stringifyStructRef({ ...reference, columns }, { thisRow: true });
  });
}

export function renameSheet(formula: string, from: string, to: string): string {
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (!type.startsWith('range')) return value;
      const { sheet, rest } = splitSheet(value);
      return sheet?.toLowerCase() === from.toLowerCase() ? `${quoteSheet(to)}!${rest}` : value;
    })
    .join('');
}

/** Whether Excel would accept the text as a formula at all: known tokens and closed brackets. */
export function isWellFormed(formula: string): boolean {
  let open = 0;
  for (const { type, value, unterminated } of tokenize(formula, { mergeRefs: true })) {
    if (type === 'unknown' || unterminated) return false;
    if (value === '(' || value === '{') open += 1;
    if (value === ')' || value === '}') open -= 1;
    if (open < 0) return false;
  }
  return open === 0 && formula.trim().length > 1;
}
