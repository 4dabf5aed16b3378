const SMALL_UNITS: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1_000n };
const BIG_UNITS: Readonly<Record<string, bigint>> = { 만: 10_000n, 억: 100_000_000n, 조: 1_000_000_000_000n };
const NUMBER = /^(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[일이삼사오육칠팔구])/;
const HANGUL_DIGITS = '영일이삼사오육칠팔구';
/** By themselves these head a column or name its unit; with a number before them they are an amount. */
const BARE_UNITS = ['천', '만', '백만'];

/** An amount as it is put together: `3천9백만`, `이천오백이십만`. */
export interface AmountOfParts {
  /** Null where less than one 원 is left over. */
  readonly won: bigint | null;
  /** The unit of an amount written as one number, '' of a compound. */
  readonly unit: string;
  /** In Hangul numerals, wholly or in part: `오` alone may be anything. */
  readonly isInWords: boolean;
  /** Whether its last number may be meant in another unit: `1억2`, `1억5천`. */
  readonly leavesUnitOpen: boolean;
  /** Whether no place is named twice or out of order. */
  readonly descends: boolean;
}

/** Reads an amount without 원 behind it; null where it is anything but numbers, each with its unit. */
export function readParts(text: string): AmountOfParts | null {
  if (text === '영') return { won: 0n, unit: '', isInWords: true, leavesUnitOpen: false, descends: true };
  const parts = splitParts(text);
  if (parts === null || parts.some(isMisprintedThousands)) return null;
  const [first] = parts;
  if (parts.length === 1 && first!.isImplied && BARE_UNITS.includes(first!.unit)) return null;

  const scale = 10n ** BigInt(Math.max(...parts.map((part) => part.decimals)));
  const scaled = parts.reduce(
    (sum, part) => sum + part.digits * part.multiplier * (scale / 10n ** BigInt(part.decimals)),
    0n,
  );
  return {
    won: scaled % scale === 0n ? scaled / scale : null,
    unit: parts.length === 1 && !first!.isInWords ? first!.unit : '',
    isInWords: first!.isImplied || parts.some((part) => part.isInWords),
    leavesUnitOpen: leavesUnitOpen(parts),
    descends: descends(parts),
  };
}

/** One number with its unit: 9천 of `3천9백만` is 9 × 100 × 10,000. */
interface Part {
  readonly digits: bigint;
  readonly decimals: number;
  readonly multiplier: bigint;
  readonly unit: string;
  /** 일 that is not written: `천` of `1억 천만`, `만` of `만오천`. */
  readonly isImplied: boolean;
  readonly isInWords: boolean;
}

/** Splits `34억 2957만 9천` into its parts; null when it is anything but numbers, each with its unit. */
function splitParts(text: string): Part[] | null {
  const parts: Part[] = [];
  let section: Part[] = [];
  let rest = text;
  while (rest !== '') {
    const number = NUMBER.exec(rest)?.[0];
    rest = rest.slice(number?.length ?? 0).trimStart();

    const small = take(SMALL_UNITS);
    const big = take(BIG_UNITS);
    const isTenThousand = big === '만' && parts.length === 0;
    if (number === undefined && small === '' && !isTenThousand) return null;
    if (rest !== '' && small === '' && big === '') return null;

    const isInWords = number !== undefined && HANGUL_DIGITS.includes(number);
    const written = isInWords ? String(HANGUL_DIGITS.indexOf(number)) : (number ?? '1');
    const [whole = '', fraction = ''] = written.replaceAll(',', '').split('.');
    section.push({
      digits: BigInt(whole + fraction),
      decimals: fraction.length,
      multiplier: SMALL_UNITS[small] ?? 1n,
      unit: small + big,
      isImplied: number === undefined,
      isInWords,
    });
    if (big === '' && rest !== '') continue;
    const factor = BIG_UNITS[big] ?? 1n;
    parts.push(...section.map((part) => ({ ...part, multiplier: part.multiplier * factor })));
    section = [];
  }
  return parts.length === 0 ? null : parts;

  function take(units: Readonly<Record<string, bigint>>): string {
    const unit = rest[0] ?? '';
    if (units[unit] === undefined) return '';
    rest = rest.slice(1).trimStart();
    return unit;
  }
}

/** `12.000원` may be 12,000원. */
function isMisprintedThousands({ decimals, multiplier }: Part): boolean {
  return decimals === 3 && multiplier === 1n;
}

/** `1억2` may be 1.2억 as well as 1억 2원, `1억5천` 1억 5천만 as well as 1억 5천원. */
function leavesUnitOpen(parts: readonly Part[]): boolean {
  const last = parts.at(-1)!;
  if (parts.length === 1 || last.multiplier >= BIG_UNITS.만!) return false;
  const before = parts.filter((part) => part.multiplier >= BIG_UNITS.만!).at(-1);
  return last.unit === '' || (before !== undefined && before.multiplier >= BIG_UNITS.억!);
}

/** Every part must lie below the last place of the one before it, or the text names a place twice: `1.5억 3천만`. */
function descends(parts: readonly Part[]): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1];
    if (before === undefined) return true;
    const [scale, scaleBefore] = [10n ** BigInt(part.decimals), 10n ** BigInt(before.decimals)];
    return part.digits * part.multiplier * scaleBefore < before.multiplier * scale;
  });
}
