import { packageError } from '../problems';

/** By prefix, the namespaces that are declared; '' is the default one. */
export type Scope = ReadonlyMap<string, string>;

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
export const PREDEFINED: Scope = new Map([
  ['', ''],
  ['xml', XML],
  ['xmlns', XMLNS],
]);

/** NameStartChar and NameChar (XML 1.0, 2.3), without the colon that parts a prefix from its name. */
const START =
  'A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const WORD = `[${START}][${START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`;
const NAME = new RegExp(`^(?:(${WORD}):)?(${WORD})$`, 'u');

export interface Name {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
}

/** Longer texts seldom come again. */
const LONGEST_KEPT = 64;

/** Names and values of a part come again and again: each is kept, and each name looked at, once. */
export class Names {
  private readonly texts = new Map<string, string>();
  private readonly known = new Map<string, Name>();

  constructor(private readonly part: string) {}

  once(text: string): string {
    if (text.length > LONGEST_KEPT) return text;
    const same = this.texts.get(text);
    if (same === undefined) this.texts.set(text, text);
    return same ?? text;
  }

  /** Errors: no name as XML has them. */
  of(written: string): Name {
    let name = this.known.get(written);
    if (name) return name;
    const [, prefix = '', local] = NAME.exec(written) ?? [];
    if (local === undefined) throw packageError('packageMalformedXml', { part: this.part });
    name = { name: written, prefix, local };
    this.known.set(written, name);
    return name;
  }

  /** The namespace of an element; of an attribute without a prefix it is none. Errors: a prefix that nobody declares. */
  uriOf({ prefix }: Name, scope: Scope): string {
    const uri = scope.get(prefix);
    if (uri === undefined) throw packageError('packageMalformedXml', { part: this.part });
    return uri;
  }

  /** The namespace of an attribute. Errors: as uriOf. */
  uriOfAttribute(name: Name, scope: Scope): string {
    if (name.prefix !== '') return this.uriOf(name, scope);
    return name.name === 'xmlns' ? XMLNS : '';
  }
}

/** The prefix that an attribute declares; undefined where it declares none. */
export function declared({ name, prefix, local }: Name): string | undefined {
  return prefix === 'xmlns' ? local : name === 'xmlns' ? '' : undefined;
}

/** Whether a prefix may stand for a namespace: those of XML itself have their own, and none may stand for nothing. */
export function isBindable(prefix: string, uri: string): boolean {
  if (prefix === 'xmlns' || uri === XMLNS) return false;
  return (prefix === 'xml') === (uri === XML) && (uri !== '' || prefix === '');
}
