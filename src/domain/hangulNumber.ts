const DIGITS = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const;
const PLACES = ['천', '백', '십', ''] as const;
const SECTIONS = ['조', '억', '만', ''] as const;

/**
 * A whole number in Hangul numerals, from 0 to 9,007조.
 *
 * 일 is left out before 십·백·천 as in speech, or written everywhere (`everyOne`), as in contracts, where nothing may
 * be put in afterwards.
 *
 * @example
 * hangulNumber(113_560, { everyOne: false })  //=> '십일만삼천오백육십'
 * hangulNumber(113_560, { everyOne: true })   //=> '일십일만삼천오백육십'
 * hangulNumber(0, { everyOne: true })         //=> '영'
 */
export function hangulNumber(value: number, { everyOne }: { readonly everyOne: boolean }): string {
  if (value === 0) return '영';
  const digits = String(value).padStart(SECTIONS.length * PLACES.length, '0');
  return SECTIONS.map((section, index) => {
    const written = PLACES.map((place, offset) => {
      const digit = Number(digits[index * PLACES.length + offset]);
      if (digit === 0) return '';
      return digit === 1 && place !== '' && !everyOne ? place : `${DIGITS[digit]}${place}`;
    }).join('');
    return written === '' ? '' : `${written}${section}`;
  }).join('');
}
