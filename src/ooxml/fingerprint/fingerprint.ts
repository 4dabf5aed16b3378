import { sha256 } from './sha256';

/** Digits and letters that are not taken for one another when they are read out (Crockford's base 32). */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const LENGTH = 12;
const GROUP = 4;

declare const kind: unique symbol;
/** Twelve characters of a copy's SHA-256 (60 bits), in groups of four: `7K3D-9QWX-2M4A`. */
export type Fingerprint = string & { readonly [kind]: '지문' };

/** The fingerprint of a canonical text. */
export async function fingerprintOf(text: Uint8Array<ArrayBuffer>): Promise<Fingerprint> {
  const digest = await sha256(text);
  let symbols = '';
  for (let bit = 0; symbols.length < LENGTH; bit += BITS) {
    const at = Math.floor(bit / 8);
    const two = digest[at]! * 256 + digest[at + 1]!;
    symbols += SYMBOLS[(two >> (16 - BITS - (bit % 8))) & (SYMBOLS.length - 1)]!;
  }
  return grouped(symbols);
}

/**
 * A fingerprint as somebody typed it from paper or heard it: any case, with or without hyphens and blanks, O for 0 and
 * I or L for 1. Null where it is none.
 *
 * @example
 * readFingerprint('7k3d 9qwx 2m4a')  //=> '7K3D-9QWX-2M4A'
 */
export function readFingerprint(typed: string): Fingerprint | null {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isOne = symbols.length === LENGTH && [...symbols].every((symbol) => SYMBOLS.includes(symbol));
  return isOne ? grouped(symbols) : null;
}

function grouped(symbols: string): Fingerprint {
  return symbols.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-') as Fingerprint;
}
