import { failure, success, type Result } from './kinds';
import { numberFormat, type NumberPrinter } from './numberFormat';
import { formatNumber } from './numberText';
import { plainText } from './plainText';

export type TemplateProblemCode =
  | 'placeholderUnreadable' // {placeholder}
  | 'numberFormatUnknown'; // {placeholder, format}

/** A place in a sentence that a value goes to. */
export interface Placeholder {
  /** As it is written: `{1:0.0%}`. */
  readonly written: string;
  /** Which value, from 1. */
  readonly position: number;
  readonly print: NumberPrinter;
}

const BRACES = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;
const PLACE = /^\s*0*([1-9]\d{0,2})\s*(?::(.*))?$/;

/**
 * Reads a sentence with places for values: its words and its placeholders, in order.
 *
 * `{1}` is the first value, `{1:0.0%}` the first value in a number format; `{{` and `}}` are braces that are printed.
 *
 * @example
 * readTemplate('등록 : {1}개')  //=> ['등록 : ', {1}, '개']
 */
export function readTemplate(
  template: string,
): Result<readonly (string | Placeholder)[], TemplateProblemCode> {
  const pieces: (string | Placeholder)[] = [];
  let end = 0;
  for (const { 0: written, 1: inside, index } of template.matchAll(BRACES)) {
    pieces.push(template.slice(end, index));
    end = index + written.length;
    if (written === '{{' || written === '}}') {
      pieces.push(written.charAt(0));
      continue;
    }
    const [, position, format] = PLACE.exec(plainText(inside ?? '')) ?? [];
    if (position === undefined) return failure('placeholderUnreadable', { placeholder: written });
    const print = format === undefined ? formatNumber : numberFormat(format.trim());
    if (print === null) {
      return failure('numberFormatUnknown', { placeholder: written, format: String(format).trim() });
    }
    pieces.push({ written, position: Number(position), print });
  }
  pieces.push(template.slice(end));
  return success(pieces.filter((piece) => piece !== ''));
}
