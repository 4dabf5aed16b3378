import type { Won } from '../kinds';
import { readMoney } from '../money';
import { WON_PER_UNIT, type MoneyUnit } from '../moneyUnit';

/** A quantity while its bracket is open. */
export interface Draft {
  readonly item: string;
  value: number;
  digits: string;
  won: Won | null;
  /** null while the bracket is open that may give it one. */
  unit: string | null;
  /** Where its number begins and ends. */
  readonly start: number;
  readonly end: number;
}

const COMPOUND_UNITS: readonly MoneyUnit[] = ['억원', '백만원', '만원', '천원', '원'];
const SMALL_MAGNITUDES: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1_000 };

/**
 * Gives the parts in a bracket the unit of what they break down: of what they add up to, or what stands right before the
 * bracket; a part is not above it. The parts of a compound amount are told by their sum alone, with those
 * beside them that have their unit; `all` are the quantities of the text so far.
 */
export function giveUnits(parts: readonly Draft[], wholes: readonly Draft[], all: readonly Draft[]): void {
  if (parts.length === 0) return;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const whole = wholes.find(({ value }) => Math.abs(value) === sum) ?? wholes.at(-1);
  if (whole === undefined) return;
  if (whole.won !== null && /[가-힣]/.test(whole.digits)) {
    const beside = all.filter(({ unit, start }) => unit !== null && start >= whole.end);
    return giveUnitOfSum(parts, beside, sum, whole.won);
  }
  for (const part of parts) {
    const value = inUnitOf(whole, part);
    if (value > Math.abs(whole.value)) continue;
    if (value !== part.value) part.digits = part.digits.slice(0, -1);
    part.value = value;
    give(part, whole.unit, whole.won !== null);
  }
}

/** `9백만원(국비 4백, 시비 5백)`: 4백 is 4 of 백만원. */
function inUnitOf({ won, unit }: Draft, { value, digits }: Draft): number {
  const magnitude = digits.at(-1)!;
  const isElided = won !== null && unit !== null && unit.startsWith(magnitude);
  return isElided ? value / (SMALL_MAGNITUDES[magnitude] ?? 1) : value;
}

/** `4천5백만원(국비 2천, 시비 2천5백)` */
function giveUnitOfSum(parts: readonly Draft[], beside: readonly Draft[], sum: number, won: Won): void {
  const unit = COMPOUND_UNITS.find((one) => Math.round(sum * WON_PER_UNIT[one]) === Math.abs(won));
  if (unit !== undefined) for (const part of parts) give(part, unit, true);
  else giveElidedMan(parts, beside, won);
}

/** `8억 5천만원(시비 5억, 구비 3억 5천)`, `2억 4천만원(국비 1억 2천, 시비 1억 2천)`: 만원 is left out. */
function giveElidedMan(parts: readonly Draft[], beside: readonly Draft[], won: Won): void {
  const amounts = parts.map(({ digits }) => readMoney(`${digits}만원`));
  const sum = [...amounts.map((read) => (read.ok ? read.value : NaN)), ...beside.map((one) => one.won ?? 0)];
  if (sum.reduce((total, one) => total + one, 0) !== Math.abs(won)) return;
  parts.forEach((part, index) => {
    const read = amounts[index]!;
    if (!read.ok) return;
    if (!/[조억]/.test(part.digits)) return give(part, '만원', true);
    Object.assign(part, { value: read.value, won: read.value, digits: `${part.digits}만`, unit: '원' });
  });
}

function give(part: Draft, unit: string | null, isMoney: boolean): void {
  part.unit = unit;
  if (!isMoney || unit === null) return;
  const money = readMoney(part.digits + unit);
  part.won = money.ok ? money.value : null;
}
