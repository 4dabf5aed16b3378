import { isSameNumber } from './sameValue';
import type { Scalar } from '../sheet/savedValue';
import { scalarOf, Unknown, type Value } from './values';

const OPERATOR = /^(<=|>=|<>|=|<|>)?(.*)$/su;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Which cells a criterion of SUMIFS and COUNTIFS takes. Numbers and numbers written as texts are the same to it.
 *
 * Wildcards, texts that Excel may read as dates or percents, and `<` with a text are unknown here.
 */
export function criterion(criterionValue: Value): (cell: Scalar) => boolean {
  const wanted = scalarOf(criterionValue);
  if (wanted === null) return sameAs(0);
  if (typeof wanted === 'boolean') return (cell) => cell === wanted;
  if (typeof wanted === 'number') return sameAs(wanted);

  const [, operator = '', text = ''] = OPERATOR.exec(wanted)!;
  if (text === '') return emptyCells(operator, wanted);
  const number = numberIn(text);
  if (number !== null) {
    if (operator === '' || operator === '=') return sameAs(number);
    if (operator === '<>') return (cell) => !sameAs(number)(cell);
    return (cell) => typeof cell === 'number' && isOrdered(operator, cell, number);
  }
  if (/[*?~]/.test(text) || (/^[\p{Nd}\p{P}\p{S}\s]*$/u.test(text) && /\p{Nd}/u.test(text)))
    throw new Unknown(`"${wanted}"`);
  if (/^(?:true|false)$/i.test(text) || /^#/.test(text)) throw new Unknown(`"${wanted}"`);
  const upper = text.toUpperCase();
  const isText = (cell: Scalar) => typeof cell === 'string' && cell.toUpperCase() === upper;
  if (operator === '' || operator === '=') return isText;
  if (operator === '<>') return (cell) => !isText(cell);
  throw new Unknown(`"${wanted}"`);
}

/** `""` takes cells that are empty or look it, `"="` empty ones only, `"<>"` all others. */
function emptyCells(operator: string, wanted: string): (cell: Scalar) => boolean {
  if (operator === '') return (cell) => cell === null || cell === '';
  if (operator === '=') return (cell) => cell === null;
  if (operator === '<>') return (cell) => cell !== null;
  throw new Unknown(`"${wanted}"`);
}

function sameAs(number: number): (cell: Scalar) => boolean {
  return (cell) => {
    if (typeof cell === 'number') return isSameNumber(cell, number);
    const read = typeof cell === 'string' ? numberIn(cell) : null;
    return read !== null && isSameNumber(read, number);
  };
}

function numberIn(text: string): number | null {
  const trimmed = text.trim();
  return NUMBER.test(trimmed) ? Number(trimmed.replaceAll(',', '')) : null;
}

function isOrdered(operator: string, cell: number, number: number): boolean {
  if (isSameNumber(cell, number)) return operator === '<=' || operator === '>=';
  return operator.startsWith('<') ? cell < number : cell > number;
}
