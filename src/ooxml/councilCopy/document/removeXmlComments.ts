import { CONTENT_TYPES } from '../../package/contentTypes';
import { type PartName, partKey, relationshipsPartOf } from '../../package/partName';
import { reachedFrom } from '../../package/reached';
import { officeType } from '../../package/relationships';
import { packageError } from '../../problems';
import { withoutComments } from '../../xml/comments';
import type { Copy } from '../copy';
import { wellFormedVml } from '../drawings/wellFormedVml';

/** Parts that grow with the data: their comments are taken away as they stream by. */
const STREAMED = new Set(['worksheet', 'sharedStrings'].map(officeType));

/**
 * Takes comments and processing instructions out of all small parts: nobody sees them in Excel, and anything may stand
 * there. All parts are read here once. Errors: a damaged part, or one that is to be two things at once.
 */
export function removeXmlComments({ pack, report }: Copy): void {
  const clean = (part: PartName, repaired: (text: string) => string = (text) => text) => {
    const text = pack.text(part);
    const bare = withoutComments(part, repaired(text));
    if (bare === text) return;
    pack.replace(part, bare);
    report.change(part, 'commentsRemoved');
  };
  const roles = new Map<string, string>();
  clean(CONTENT_TYPES);
  for (const source of reachedFrom(pack)) {
    const relationships = relationshipsPartOf(source);
    if (pack.has(relationships)) clean(relationships);
    for (const { type, part } of pack.relationshipsOf(source)) {
      if (!part || type === officeType('hyperlink') || !pack.has(part)) continue;
      const role = roles.get(partKey(part));
      if (role !== undefined && role !== type) throw packageError('packageDamaged', { part });
      roles.set(partKey(part), type);
      if (role !== undefined || STREAMED.has(type)) continue;
      const contentType = pack.contentTypeOf(part) ?? '';
      if (/vmlDrawing$/.test(contentType)) clean(part, wellFormedVml);
      else if (/^(application|text)\/(.*\+)?xml$/.test(contentType)) clean(part);
      // Pictures are handed on unread: here a damaged one is found.
      else for (const _ of pack.chunks(part));
    }
  }
}
