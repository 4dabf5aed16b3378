import { packageError } from '../problems';

const DECLARATION = '<?xml ';

/**
 * XML without its comments and processing instructions (its declaration stays): whoever opens the file sees nothing of
 * them, and anything may stand in them.
 */
export function withoutComments(part: string, xml: string): string {
  let out = '';
  let at = 0;
  for (let start = nextMarkup(xml, 0); start >= 0; start = nextMarkup(xml, at)) {
    if (xml.startsWith('<!DOCTYPE', start)) throw packageError('packageDoctype', { part });
    const kept = xml.startsWith('<![CDATA[', start) || (start === 0 && xml.startsWith(DECLARATION));
    const closing = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<?', start) ? '?>' : ']]>';
    const end = xml.indexOf(closing, start + 2);
    if (end < 0) throw packageError('packageMalformedXml', { part });
    out += xml.slice(at, kept ? end + closing.length : start);
    at = end + closing.length;
  }
  return out + xml.slice(at);
}

function nextMarkup(xml: string, from: number): number {
  const bang = xml.indexOf('<!', from);
  const question = xml.indexOf('<?', from);
  return bang < 0 || question < 0 ? Math.max(bang, question) : Math.min(bang, question);
}
