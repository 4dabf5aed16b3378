import type { CellValue } from '../book/types';

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A criterion of SUMIFS and its family. */
export type Criterion =
  /** Cells equal to a number, also texts that read as it; other operators compare numbers alone. */
  | { readonly kind: 'number'; readonly operator: Operator; readonly number: number }
  | { readonly kind: 'boolean'; readonly operator: Operator; readonly boolean: boolean }
  | {
      readonly kind: 'text';
      readonly operator: Operator;
      readonly text: string;
      readonly pattern: RegExp | null;
    }
  /** `""` matches empty cells and empty texts, `"="` empty cells alone, `"<>"` all but empty cells. */
  | { readonly kind: 'empty'; readonly operator: '=' | '<>'; readonly emptyText: boolean };

/**
 * Reads a criterion as Excel does. A number-like text is a number (`"01"` is 1), TRUE and FALSE are booleans,
 * `*` and `?` are wildcards unless after `~`, an empty cell counts as 0.
 */
export function readCriterion(value: CellValue, isEmptyCell: boolean): Criterion {
  if (isEmptyCell) return { kind: 'number', operator: '=', number: 0 };
  if (typeof value === 'number') return { kind: 'number', operator: '=', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', operator: '=', boolean: value };
  const [, sign, text = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(value) ?? [];
  const operator = (sign ?? '=') as Operator;
  if (text === '' && (operator === '=' || operator === '<>')) {
    return { kind: 'empty', operator, emptyText: sign === undefined };
  }
  const number = numberOf(text);
  if (number !== null) return { kind: 'number', operator, number };
  if (/^(?:true|false)$/i.test(text)) return { kind: 'boolean', operator, boolean: /^true$/i.test(text) };
  return { kind: 'text', operator, text: text.toLowerCase(), pattern: patternOf(text) };
}

/** The number a text reads as: blanks around it do not matter. Null when it is none. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/i.test(trimmed)) return null;
  return trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
}

function patternOf(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/-]/g, (found) => {
    if (found === '*') return '[\\s\\S]*';
    if (found === '?') return '[\\s\\S]';
    return `\\${found.at(-1) ?? ''}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

/** Whether a cell's value meets the criterion; null is an empty cell. */
export function meets(criterion: Criterion, value: CellValue | null): boolean {
  switch (criterion.kind) {
    case 'empty':
      if (criterion.operator === '<>') return value !== null;
      return value === null || (criterion.emptyText && value === '');
    case 'boolean':
      return compare(criterion.operator, typeof value === 'boolean' && value === criterion.boolean ? 0 : 1);
    case 'number':
      return meetsNumber(criterion.operator, criterion.number, value);
    case 'text':
      return meetsText(criterion.operator, criterion.text, criterion.pattern, value);
  }
}

function meetsNumber(operator: Operator, number: number, value: CellValue | null): boolean {
  if (operator === '=' || operator === '<>') {
    const read = typeof value === 'string' ? numberOf(value) : typeof value === 'number' ? value : null;
    return (read === number) === (operator === '=');
  }
  return typeof value === 'number' && compare(operator, value - number);
}

function meetsText(
  operator: Operator,
  text: string,
  pattern: RegExp | null,
  value: CellValue | null,
): boolean {
  if (operator === '=' || operator === '<>') {
    const equal = typeof value === 'string' && (pattern ? pattern.test(value) : value.toLowerCase() === text);
    return equal === (operator === '=');
  }
  if (typeof value !== 'string' || value === '') return false;
  return compare(operator, value.toLowerCase().localeCompare(text, 'ko'));
}

function compare(operator: Operator, difference: number): boolean {
  switch (operator) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}
