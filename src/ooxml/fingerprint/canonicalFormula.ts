import { remembered } from '../formulas/remembered';
import { isBlank, tokensOf } from '../formulas/tokens';

/** Prefixes of functions that are newer than the file format: not every program writes them. */
const NEWER = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;
const TRUTH = /^(?:TRUE|FALSE)$/;
const CONSTANT = /^(?:TRUE$|FALSE$|#)/;

/**
 * A formula's text as every program leaves it: upper case outside of quoted texts, without blanks, quotes around sheet
 * names and prefixes of newer functions, numbers in their shortest form. Null for a formula that is just a truth value
 * or an error: LibreOffice makes such formulas of constants.
 *
 * @example
 * canonicalFormula("sum( '자료'!a1 , _xlfn.IFNA(b$2, 1.50) )")  //=> 'SUM(자료!A1,IFNA(B$2,1.5))'
 * canonicalFormula('TRUE()')                                    //=> null
 */
export const canonicalFormula = remembered((formula: string): string | null => {
  const parts: string[] = [];
  for (const token of tokensOf(formula)) {
    if (isBlank(token)) continue;
    parts.push(canonicalToken(token.type, token.value));
    if (parts.at(-1) === ')' && parts.at(-2) === '(' && TRUTH.test(parts.at(-3) ?? '')) parts.length -= 2;
  }
  return parts.length === 1 && CONSTANT.test(parts[0]!) ? null : parts.join('');
});

function canonicalToken(type: string, value: string): string {
  switch (type) {
    case 'string':
      return value.replace(/\r\n?/g, '\n');
    case 'number':
      return String(Number(value));
    default:
      // LibreOffice writes its own `~` for the comma of a union.
      return value.replace(NEWER, '').replaceAll("'", '').replaceAll('~', ',').toUpperCase();
  }
}
