import { plainText } from '../plainText';
import type { Quantity } from '../quantities/quantity';
import { sumDifference } from '../sumCheck';

/** A total that is broken down, and what its parts come to. */
export interface BrokenDown {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** `partial`: so much is missing that only some of the parts will be named: no error. */
  readonly verdict: 'equal' | 'differs' | 'partial';
}

/** Parts that come to less than this share of the total are taken for some of the parts. */
const MOST = 0.5;

/** What says that a bracket names only some of the parts, or that its numbers are no parts. */
const NOT_ALL =
  /등(?=[\s,)]|$)|외\s*\d|이상|이하|미만|초과|내외|중(?=[\s,)\d]|$)|포함|제외|예정|대비|증|감|→|목표|계획|전년|연인원|누계|~/;
const ITEM_END = /[,/;·]/;
/** Words between a total and its bracket: `24개 동아리 (…)`, but no other number. */
const BETWEEN = /^[^\d()[\]]{0,20}$/;

/**
 * The sums within a sentence: a total right before a bracket, and the numbers in the bracket that have its unit –
 * `49개(전략형 12, 부서별37)`. Numbers of another unit, a single one and a bracket that names only some of the parts (`등`, `외`,
 * `이상`) break nothing down: they are no errors. Only a bracket whose every number is of the unit can be wrong.
 *
 * @param quantities those of the same text, by `readQuantities`
 */
export function sumsIn(text: string, quantities: readonly Quantity[]): readonly BrokenDown[] {
  const plain = plainText(text);
  return bracketsIn(plain).flatMap((bracket) => {
    const { open, close, inner } = bracket;
    const inside = quantities.filter(
      (one) => isWithin(one, bracket) && !inner.some((deeper) => isWithin(one, deeper)),
    );
    const before = quantities.filter(({ end }) => end <= open).reverse();
    const near = before.filter(({ end }, index) => isNear(plain.slice(end, open), before.slice(0, index)));
    const sums = near.map((total) => sumOf(total, inside)).filter(({ parts }) => parts.length > 1);
    const equal = sums.find(({ verdict }) => verdict === 'equal');
    if (equal) return [equal];
    const isWhole = ({ total, parts }: BrokenDown) =>
      (total === near[0] || parts.length < inside.length) && isPartOfEach(plain, inside, parts);
    return NOT_ALL.test(plain.slice(open + 1, close)) ? [] : sums.filter(isWhole);
  });
}

/** `(23회 1,509명, 30기관 462명)`: each item between commas has one number of the unit. */
function isPartOfEach(text: string, inside: readonly Quantity[], parts: readonly Quantity[]): boolean {
  let [items, ofUnit, isOwn] = [0, 0, true];
  inside.forEach((one, index) => {
    const between = text.slice(inside[index - 1]?.end ?? one.start, one.start);
    if (index === 0 || ITEM_END.test(between)) {
      isOwn &&= ofUnit === items;
      items += 1;
    }
    if (parts.includes(one)) ofUnit += 1;
  });
  return isOwn && ofUnit === items;
}

function sumOf(total: Quantity, inside: readonly Quantity[]): BrokenDown {
  const parts = inside.filter((part) => isOfUnit(part, total));
  const missing = sumDifference(amountOf(total), parts.map(amountOf));
  if (missing === 0) return { total, parts, verdict: 'equal' };
  return { total, parts, verdict: missing > MOST * Math.abs(amountOf(total)) ? 'partial' : 'differs' };
}

function isWithin({ start }: Quantity, { open, close }: Bracket): boolean {
  return start > open && start < close;
}

/** Those of the quantities of a text that stand in no bracket. */
export function outsideBrackets(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const brackets = bracketsIn(plainText(text));
  return quantities.filter((one) => !brackets.some((bracket) => isWithin(one, bracket)));
}

interface Bracket {
  readonly open: number;
  readonly close: number;
  readonly inner: Bracket[];
}

function bracketsIn(text: string): Bracket[] {
  const found: Bracket[] = [];
  const stack: { open: number; inner: Bracket[] }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if ('([{'.includes(text[at]!)) stack.push({ open: at, inner: [] });
    if (!')]}'.includes(text[at]!)) continue;
    const last = stack.pop();
    if (last === undefined) continue;
    const bracket = { ...last, close: at };
    found.push(bracket);
    stack.at(-1)?.inner.push(bracket);
  }
  return found.sort((one, other) => one.open - other.open);
}

/** With nothing but words, or other quantities that are near, between it and the bracket. */
function isNear(between: string, nearer: readonly Quantity[]): boolean {
  let rest = between;
  for (const { written } of nearer) rest = rest.replace(written, '');
  return BETWEEN.test(rest);
}

export function isOfUnit(part: Quantity, total: Quantity): boolean {
  return total.won === null ? part.won === null && part.unit === total.unit : part.won !== null;
}

export function amountOf({ value, won }: Quantity): number {
  return won ?? value;
}
