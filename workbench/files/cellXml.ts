import { ERRORS } from './errors';
import { element, textElement } from '../../src/ooxml/writer/xml';
import { formatA1 } from '../book/a1';
import type { Area } from '../book/types';
import type { CurrentCell } from './currentSheet';
import { storedFormula } from './formulas';

/** What of a formula's cell is not in the cell itself. */
export interface FormulaPlace {
  /** The cells that the formula fills. */
  readonly spill: Area | null;
  /** What the file's metadata calls a formula that spills. */
  dynamic(): number;
}

/** `<c r="B7" …>` written anew; '' for a cell without format, formula and value. */
export function cellXml(
  ref: string,
  { formula, value, style, richValue }: CurrentCell,
  place: FormulaPlace,
): string {
  if (formula === null && value === '') return style === 0 ? '' : element('c', { r: ref, s: style });
  const isError = typeof value === 'string' && ERRORS.has(value);
  const type =
    typeof value === 'number'
      ? undefined
      : typeof value === 'boolean'
        ? 'b'
        : isError
          ? 'e'
          : formula === null
            ? 'inlineStr'
            : 'str';
  const attributes = {
    r: ref,
    s: style || undefined,
    t: type,
    cm: formula !== null && place.spill ? place.dynamic() : undefined,
    vm: formula === null ? richValue : undefined,
  };
  const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  const shown =
    type === 'inlineStr'
      ? element('is', {}, textElement('t', text))
      : value === '' && formula !== null
        ? ''
        : textElement('v', text);
  return element('c', attributes, formula === null ? '' : formulaXml(formula, place.spill), shown);
}

function formulaXml(formula: string, spill: Area | null): string {
  const text = storedFormula(formula);
  return spill ? textElement('f', text, { t: 'array', ref: formatA1(spill) }) : textElement('f', text);
}
