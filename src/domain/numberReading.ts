import { failure, success, type Result } from './kinds';
import { plainText } from './plainText';

const NUMBER = /^([△▲▼−-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/**
 * A number as people type it: thousands separated or not, △ or − for a minus, full-width digits too.
 *
 * Errors: `numberUnreadable` {text} – also `1,23` and `12.5%`.
 *
 * @example
 * readNumberText('1,234.5') //=> 1234.5
 * readNumberText('△3')      //=> -3
 */
export function readNumberText(text: string): Result<number, 'numberUnreadable'> {
  const [, minus, whole, fraction = ''] = NUMBER.exec(plainText(text).replaceAll(' ', '')) ?? [];
  if (whole === undefined) return failure('numberUnreadable', { text: text.trim() });
  const value = Number(whole.replaceAll(',', '') + fraction);
  return success(minus === '' || value === 0 ? value : -value);
}
